import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Danger } from '../../src/engine/harm/danger.ts'
import type { Exposed, Judgement } from '../../src/engine/harm/hazard.ts'
import type { Mishap } from '../../src/engine/harm/mishap.ts'
import type { Acting, Surrounded, Surrounding } from '../../src/engine/harm/surrounding.ts'
import type { Model } from '../../src/hazards/model.ts'
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
import { eventsOf, playExample } from '../examples/play-example.ts'
import { slidingLadder, turning } from './support/dangers.ts'

/** The models that were worked out since `ran` was last emptied; each of them warns. */
const ran = vi.hoisted(() => new Set<string>())
vi.mock('../../src/hazards/model.ts', async (original) => {
  const real = await original<typeof import('../../src/hazards/model.ts')>()
  return {
    ...real,
    runModel: (model: Model, inputs: unknown) => {
      const result = real.runModel(model, inputs)
      if (real.isRefusal(result)) return result
      ran.add(model.id)
      return { ...result, warnings: [...result.warnings, 'planted'] }
    },
  }
})

const dangers: readonly Danger[] = [
  {
    type: 'nip',
    part: 'nip',
    speed: 1,
    force: 900,
    releasedJoules: 0,
    potential: { speed: 1, force: 900, joules: 0, sources: [] },
  },
  {
    type: 'live-part',
    part: 'case',
    volts: 230,
    potentialVolts: 230,
    current: 'ac',
    seconds: 1,
  },
  { type: 'arc-flash', part: 'terminals', kilovolts: 0.4, kiloamperes: 10 },
  { ...turning, curtain: { distance: 300, resolution: 14, seconds: 0.32 } },
  { type: 'hot', part: 'surface', celsius: 200 },
  slidingLadder,
]

const air = {
  oxygen: 12,
  flammable: 20,
  gases: { ammonia: 2000, carbon_dioxide: 40_000, carbon_monoxide: 9000, hydrogen_sulphide: 700 },
}
const reach = { within: 5 }
const surroundings: readonly Surrounding[] = [
  { type: 'falling', reach, massKilograms: 5, dropMetres: 3, falls: true, loose: false },
  { type: 'live-jet', reach, volts: 400, jetMetres: 1, target: 'cabinet' },
  { type: 'air', reach: { zone: 'tank' }, air },
  { type: 'open-edge', reach, heightMetres: 3 },
  {
    type: 'lift',
    reach: { person: 'me' },
    H: 60,
    V: 10,
    D: 100,
    A_deg: 90,
    F_per_min: 5,
    duration: 'short',
    coupling: 'fair',
    L: 30,
  },
  { type: 'slippery', reach, pendulum: 12, pendulumBoots: 20 },
  { type: 'thrown-oil', reach, agent: 'water', flameMetres: 4 },
  {
    type: 'lashing',
    reach,
    sweepMetres: 2,
    store: { kind: 'gas_isothermal', p1: 7e5, V: 0.002 },
  },
  { type: 'entangling', reach, speed: 1, force: 141 },
  { type: 'radiant-heat', reach, kilowatts: 800, radiated: 0.3 },
  { type: 'noise', reach, levelDecibels: 118 },
]

const tether = {
  anchor: 'beam',
  freeFallMetres: 1.5,
  swingMetres: 0.5,
  decelerationMetres: 1,
} as const
const mishaps: readonly Mishap[] = [
  { type: 'fall', heightMetres: 3, tether },
  { type: 'struck', massKilograms: 2, heightMetres: 5 },
  {
    type: 'flash',
    zone: 'tank',
    by: 'flame',
    air: { oxygen: 19, flammable: 160, gases: { methane: 80_000 } },
  },
]

const exposed: Exposed = {
  who: 'me',
  wearing: [],
  gear: [],
  hand: 'right',
  wet: false,
  seconds: 1,
}
const actings: readonly Acting[] = surroundings.map((surrounding) => ({
  item: 'it',
  surrounding,
  distance: 1,
}))
const body: Surrounded = {
  who: 'me',
  at: [0, 0, 0],
  wearing: [],
  protections: [],
  around: actings,
  place: { noiseDecibels: 90 },
  tether: null,
  hangs: ['long-hair'],
}

type Asked = readonly [system: string, ask: () => Pick<Judgement, 'warnings'> | null]

/** Each system at something of its own type that hurts, or nearly. */
const everySystem: readonly Asked[] = [
  ...hazardSystems.map(({ id, type, judge }): Asked => {
    const danger = dangers.find((one) => one.type === type)
    return [id, () => (danger ? judge(danger, exposed) : null)]
  }),
  ...surroundingSystems.map(({ id, type, judge }): Asked => {
    const acting = actings.find(({ surrounding }) => surrounding.type === type)
    return [id, () => (acting ? judge(acting, body) : null)]
  }),
  ...[...mishapSystems, ...surroundingMishaps].map(({ id, type, judge }): Asked => {
    const mishap = mishaps.find((one) => one.type === type)
    return [id, () => (mishap ? judge(mishap, []) : null)]
  }),
]

describe('what models warn of', () => {
  it('goes with whatever a system says on them, over every system', () => {
    const silent: string[] = []
    for (const [id, ask] of everySystem) {
      ran.clear()
      const judgement = ask()
      expect(judgement, `${id} has no example in this test, or it hurts nobody`).not.toBeNull()
      const planted = [...ran].map((model) => `${model}: planted`)
      expect(judgement?.warnings, id).toEqual(expect.arrayContaining(planted))
      if (ran.size === 0) silent.push(id)
    }
    expect(everySystem).toHaveLength(18)
    // Of limits and curves of their own: no model of the catalogue stands behind them.
    expect(silent).toEqual(['machinery.nip', 'heat.surface', 'machinery.entangled', 'fire.flash'])
  })

  it('goes with every dose, and with what the dose does', () => {
    const doses = [...placeExposures, ...surroundingExposures]
    for (const { id, rate, judge, thresholds } of doses) {
      ran.clear()
      const { perSecond, warnings } = rate(body)
      expect(perSecond, id).toBeGreaterThan(0)
      expect(warnings, id).toEqual(
        expect.arrayContaining([...ran].map((model) => `${model}: planted`)),
      )
      ran.clear()
      const judgement = judge?.(Math.max(...thresholds), body)
      expect(judgement?.warnings ?? [], id).toEqual(
        expect.arrayContaining([...ran].map((model) => `${model}: planted`)),
      )
    }
    expect(doses).toHaveLength(7)
  })

  it('reaches the log: a burn nearer than the model holds says so, in dose and harm', () => {
    const run = playExample('fire', 'unsafe')
    const near = 'fire.point_source: R is nearer than 2.5 flame diameters'
    const burns = eventsOf(run, 'harm').filter(({ model }) => model === 'fire.burn_class')
    const doses = eventsOf(run, 'exposure').filter(({ model }) => model === 'fire.burn_class')
    expect(burns.length).toBeGreaterThan(0)
    for (const event of [...burns, ...doses.slice(-1)])
      expect(event.warnings).toEqual(expect.arrayContaining([expect.stringContaining(near)]))
  })
})

const SYSTEMS = join(import.meta.dirname, '../../src/hazards/systems')

/** The doors past the warnings, and who may go through: what collects them. */
const PAST = /from '(?:\.\.\/)+(model|work-out|ask)\.ts'/
const importing = (text: string): readonly string[] =>
  text.match(/import [^;]*?from '[^']*'/gs) ?? []

const files = readdirSync(SYSTEMS, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

describe('a system', () => {
  it('runs models only where their warnings are kept', () => {
    expect(files.length).toBeGreaterThan(20)
    const past = files.flatMap((file) =>
      importing(readFileSync(join(SYSTEMS, file), 'utf8'))
        .filter((line) => PAST.test(line) && !line.startsWith('import type'))
        .map((line) => `${file}: ${line.replace(/\s+/g, ' ')}`),
    )
    expect(past.filter((line) => !/^models\.ts: /.test(line))).toEqual([
      "noise.ts: import { restsOnMemory } from '../model.ts'",
    ])
  })

  it('is made by what collects them', () => {
    const made = files.filter((file) =>
      /: (HazardSystem|SurroundingSystem|MishapSystem|ExposureModel) = \{/.test(
        readFileSync(join(SYSTEMS, file), 'utf8'),
      ),
    )
    expect(made).toEqual([])
  })
})
