import { dirname, join } from 'node:path'
import { defineCommand } from 'citty'
import { catalogueFacts } from '../../engine/catalogue.ts'
import { completionsFor } from '../../scenario/completions.ts'
import { vocabularyOf } from '../../scenario/conditions/vocabulary.ts'
import { unreadable } from '../../scenario/diagnostics.ts'
import { scenarioJsonSchema } from '../../scenario/json-schema.ts'
import { mend } from '../../scenario/mend.ts'
import { migrate } from '../../scenario/migrations/index.ts'
import { readSource } from '../../scenario/source.ts'
import { catalogue } from '../catalogue.ts'
import { refuseInput } from '../diagnose.ts'
import { readText, writeFiles } from '../files.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'

const FILE = 'scenario.schema.json'

export const schema = defineCommand({
  meta: {
    name: 'schema',
    description:
      'Write a JSON Schema for one scenario, so that an editor completes its conditions.',
  },
  args: {
    scenario: { type: 'positional', description: 'A scenario or its folder.', required: false },
    json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false },
  },
  run({ args }) {
    const [file, ...more] = args._.map(String)
    if (file === undefined || more.length > 0) {
      misuse(args.json, 'schema needs one SCENARIO.')
      return
    }
    const { text, fault } = readText(file)
    if (text === null) {
      refuseInput(args.json, [unreadable(file, fault)])
      return
    }
    const { value, diagnostics } = readSource(text, file)
    // What is still being written has faults: its names can be offered all the same.
    const scenario = value === undefined ? undefined : mend(migrate(value).value)?.scenario
    if (!scenario) {
      refuseInput(args.json, diagnostics)
      return
    }
    const { kinds, exposures } = catalogueFacts(catalogue)
    const conditions = completionsFor(vocabularyOf(scenario, kinds, exposures.keys()))
    const folder = file.endsWith('.json') ? dirname(file) : file
    const written = `${JSON.stringify(scenarioJsonSchema(kinds.values(), conditions))}\n`
    const unwritten = writeFiles(folder, { [FILE]: written })
    if (unwritten !== null) {
      tell(`millwright: ${unwritten}`)
      answer(args.json, { error: unwritten }, () => 'Nothing was written.')
      endWith(FAULTY)
      return
    }
    const out = join(folder, FILE)
    answer(
      args.json,
      { schema: out, conditions: conditions.length },
      () =>
        `${out}: ${conditions.length} conditions to choose from. Put "$schema": "./${FILE}" into the scenario.`,
    )
  },
})
