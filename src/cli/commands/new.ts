import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand } from 'citty'
import { parseJson, readText } from '../files.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'

const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/

export const newScenario = defineCommand({
  meta: {
    name: 'new',
    description: 'Start a scenario: a small one that works, or a copy of another.',
  },
  args: {
    name: { type: 'positional', description: 'Its name, in kebab-case.', required: false },
    from: { type: 'string', description: 'A scenario file or folder to start from.' },
    json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false },
  },
  run({ args }) {
    const name = args._[0]
    if (name === undefined || args._.length > 1 || !NAME.test(name)) {
      misuse(args.json, 'new needs a NAME in kebab-case, for instance "new pump-isolation".')
      return
    }
    const folder = join('scenarios', name)
    const file = join(folder, 'scenario.json')
    if (existsSync(file)) {
      tell(`millwright: ${file} is there already. Nothing was changed.`)
      answer(args.json, { error: `${file} is there already.` }, () => '')
      endWith(FAULTY)
      return
    }
    const source = sourceOf(args.from)
    if (source === null) {
      tell(`millwright: ${args.from} is no scenario that can be read.`)
      answer(args.json, { error: `${args.from} is no scenario that can be read.` }, () => '')
      endWith(FAULTY)
      return
    }
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, `${JSON.stringify({ ...source, id: name, version: '0.1.0' }, null, 2)}\n`)
    answer(
      args.json,
      { scenario: file },
      () => `${file}\nCheck it with: npx millwright validate ${file}`,
    )
  },
})

/** The document to start from; null where a file is no JSON object. */
function sourceOf(from: string | undefined): object | null {
  if (from === undefined) return STARTER
  const { text } = readText(from)
  const { value } = text === null ? { value: null } : parseJson(text, from)
  return typeof value === 'object' && !Array.isArray(value) ? value : null
}

/** The smallest job that teaches something: open an isolator and put one's own lock on it. */
const STARTER = {
  $schema: '../../public/schema/scenario.v1.json',
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
      },
    ],
  },
}
