import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { markAttempt } from '../../src/assessment/mark.ts'
import { informsOnly } from '../../src/core/basis.ts'
import type { RunEvent } from '../../src/engine/event.ts'
import type { Danger, LivePartDanger, NipDanger } from '../../src/engine/harm/danger.ts'
import { type Exposed, isDoubtful, type Judgement } from '../../src/engine/harm/hazard.ts'
import type { Mishap } from '../../src/engine/harm/mishap.ts'
import type { Surrounding } from '../../src/engine/harm/surrounding.ts'
import {
  surroundingExposures,
  surroundingMishaps,
  surroundingSystems,
} from '../../src/hazards/systems/around/surroundings.ts'
import { hazardSystems, mishapSystems } from '../../src/hazards/systems/catalogue.ts'
import { GROUNDS, type Ground } from '../../src/hazards/systems/grounds.ts'
import { sayIn } from '../../src/hazards/words/say.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { bareBody as body, bareHand as exposed, slidingLadder, turning } from './support/dangers.ts'

const mishaps = [...mishapSystems, ...surroundingMishaps]

type Given =
  | { readonly danger: Danger; readonly exposed?: Partial<Exposed> }
  | {
      readonly surrounding: Surrounding
      readonly limits?: string
      readonly hangs?: readonly string[]
    }
  | { readonly mishap: Mishap }
  /** It took in a figure from memory, such as that of a filter. */
  | { readonly dose: number; readonly leans?: true; readonly near?: Surrounding }

const nip: NipDanger = {
  type: 'nip',
  part: 'nip',
  speed: 1,
  force: 0,
  releasedJoules: 0,
  potential: { speed: 0, force: 0, joules: 0, sources: [] },
}
const live: LivePartDanger = {
  type: 'live-part',
  part: 'case',
  volts: 230,
  potentialVolts: 230,
  current: 'ac',
  seconds: 1,
}
const reach = { within: 5 }
const air = (gases: Readonly<Record<string, number>>, flammable = 0, oxygen = 20.9) =>
  ({ type: 'air', reach: { zone: 'tank' }, air: { oxygen, flammable, gases } }) as const
const lit = (gases: Readonly<Record<string, number>>) => ({ oxygen: 19, flammable: 160, gases })
const lift = (coupling: string) =>
  ({
    type: 'lift',
    reach: { person: 'me' },
    H: 60,
    V: 10,
    D: 100,
    A_deg: 45,
    F_per_min: 1,
    duration: 'short',
    coupling,
    L: 30,
  }) as const
const load = (massKilograms: number) =>
  ({ type: 'falling', reach, massKilograms, dropMetres: 2, falls: true, loose: false }) as const

/** One case for each line of the list, in its order: where that line alone says that it hurts. */
const CASES: readonly Given[] = [
  { danger: { ...nip, force: 141 } },
  { danger: { ...nip, speed: 0, releasedJoules: 1 } },
  { danger: live },
  // 230 V / 1217 ohm = 189 mA for 0.3 s: under the 380 mA or so of c2, over c1
  { danger: { ...live, seconds: 0.3 } },
  { danger: live, exposed: { wet: true } },
  { danger: { type: 'arc-flash', part: 'terminals', kilovolts: 0.4, kiloamperes: 10 } },
  { surrounding: { type: 'live-jet', reach, volts: 400, jetMetres: 0.5, target: 'cabinet' } },
  { danger: turning },
  {
    surrounding: {
      type: 'lashing',
      reach,
      sweepMetres: 1,
      store: { kind: 'gas_isothermal', p1: 7e5, V: 0.002 },
    },
  },
  { danger: { type: 'hot', part: 'surface', celsius: 66 } },
  { danger: slidingLadder },
  { mishap: { type: 'fall', heightMetres: 20, tether: null } },
  { surrounding: { type: 'open-edge', reach, heightMetres: 20 } },
  // 23 kg x 9.80665 m/s² = 226 N
  { surrounding: load(23) },
  { surrounding: load(22) },
  { mishap: { type: 'struck', massKilograms: 1.36, heightMetres: 4.57 } },
  { mishap: { type: 'struck', massKilograms: 1.36, heightMetres: 4.5 } },
  { mishap: { type: 'flash', zone: 'tank', by: 'flame', air: lit({ methane: 80_000 }) } },
  { mishap: { type: 'flash', zone: 'tank', by: 'flame', air: lit({ propane: 40_000 }) } },
  { surrounding: air({ nitrogen: 70_000 }, 0, 19.4) },
  { surrounding: air({ carbon_monoxide: 250 }), limits: 'us-niosh' },
  { surrounding: air({ propane: 4000 }, 19) },
  { surrounding: air({ ammonia: 900 }) },
  { surrounding: lift('good') },
  { surrounding: lift('poor') },
  { surrounding: { type: 'slippery', reach, pendulum: 24, pendulumBoots: 30 } },
  { surrounding: { type: 'thrown-oil', reach, agent: 'water', flameMetres: 4 } },
  { surrounding: { type: 'entangling', reach, speed: 1, force: 141 }, hangs: ['long-hair'] },
  { dose: 0.3 },
  { dose: 0.3, leans: true },
  { dose: 0.3 },
  { dose: 1 },
  { dose: 1e12 },
  { dose: 1e12 },
  // 0.3 x 150 kW over a sphere of 1 m: 3.6 kW/m2
  { dose: 105, near: { type: 'radiant-heat', reach, kilowatts: 150, radiated: 0.3 } },
]

function judged({ of }: Ground, given: Given): Judgement | null | undefined {
  if ('danger' in given)
    return hazardSystems
      .find(({ id }) => id === of)
      ?.judge(given.danger, { ...exposed, ...given.exposed })
  if ('mishap' in given) return mishaps.find(({ id }) => id === of)?.judge(given.mishap, [])
  if ('dose' in given) {
    const { dose, near } = given
    const around = near ? [{ item: 'it', surrounding: near, distance: 1 }] : []
    return surroundingExposures.find(({ id }) => id === of)?.judge?.(dose, { ...body, around })
  }
  const acting = { item: 'it', surrounding: given.surrounding, distance: 0 }
  const around = {
    ...body,
    around: [acting],
    hangs: given.hangs ?? [],
    place: { noiseDecibels: 0, limits: given.limits ?? 'eu' },
  }
  return surroundingSystems.find(({ id }) => id === of)?.judge(acting, around)
}

const T = { en: 'x' }
const scenario = {
  procedure: [
    { id: 'first', text: T, why: T, done: 'true' },
    { id: 'second', text: T, why: T, done: 'true', after: ['first'] },
  ],
  assessment: {
    mastery: 0.5,
    criteria: [{ id: 'way', title: T, critical: true, all: ['first', 'second'], inOrder: true }],
  },
} as unknown as Scenario

/** The first step, then this, which ends the attempt; or a near miss, after which both steps are done. */
function marks({ actual, model, outputs }: Judgement, leans: boolean) {
  const basis = leans ? `from memory; ${outputs.basis}` : String(outputs.basis)
  const type = actual > 0 ? 'harm' : 'near-miss'
  const told = { type, model, actual, potential: 4, outputs: { basis } }
  const step = (id: string) => ({ type: 'step', step: id })
  const ends =
    actual > 0
      ? [{ type: 'ended', how: 'danger' }]
      : [step('second'), { type: 'finished', completed: true }, { type: 'ended', how: 'finished' }]
  const log = [step('first'), told, ...ends].map(
    (event, n): RunEvent => ({
      n,
      tick: n === 0 ? 60 : 120,
      cause: { action: 0 },
      ...event,
    }),
  )
  const given = { log, restsOnMemory: () => false, holds: () => true }
  return markAttempt({ scenario, assessment: scenario.assessment, ...given })
}

describe('where harm begins', () => {
  it('is listed for every system and every dose that says what it does', () => {
    const all = [
      ...hazardSystems.map(({ id }) => id),
      ...surroundingSystems.map(({ id }) => id),
      ...mishaps.map(({ id }) => id),
      ...surroundingExposures.flatMap(({ id, judge }) => (judge ? [id] : [])),
    ]
    expect(new Set(GROUNDS.map(({ of }) => of))).toEqual(new Set(all))
    expect(CASES).toHaveLength(GROUNDS.length)
  })

  it('decides by the very figure that the list gives, and not by one from memory', () => {
    GROUNDS.forEach((ground, at) => {
      const given = CASES[at] ?? { dose: 0 }
      const leans = 'leans' in given && given.leans === true
      const judgement = judged(ground, given)
      const line = `${ground.of}: ${ground.begins}`
      if (!judgement) throw new Error(`${line}: nobody is hurt, nor nearly.`)
      const informs = informsOnly(ground.basis)
      expect(leans || isDoubtful(judgement), line).toBe(informs)
      const result = marks(judgement, leans)
      expect(result.passed, line).toBe(false)
      expect(result.undecided, line).toEqual(informs ? [judgement.model] : undefined)
      const [way] = result.criteria
      if (judgement.actual > 0 && informs)
        expect(way, line).toMatchObject({ verdict: 'not-observed', undecided: [judgement.model] })
      else expect(way?.verdict, line).toBe(judgement.actual > 0 ? 'not-met' : 'met')
    })
    const informing = GROUNDS.filter(({ basis }) => informsOnly(basis))
    expect([GROUNDS.length - informing.length, informing.length]).toEqual([12, 23])
  })

  it.each(['fr', 'ar'])('says in %s why, and how far that may be trusted', (language) => {
    const phrases = JSON.parse(readFileSync(`src/hazards/words/${language}.json`, 'utf8'))
    const say = sayIn(phrases)
    const untold = GROUNDS.flatMap((ground, at) => {
      const { model = '', outputs = {} } = judged(ground, CASES[at] ?? { dose: 0 }) ?? {}
      const [reason, basis] = [String(outputs.reason), String(outputs.basis)]
      const parts = basis.split('; ').filter((part) => say.basis(model, part) === part)
      return [...(say.message(reason) === reason ? [reason] : []), ...parts]
    })
    expect([...new Set(untold)]).toEqual([])
  })
})
