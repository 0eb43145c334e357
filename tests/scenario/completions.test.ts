import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NO_WORLD } from '../../src/scenario/checks/conditions.ts'
import { completionsFor } from '../../src/scenario/completions.ts'
import { conditionMaker } from '../../src/scenario/conditions/condition.ts'
import { vocabularyOf } from '../../src/scenario/conditions/vocabulary.ts'
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts'
import { facts, loto, scenarioOf } from '../engine/support/play.ts'

const EXAMPLES = join(import.meta.dirname, '../../scenarios/examples')

const vocabulary = (scenario: ReturnType<typeof scenarioOf>) =>
  vocabularyOf(scenario, facts.kinds, facts.exposures.keys())

describe('what an editor offers for the conditions of a scenario', () => {
  it('is a condition without fault, each of it, in every example', () => {
    const names = readdirSync(EXAMPLES)
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) {
      const known = vocabulary(
        scenarioOf(readFileSync(join(EXAMPLES, name, 'scenario.json'), 'utf8')),
      )
      const maker = conditionMaker(known, NO_WORLD)
      const offered = completionsFor(known)
      expect(offered.length, name).toBeGreaterThan(50)
      expect(
        offered.filter((one) => !('evaluate' in maker.make(one))),
        name,
      ).toEqual([])
    }
  })

  it('names its things with their values, its people, zones, phrases, choices and variants', () => {
    expect(completionsFor(vocabulary(loto))).toEqual(
      expect.arrayContaining([
        "isolator_a.position == 'off'",
        'conveyor.running',
        "trainee.in('tail_nip')",
        "told('operator', 'notify_affected')",
        "variant.crew == 'group'",
        "done('isolate')",
      ]),
    )
  })

  it('stands once in the schema, and is referred to wherever a condition may stand', () => {
    const schema = scenarioJsonSchema(facts.kinds.values(), ['conveyor.running'])
    expect(schema.definitions).toMatchObject({
      condition: { type: 'string', examples: ['conveyor.running'] },
    })
    const refers = JSON.stringify(schema).split('"$ref":"#/definitions/condition"').length - 1
    expect(refers).toBeGreaterThan(10)
  })
})
