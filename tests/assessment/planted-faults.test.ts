import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explore } from '../../src/assessment/explore/explore.ts'
import type { KnownWay } from '../../src/assessment/explore/ways/ways.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { catalogueFacts } from '../../src/engine/catalogue.ts'
import { validateScenario } from '../../src/scenario/validate.ts'
import { readExampleScript } from '../examples/play-example.ts'

const FOLDER = join(import.meta.dirname, '../../scenarios/examples')

/** The scripts beside the example of branches. */
const written = (): KnownWay[] =>
  ['safe', 'unsafe'].map((name) => {
    const { parameters = {}, actions } = readExampleScript('branches', name)
    return { draw: parameters, script: actions }
  })

/** What exploring an example finds once some of its text is another: what, and about what. */
function planted(
  name: string,
  changes: readonly (readonly [was: string, is: string])[],
  states = 1_000,
  known: readonly KnownWay[] = [],
) {
  const text = readFileSync(join(FOLDER, name, 'scenario.json'), 'utf8')
  const changed = changes.reduce((now, [was, is]) => {
    expect(now, was).toContain(was)
    return now.replace(was, is)
  }, text)
  const { scenario, diagnostics } = validateScenario(changed, name, catalogueFacts(catalogue))
  if (!scenario) throw new Error(JSON.stringify(diagnostics))
  const { faults, budget } = explore(scenario, catalogue, { states, known })
  expect(budget.used).toBeLessThanOrEqual(budget.states)
  return faults.map(({ kind, code, about }) => `${kind} ${code} ${about}`)
}

describe('exploring an example by search alone, as it is', () => {
  it.each(['branches', 'arc-flash', 'floor-opening'])(
    'claims no step out of reach in %s, and does every step that its way asks for',
    (name) => {
      const text = readFileSync(join(FOLDER, name, 'scenario.json'), 'utf8')
      const { scenario } = validateScenario(text, name, catalogueFacts(catalogue))
      if (!scenario) throw new Error(`${name} has faults.`)
      const { faults, variants } = explore(scenario, catalogue, { states: 1_200 })
      expect(faults).toEqual([])
      expect(variants.map(({ passed }) => passed)).not.toContain(false)
    },
  )
})

describe('exploring an example in which a fault was planted', () => {
  it('finds the step that nobody can do: nobody hears a call through a wall, and the door is locked', () => {
    expect(planted('walls', [['"open": true', '"locked": true']])).toContain(
      'unreachable-step step-not-reached call',
    )
  })

  it('finds the step that nobody can do: the anchor is too high for anybody to hook on to', () => {
    expect(planted('floor-opening', [['2.2,', '4.8,']], 900)).toContain(
      'unreachable-step step-not-reached tie_on',
    )
  })

  it('finds the loophole: a stop is right for as long as the cover lies there loose', () => {
    const stop = `{ "id": "windy", "when": "hatch.cover == 'fitted'", "needs": ["no_trap"] }`
    expect(
      planted(
        'floor-opening',
        [
          ['"procedure": [', '"reasons": { "windy": { "en": "Wind." } }, "procedure": ['],
          ['"mastery": 0.8,', `"mastery": 0.8, "stops": [${stop}],`],
        ],
        900,
      ),
    ).toContain('loophole stop-without-need windy')
  })

  it('finds the dead end: who tells the reading where nobody asked for it cannot close', () => {
    const done = `"done": "said('round_done')`
    expect(
      planted('second-round', [[`${done}"`, `${done} && !said('reading')"`]], 800),
    ).toContainEqual(expect.stringMatching(/^dead-end no-way-on .*"reading"/))
  })

  it('finds the dead end: a word that was said cannot be taken back', () => {
    expect(
      planted('branches', [[`"said('clear')"`, `"said('clear') && !said('not_now')"`]], 6_000),
    ).toContainEqual(expect.stringMatching(/^dead-end no-way-on .*"not_now"/))
  })

  it('finds the dead ends: nobody is asked a second time, and what is signed stays signed', () => {
    const whole = `said('clear') && chose('extent') == 'whole'`
    const answered = '{ "id": "extent_known", "weight": 1, "answered": "extent" },'
    const found = planted(
      'branches',
      [
        [`"said('clear')"`, `"${whole}"`],
        ['"id": "way", "weight": 3', '"id": "way", "weight": 3, "critical": true'],
        [answered, ''],
      ],
      4_000,
      written(),
    )
    expect(found).toContainEqual(expect.stringMatching(/^dead-end no-way-on .*"half"/))
    expect(found).toContainEqual(expect.stringMatching(/^dead-end no-way-on .*"signed":true/))
    expect(found).toHaveLength(2)
  })

  it('finds the loophole: all marks with the door left open, since nothing asks for it', () => {
    expect(
      planted('walls', [
        [
          '"done": "door.leaf == \'closed\'",',
          '"done": "door.leaf == \'closed\'", "critical": true,',
        ],
        ['"after": ["shut"]', '"after": ["call"]'],
        ['"all": ["call", "shut", "work"]', '"all": ["call", "work"]'],
      ]),
    ).toContain('loophole critical-step-skipped shut')
  })

  it('finds the dead end: the variant in which the only door is locked', () => {
    expect(
      planted('walls', [
        [
          '"equipment": {',
          '"parameters": { "blocked": { "choose": [true, false] } }, "equipment": {',
        ],
        ['"open": true', '"locked": "=blocked"'],
      ]),
    ).toContainEqual(expect.stringMatching(/^dead-end no-way-to-pass/))
  })

  it('blames no deed for a step that nobody could do anyway', () => {
    const spare = '"label": "C", "position": "=spare"'
    const found = planted('branches', [[spare, `${spare}, "opens": false`]], 8_000, written())
    expect(found).toContain('unreachable-step step-not-reached rear')
    expect(found.filter((fault) => /"not_now"|"take"/.test(fault))).toEqual([])
  })

  it('takes no deed for a dead end after which the job passes with something too early in it', () => {
    const twice = `said('clear') && chose('extent') == 'whole'`
    const found = planted(
      'branches',
      [
        [`"said('clear')"`, `"${twice}"`],
        ['"id": "way", "weight": 3', '"id": "way", "weight": 3, "critical": true'],
        ['{ "id": "extent_known", "weight": 1, "answered": "extent" },', ''],
      ],
      8_000,
      written(),
    )
    expect(found.filter((fault) => fault.includes('"clear"'))).toEqual([])
  })
})
