import type { Scenario } from '../../../src/scenario/schema.ts'

/** A small job with one of everything that a record can tell of. */
export const pumpScenario: Scenario = {
  format: 1,
  id: 'change-pump-seal',
  version: '2.1.0',
  title: { en: 'Change a pump seal', fr: 'Changer un joint de pompe', ar: 'تبديل حشية مضخة' },
  about: { summary: { en: 'A seal leaks. Change it.' }, minutes: 5 },
  competencies: {
    isolate_energy: { title: { en: 'Isolate energy' }, iri: 'https://competence.test/isolate' },
    tell_people: { title: { en: 'Tell people' } },
    never_seen: { title: { en: 'Never seen here' } },
  },
  limits: 'us-osha',
  place: { kit: 'workshop', size: [6, 3, 6] },
  zones: {
    sump: {
      box: [
        [0, 0, 0],
        [1, 1, 1],
      ],
      title: { en: 'the sump' },
    },
  },
  start: { at: [0, 0, 2] },
  parameters: { supply: { choose: [400, 690] } },
  equipment: {
    isolator: { is: 'rotary-isolator', at: [1, 1, 0], name: { en: 'Isolator P1' } },
    pump: { is: 'remote-machine', at: [0, 0, 0], name: { en: 'Pump <1> & "motor"' } },
  },
  people: { sam: { is: 'worker', at: [2, 0, 2], name: { en: 'Sam' } } },
  phrases: { going_to_work: { text: { en: 'I start work on the pump.' } } },
  questions: {
    why_lock: {
      text: { en: 'Why a lock?' },
      choices: { others: { en: 'Others could switch it on.' }, habit: { en: 'Out of habit.' } },
      right: 'others',
      competency: 'isolate_energy',
    },
  },
  procedure: [
    { id: 'tell', text: { en: 'Tell Sam.' }, why: { en: 'He works nearby.' }, done: "told('sam')" },
    {
      id: 'isolate',
      text: { en: 'Turn the isolator off.', fr: 'Coupez le sectionneur.' },
      why: { en: 'The pump must not start.' },
      skilled: { en: 'Reads the label first.' },
      done: "isolator.position == 'off'",
      after: ['tell'],
      critical: true,
    },
    {
      id: 'change',
      text: { en: 'Change the seal.' },
      why: { en: 'It leaks.' },
      done: 'true',
      after: ['isolate'],
    },
  ],
  interruptions: [
    {
      id: 'phone',
      during: ['isolate'],
      chance: 0.5,
      text: { en: 'The phone rings.' },
      answer: "said('going_to_work')",
      within: 20,
    },
  ],
  assessment: {
    mastery: 0.8,
    criteria: [
      {
        id: 'order',
        title: { en: 'All in order' },
        all: ['tell', 'isolate', 'change'],
        competency: 'isolate_energy',
        weight: 4,
      },
      {
        id: 'no_hand_in_live_pump',
        title: { en: 'No hand in a pump that can start' },
        never: 'false',
        critical: true,
        competency: 'isolate_energy',
        consequence: { en: 'The rotor takes the hand.' },
        weight: 3,
      },
      { id: 'told_in_time', once: "told('sam')", within: 60, competency: 'tell_people', weight: 2 },
      {
        id: 'only_with_group_lock',
        always: 'true',
        competency: 'never_seen',
        weight: 1,
        only: 'false',
      },
    ],
  },
  reasons: { not_isolated: { en: 'It cannot be isolated.' } },
}
