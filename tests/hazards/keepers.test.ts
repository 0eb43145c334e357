import { describe, expect, it } from 'vitest'
import { markAttempt } from '../../src/assessment/mark.ts'
import type { RunEvent } from '../../src/engine/event.ts'
import type { Danger, LivePartDanger } from '../../src/engine/harm/danger.ts'
import { type Exposed, isDoubtful, type Judgement } from '../../src/engine/harm/hazard.ts'
import type { Mishap } from '../../src/engine/harm/mishap.ts'
import type { Protection, Surrounded, Surrounding } from '../../src/engine/harm/surrounding.ts'
import type { Worn } from '../../src/engine/world.ts'
import { ITEM_WORDS } from '../../src/equipment/protective-equipment/behaviour.ts'
import {
  surroundingExposures,
  surroundingMishaps,
  surroundingSystems,
} from '../../src/hazards/systems/around/surroundings.ts'
import {
  hazardSystems,
  mishapSystems,
  placeExposures,
} from '../../src/hazards/systems/catalogue.ts'
import { isDoubtfulKeeper, KEEPERS, type KeeperName } from '../../src/hazards/systems/keepers.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { bareBody as body, bareHand as exposed, slidingLadder, turning } from './support/dangers.ts'

const mishaps = [...mishapSystems, ...surroundingMishaps]

/** What somebody meets, and what they wear or what stands between. */
type Met =
  | { readonly danger: Danger; readonly exposed?: Partial<Exposed> }
  | { readonly surrounding: Surrounding; readonly body?: Partial<Surrounded> }
  | { readonly mishap: Mishap }
  | { readonly dose: string; readonly body: Partial<Surrounded> }

const gear = (item: string, props: Worn['props'] = {}) => ({
  wearing: [item],
  gear: [{ item, props, state: {} }],
})
const live: LivePartDanger = {
  type: 'live-part',
  part: 'case',
  volts: 230,
  potentialVolts: 230,
  current: 'ac',
  seconds: 3,
}
const low = { ...live, volts: 60, potentialVolts: 60 }
const opensBy = (curve: 'rcd' | 'gG', ratedAmperes: number) =>
  ({ id: 'it', curve, ratedAmperes, senses: curve === 'rcd' ? 'residual' : 'line' }) as const
const arc = { type: 'arc-flash', part: 'terminals', kilovolts: 0.4, kiloamperes: 10 } as const
const breaker = { id: 'it', curve: 'C', ratedAmperes: 16, senses: 'line' } as const
const hot = { type: 'hot', part: 'surface', celsius: 90 } as const
const reach = { within: 5 }
const edge = { type: 'open-edge', reach, heightMetres: 20 } as const
const tether = { anchor: 'ring', freeFallMetres: 0.5, swingMetres: 0, decelerationMetres: 1 }
const bad = {
  type: 'air',
  reach: { zone: 'tank' },
  air: { oxygen: 20, flammable: 0, gases: { hydrogen_sulphide: 40 } },
} as const
const around = [{ item: 'tank', surrounding: bad, distance: 0 }]
const mask = (fromMemory: boolean): Protection => ({
  against: 'inhalation',
  passes: 0.1,
  ...(fromMemory && { fromMemory }),
})
const gas = { oxygen: 19, flammable: 160, gases: { methane: 80_000 } }
const loud = { noiseDecibels: 95 }
const press = (fromMemory: boolean) => [
  {
    item: 'press',
    distance: 2,
    surrounding: { type: 'noise', levelDecibels: 110, reach } as const,
    screened: { throughDecibels: 30, detours: [], fromMemory },
  },
]

/** For each figure on the list: what it keeps off, and the same without it. */
const CASES: Readonly<Record<KeeperName, readonly [kept: Met, bare: Met]>> = {
  insulated_gloves: [
    { danger: live, exposed: gear('insulated-gloves', { gloveClass: '0' }) },
    { danger: live },
  ],
  plain_gloves: [{ danger: live, exposed: gear('insulated-gloves') }, { danger: live }],
  // 20 V / 3250 ohm = 6 mA for 3 s is over curve b; through 2000 ohm more it is 4 mA.
  boots: [
    { danger: { ...low, volts: 20, potentialVolts: 20 }, exposed: gear('safety-boots') },
    { danger: { ...low, volts: 20, potentialVolts: 20 } },
  ],
  jet: [
    { surrounding: { type: 'live-jet', reach, volts: 20, jetMetres: 3, target: 'it' } },
    { surrounding: { type: 'live-jet', reach, volts: 20, jetMetres: 0, target: 'it' } },
  ],
  residual_device: [
    { danger: { ...live, volts: 60, potentialVolts: 60, devices: [opensBy('rcd', 0.005)] } },
    { danger: low },
  ],
  slow_device: [{ danger: { ...low, devices: [opensBy('gG', 0.001)] } }, { danger: low }],
  breaker: [
    // 0.99 cal/cm² in 0.1 s, and 20 in 2 s.
    { danger: { ...arc, devices: [breaker] } },
    { danger: arc },
  ],
  arc_shield: [
    {
      danger: { ...arc, kiloamperes: 20, devices: [breaker] },
      exposed: gear('arc-shield', { arcCalories: 40 }),
    },
    { danger: { ...arc, kiloamperes: 20, devices: [breaker] } },
  ],
  heat_gloves: [{ danger: hot, exposed: gear('work-gloves', { heatLevel: '1' }) }, { danger: hot }],
  arrest: [{ surrounding: edge, body: { tether } }, { surrounding: edge }],
  long_brake: [
    { surrounding: edge, body: { tether: { ...tether, decelerationMetres: 1.5 } } },
    { surrounding: edge },
  ],
  soles: [
    {
      surrounding: { type: 'slippery', reach, pendulum: 18, pendulumBoots: 40 },
      body: { wearing: ['safety-boots'] },
    },
    { surrounding: { type: 'slippery', reach, pendulum: 18, pendulumBoots: 40 } },
  ],
  own_air: [
    { surrounding: bad, body: { protections: [mask(false)], around } },
    { surrounding: bad, body: { around } },
  ],
  leaking_mask: [
    { surrounding: bad, body: { protections: [mask(true)], around } },
    { surrounding: bad, body: { around } },
  ],
  inert: [
    { mishap: { type: 'flash', zone: 'tank', by: 'flame', air: { ...gas, oxygen: 8 } } },
    { mishap: { type: 'flash', zone: 'tank', by: 'flame', air: gas } },
  ],
  labelled_muffs: [
    {
      dose: 'noise.osha',
      body: {
        wearing: ['ear-muffs'],
        protections: [{ against: 'noise', passes: 0.1 }],
        place: loud,
      },
    },
    { dose: 'noise.osha', body: { place: loud } },
  ],
  plain_muffs: [
    { dose: 'noise.osha', body: { wearing: ['ear-muffs'], place: loud } },
    { dose: 'noise.osha', body: { place: loud } },
  ],
  walls: [
    { dose: 'noise.osha', body: { around: press(true) } },
    { dose: 'noise.osha', body: { around: [{ ...press(true)[0], screened: undefined }] as never } },
  ],
}

const exposures = [...placeExposures, ...surroundingExposures]

function judged(met: Met): Judgement | null | undefined {
  if ('danger' in met)
    return hazardSystems
      .find(({ type }) => type === met.danger.type)
      ?.judge(met.danger, { ...exposed, ...met.exposed })
  if ('dose' in met) return undefined
  if ('mishap' in met)
    return mishaps.find(({ type }) => type === met.mishap.type)?.judge(met.mishap, [])
  return surroundingSystems
    .find(({ type }) => type === met.surrounding.type)
    ?.judge({ item: 'it', surrounding: met.surrounding, distance: 0 }, { ...body, ...met.body })
}

const rateOf = (met: Met) =>
  'dose' in met
    ? exposures.find(({ id }) => id === met.dose)?.rate({ ...body, ...met.body })
    : undefined

const T = { en: 'x' }
const scenario = {
  procedure: [{ id: 'done', text: T, why: T, done: 'true' }],
  assessment: { mastery: 0.5, criteria: [{ id: 'way', title: T, critical: true, all: ['done'] }] },
} as unknown as Scenario

/** The one step done, with what the systems told on the way. */
function marks(judgement: Judgement | null | undefined) {
  const told = judgement
    ? [{ type: judgement.actual > 0 ? 'harm' : 'near-miss', ...judgement }]
    : []
  const ends = [
    { type: 'finished', completed: true },
    { type: 'ended', how: 'finished' },
  ]
  const log = [...told, { type: 'step', step: 'done' }, ...ends].map(
    (event, n) => ({ n, tick: n, cause: { action: 0 }, ...event }) as unknown as RunEvent,
  )
  const given = { log, restsOnMemory: () => false, holds: () => true }
  return markAttempt({ scenario, assessment: scenario.assessment, ...given })
}

const nothing = (judgement: Judgement | null | undefined): boolean =>
  !judgement || judgement.potential === 0

const each = Object.keys(KEEPERS) as KeeperName[]

describe('a figure that keeps harm off', () => {
  it.each(each)('%s decides only if it was checked', (name) => {
    const [kept, bare] = CASES[name]
    if ('dose' in bare) {
      const [with_, without] = [rateOf(kept), rateOf(bare)]
      expect(with_?.perSecond).toBeLessThan(without?.perSecond ?? 0)
      if (isDoubtfulKeeper(name)) expect(with_?.bare).toBeCloseTo(without?.perSecond ?? 0, 12)
      else expect(with_?.bare).toBeUndefined()
      return
    }
    expect(nothing(judged(bare))).toBe(false)
    const told = judged(kept)
    if (!isDoubtfulKeeper(name)) {
      expect(nothing(told)).toBe(true)
      expect(marks(nothing(told) ? null : told)).toMatchObject({ passed: true })
      return
    }
    if (!told) throw new Error(`${name}: nothing is told of what it alone keeps off.`)
    expect(told.actual).toBe(0)
    expect(isDoubtful(told)).toBe(true)
    expect(told.outputs.keptBy).toContain(KEEPERS[name].keeps)
    expect(marks(told)).toMatchObject({ passed: false, undecided: [told.model] })
  })

  it('is on the list for every system in which what is worn makes harm less', () => {
    const dangers: readonly Danger[] = [live, arc, hot, turning, slidingLadder]
    const list = Object.values(KEEPERS) as readonly { readonly of: readonly string[] }[]
    let found = 0
    for (const danger of dangers)
      for (const item of ITEM_WORDS) {
        const system = hazardSystems.find(({ type }) => type === danger.type)
        const bare = system?.judge(danger, exposed)
        const worn = system?.judge(danger, {
          ...exposed,
          ...gear(item, { gloveClass: '4', arcCalories: 100, heatLevel: '4' }),
        })
        if (!system || (worn?.potential ?? 0) >= (bare?.potential ?? 0)) continue
        found++
        expect(
          list.some(({ of }) => of.includes(system.id)),
          `${system.id}: ${item}`,
        ).toBe(true)
      }
    expect(found).toBeGreaterThan(2)
  })

  it('names only systems and doses that there are', () => {
    const known = new Set(
      [...hazardSystems, ...mishaps, ...surroundingSystems, ...exposures].map(({ id }) => id),
    )
    for (const { of } of Object.values(KEEPERS)) for (const id of of) expect(known).toContain(id)
  })
})
