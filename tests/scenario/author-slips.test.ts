import { describe, expect, it } from 'vitest'
import { validateScenario } from '../../src/scenario/validate.ts'
import { facts, lotoText } from '../engine/support/play.ts'

type Path = readonly (string | number)[]
type Slip = readonly [slip: string, path: Path, value: unknown, code: string, said: string]
type Tree = Record<string | number, unknown>

/** What an author can write that has the right shape and can still never work. */
const SLIPS: readonly Slip[] = [
  [
    'a person who walks out of the hall',
    ['people', 'operator', 'does', 0, 'to'],
    [90, 0, 0],
    'out-of-place',
    'nobody can go there',
  ],
  [
    'a walk to nowhere',
    ['people', 'operator', 'does', 0, 'to'],
    undefined,
    'missing-key',
    'needs "to"',
  ],
  [
    'a walk to a point of two numbers',
    ['people', 'operator', 'does', 0, 'to'],
    [1, 2],
    'wrong-type',
    '',
  ],
  [
    'a walk to a place that is not there',
    ['people', 'operator', 'does', 0, 'to'],
    'hed',
    'unknown-place',
    'Did you mean "head"?',
  ],
  [
    'a button of nothing',
    ['people', 'operator', 'does', 1, 'item'],
    undefined,
    'missing-key',
    'needs "item"',
  ],
  [
    'a button without a name',
    ['people', 'operator', 'does', 1, 'control'],
    undefined,
    'missing-key',
    'needs "control"',
  ],
  [
    'somebody who carries a conveyor',
    ['people', 'operator', 'does', 3, 'item'],
    'conveyor',
    'not-portable',
    'cannot be carried',
  ],
  [
    'a lock for no hole',
    ['people', 'colleague', 'does', 1, 'in'],
    'hasp_1.lock',
    'unknown-socket',
    'Did you mean "locks"?',
  ],
  [
    'a drive at which nobody can stand',
    ['equipment', 'drive', 'stand'],
    [99, 0, 0],
    'out-of-place',
    'nobody can stand there',
  ],
  [
    'a zone above the ceiling',
    ['zones', 'incline', 'box'],
    [
      [-2, 30, -0.5],
      [0, 40, 0.9],
    ],
    'out-of-place',
    'nobody can ever be in it',
  ],
  [
    'two rules of one name',
    ['rules', 1, 'id'],
    'belt_jump',
    'duplicate-id',
    'two rules "belt_jump"',
  ],
  [
    'protection that nobody can wear',
    ['about', 'protection', 0],
    'safety-glass',
    'unknown-wearable',
    'Did you mean "safety-glasses"?',
  ],
  [
    'a question with one choice',
    ['questions', 'why_own_lock', 'choices'],
    { control: { en: 'a', fr: 'b', ar: 'ت' } },
    'out-of-range',
    'two choices',
  ],
  [
    'a hole that goes under the wall',
    ['equipment', 'hole'],
    { is: 'floor-opening', at: [6.8, 0, 4] },
    'out-of-place',
    'over the edge of the floor',
  ],
]

/** The lockout with one value changed or taken out. */
function withSlip(path: Path, value: unknown): string {
  const document: Tree = JSON.parse(lotoText)
  const holder = path.slice(0, -1).reduce<Tree>((at, key) => at[key] as Tree, document)
  const last = path.at(-1) ?? ''
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return JSON.stringify(document, null, 2)
}

const faultsOf = (text: string) => validateScenario(text, 'scenario.json', facts).diagnostics

describe('a slip of the author', () => {
  it.each(SLIPS)('is told once, at its place: %s', (_slip, path, value, code, said) => {
    const text = withSlip(path, value)
    const faults = faultsOf(text).filter(({ severity }) => severity === 'error')
    expect(faults).toMatchObject([{ code }])
    expect(faults[0]?.message).toContain(said)
    expect(faults[0]?.path).toContain(`/${path.slice(0, 2).join('/')}`)
  })

  it('is a watch that ends before it begins, or with its own beginning', () => {
    const criteria: readonly { id: string }[] = JSON.parse(lotoText).assessment.criteria
    const n = criteria.findIndex(({ id }) => id === 'stays_locked')
    for (const until of ['stop', 'lock_a']) {
      const faults = faultsOf(withSlip(['assessment', 'criteria', n, 'until'], until))
      expect(faults).toMatchObject([{ code: 'never-watched' }])
    }
  })

  it('is a critical criterion of which nobody says what it does to people: a warning at its place', () => {
    const criteria: readonly { id: string }[] = JSON.parse(lotoText).assessment.criteria
    const at = (id: string) => criteria.findIndex((criterion) => criterion.id === id)
    const without = (n: number) =>
      faultsOf(withSlip(['assessment', 'criteria', n, 'consequence'], undefined))
    const n = at('stays_locked')
    const told = without(n)
    expect(told).toMatchObject([
      { severity: 'warning', code: 'no-consequence', path: `/assessment/criteria/${n}` },
    ])
    expect(told[0]?.message).toContain('"stays_locked" is critical')
    expect(told[0]?.line).toBeGreaterThan(1)
    expect(without(at('eyes'))).toEqual([])
  })

  it('is a step that is done whatever anybody does, a parameter that changes nothing, or a start inside a machine: a warning at its place', () => {
    const told = (path: Path, value: unknown) =>
      faultsOf(withSlip(path, value)).map(({ severity, code, path: at }) => [severity, code, at])
    const machine: readonly number[] = JSON.parse(lotoText).equipment.conveyor.at
    expect(told(['procedure', 0, 'done'], 'true')).toContainEqual([
      'warning',
      'always-done',
      '/procedure/0/done',
    ])
    expect(told(['parameters', 'weather'], { choose: ['wet', 'dry'] })).toEqual([
      ['warning', 'unused-parameter', '/parameters/weather'],
    ])
    expect(told(['start', 'at'], machine)).toEqual([['warning', 'starts-inside', '/start/at']])
    expect(told(['people', 'operator', 'at'], machine)).toEqual([
      ['warning', 'starts-inside', '/people/operator/at'],
    ])
  })

  it('is an assessment in which nobody can earn a mark', () => {
    const document = JSON.parse(lotoText)
    for (const criterion of document.assessment.criteria) criterion.weight = 0
    expect(faultsOf(JSON.stringify(document))).toMatchObject([
      { code: 'out-of-range', path: '/assessment/criteria' },
    ])
  })

  it('is none in a hole with all of it in the floor, whichever way it is turned', () => {
    const hole = (at: readonly number[], facingDegrees = 0): unknown => ({
      ...{ is: 'floor-opening', at, facingDegrees },
      with: { lengthMetres: 4, widthMetres: 0.5 },
    })
    const codes = (thing: unknown): string[] =>
      faultsOf(withSlip(['equipment', 'hole'], thing)).map(({ code }) => code)
    expect(codes(hole([5, 0, 4]))).toEqual([])
    expect(codes(hole([5.1, 0, 4]))).toEqual(['out-of-place'])
    expect(codes(hole([5, 0, 4], 90))).toEqual(['out-of-place'])
    expect(codes(hole([6.7, 0, 3], -90))).toEqual([])
  })
})
