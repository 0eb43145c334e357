/** The smallest job that teaches something: open an isolator and put one's own lock on it. */
export const STARTER = {
  format: 1,
  id: 'name',
  version: '0.1.0',
  title: { en: 'Lock an isolator off' },
  about: { summary: { en: 'Open the isolator and lock it.' }, minutes: 3, licence: 'CC-BY-4.0' },
  competencies: { isolate_energy: { title: { en: 'Isolate energy' } } },
  place: { kit: 'workshop', size: [8, 3, 6] },
  start: { at: [0, 0, 1], wearing: ['safety-boots'] },
  equipment: {
    isolator_a: {
      is: 'rotary-isolator',
      at: [0, 1.4, -2.7],
      with: { volts: 400, label: 'Pump 1' },
    },
    my_lock: { is: 'padlock', at: [1, 1, 0], with: { label: 'Your name' } },
  },
  procedure: [
    {
      id: 'isolate',
      text: { en: 'Turn the isolator to 0.' },
      why: { en: 'Only an open isolator takes the power away.' },
      done: "isolator_a.position == 'off'",
      critical: true,
    },
    {
      id: 'lock',
      text: { en: 'Put your own lock on it.' },
      why: { en: 'Anyone can turn a handle back. Only you have your key.' },
      done: "my_lock.on == 'isolator_a'",
      after: ['isolate'],
      critical: true,
    },
  ],
  assessment: {
    mastery: 0.8,
    completed: 'isolator_a.locked',
    criteria: [
      {
        id: 'order',
        competency: 'isolate_energy',
        weight: 2,
        critical: true,
        all: ['isolate', 'lock'],
        inOrder: true,
        consequence: { en: 'Somebody turns it on again while hands are in the machine.' },
      },
    ],
  },
}

/** How a skilled worker does it: a script that passes, to change and to break. */
export const STARTER_SCRIPT = {
  seed: 1,
  purpose: 'assessment',
  actions: [
    { do: 'move', to: 'my_lock' },
    { do: 'take', item: 'my_lock' },
    { do: 'move', to: 'isolator_a' },
    { do: 'operate', item: 'isolator_a', control: 'handle', value: 'off' },
    { do: 'place', item: 'my_lock', in: 'isolator_a.hasp' },
    { do: 'finish' },
  ],
}
