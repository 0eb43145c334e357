import { exp } from '../../core/maths.ts'
import { type Acting, actingOf, type Surrounding } from '../../engine/harm/surrounding.ts'
import type { Flow, Outcome, Sight, State } from '../../engine/kind.ts'
import { AGENTS, type Agent, type FireClass, suits } from '../../hazards/fire/extinguisher.ts'
import { flameMetres } from '../../hazards/fire/flame-height.ts'
import { GROWTH } from '../../hazards/fire/growth.ts'
import { radiantFlux } from '../../hazards/fire/point-source.ts'
import { fedKilowatts, isBurntOut, type Material, materialOf, OUT_UNDER } from './materials.ts'

/** Seconds between two steps of a fire. */
const STEP = 0.5
/** Heat release of the first flame, kW. */
const FIRST_FLAME = 0.5
/** kW up to which a fire is small, and up to which it is no larger than a waste bin (3.6). */
const SMALL = 50
const BIN = 200
/** Radiant heat at which wood lights beside a flame, kW/m2 (3.5), and how long it takes, s. */
const IGNITION_FLUX = 12.5
const IGNITION_SECONDS = 10
/** kg/s on each square metre that burns from which an agent wins (3.6, from memory). */
const CRITICAL_RATE: Readonly<Record<Agent, number>> = {
  water: 0.08,
  foam: 0.08,
  wet_chemical: 0.08,
  powder_abc: 0.2,
  co2: 0.2,
  class_d_powder: 0.2,
}
/** Once an agent wins, the heat falls by e in so many seconds; the simulator's own. */
const KNOCK_DOWN_SECONDS = 1
/** What was only smothered lights again after so long while it is hot or live; the simulator's own. */
const RELIGHT_SECONDS = 8
/** Water on burning oil: the oil that is thrown out burns with so much heat; the simulator's own. */
const FLARE_KILOWATTS = 5000
/** Oil that is thrown out may hit whoever is so near: as far as a jet is thrown, and a step; the simulator's own. */
const THROWN_METRES = 5
/** Nearer than this two fires touch, metres. */
const NEAREST_METRES = 0.3
/** Whatever burns so near fills the same layer of smoke, metres. */
const SMOKE_METRES = 30
/** How far the heat of a fire is followed, metres for each root of a kilowatt: 0.05 kW/m2. */
const FELT_METRES_PER_ROOT = 0.75

const isAgent = (word: string): word is Agent => AGENTS.some((agent) => agent === word)

/** The class of fire it is now: a cabinet that is live is electrical until it is cut off. */
function classOf({ volts }: State, material: Material, what: unknown): FireClass {
  return what === 'electrical-cabinet' && Number(volts) > 0 ? 'electrical' : material.fireClass
}

/** Carbon dioxide takes the flames off what burns with embers, and not the heat: they come back. */
const onlyBeatsDown = (agent: Agent, fireClass: FireClass): boolean =>
  agent === 'co2' && fireClass === 'A'

/** Water sinks in burning oil, boils and throws it out. */
const throwsOil = (agent: unknown): boolean => agent === 'water' || agent === 'foam'

const cools = (agent: string): boolean => ['water', 'foam', 'wet_chemical'].includes(agent)

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.heat) return { refuse: { code: 'already', params: { item: id } } }
  return { set: { heat: String(value) } }
}

const sizeOf = (kilowatts: number): string =>
  kilowatts === 0 ? 'none' : kilowatts < SMALL ? 'small' : kilowatts < BIN ? 'bin' : 'large'

/** It lights again by itself: hot or live fuel with air over it that nothing has cooled. */
function mayRelight({ state, props }: Sight): boolean {
  const material = materialOf(props.what)
  const hot = material.staysHot || classOf(state, material, props.what) === 'electrical'
  return (
    !state.burning &&
    Number(state.knockedOut) > 0 &&
    hot &&
    !state.sealed &&
    !state.covered &&
    !isBurntOut(props.what, state.releasedKilojoules)
  )
}

const heatedToLight = ({ state, props }: Sight): boolean =>
  !state.burning &&
  !state.sealed &&
  !state.covered &&
  !isBurntOut(props.what, state.releasedKilojoules) &&
  Number(state.fluxKilowatts) >= IGNITION_FLUX

const waits = ({ state, props }: Sight): boolean =>
  !state.burning &&
  Number(state.knockedOut) === 0 &&
  Number(props.ignitesAfterSeconds) > 0 &&
  !isBurntOut(props.what, state.releasedKilojoules)

export function settle(sight: Sight) {
  const { state } = sight
  const covered = state.covered === true
  const burning = state.burning === true && !covered
  const put = state.burning === true && covered
  return {
    burning,
    ...(put && { knockedOut: Number(state.knockedOut) + 1 }),
    ...(!burning && { heatKilowatts: 0, flare: false }),
    size: burning ? sizeOf(Number(state.heatKilowatts)) : 'none',
    flowing:
      burning ||
      waits(sight) ||
      heatedToLight(sight) ||
      mayRelight({ ...sight, state: { ...state, burning } }),
  }
}

export function flow(sight: Sight, seconds: number): Flow {
  const { state } = sight
  if (state.burning) return { set: burn(sight, seconds), again: STEP }
  const clockSeconds = Number(state.clockSeconds) + seconds
  if (waits(sight) && clockSeconds >= Number(sight.props.ignitesAfterSeconds)) return lit({})
  if (heatedToLight(sight))
    return clockSeconds >= IGNITION_SECONDS ? lit({}) : { set: { clockSeconds }, again: STEP }
  if (mayRelight(sight))
    return clockSeconds >= RELIGHT_SECONDS
      ? lit({ relit: Number(state.relit) + 1 })
      : { set: { clockSeconds }, again: STEP }
  return waits(sight)
    ? { set: { clockSeconds }, again: STEP }
    : { set: { clockSeconds: 0 }, again: null }
}

const lit = (more: Flow['set']): Flow => ({
  set: { ...more, burning: true, heatKilowatts: FIRST_FLAME, clockSeconds: 0 },
  again: STEP,
})

/** One step of a fire: it grows with the square of time, burns down, is beaten back, or is made worse. */
function burn({ state, props }: Sight, seconds: number): Flow['set'] {
  const material = materialOf(props.what)
  const before = Number(state.heatKilowatts)
  const agent = String(state.agent)
  const rate = Number(state.agentRate)
  const released = Number(state.releasedKilojoules) + before * seconds
  const kept = { releasedKilojoules: released }
  if (isBurntOut(props.what, released))
    return { ...kept, burning: false, heatKilowatts: 0, flare: false, clockSeconds: 0 }
  if (isAgent(agent) && rate > 0) {
    const fireClass = classOf(state, material, props.what)
    const thrownOut = fireClass === 'F' && throwsOil(agent)
    if (thrownOut) return { ...kept, flare: true, heatKilowatts: FLARE_KILOWATTS }
    const area = before / material.kilowattsPerSquareMetre
    const wins = rate >= CRITICAL_RATE[agent] * area
    const left = before * exp(-seconds / KNOCK_DOWN_SECONDS)
    if (wins && onlyBeatsDown(agent, fireClass))
      return { ...kept, heatKilowatts: Math.max(Math.min(before, OUT_UNDER), left), flare: false }
    if (wins && suits(agent, fireClass)) {
      if (left >= OUT_UNDER) return { ...kept, heatKilowatts: left, flare: false }
      return {
        ...kept,
        burning: false,
        heatKilowatts: 0,
        flare: false,
        clockSeconds: 0,
        knockedOut: Number(state.knockedOut) + 1,
        sealed: cools(agent) && fireClass !== 'electrical',
      }
    }
  }
  // The time since it lit, as if it had grown freely to where it stands: t = sqrt(Q/alpha).
  const alpha = GROWTH[material.growth]
  const free = Math.sqrt(Math.min(before, material.peakKilowatts) / alpha) + seconds
  return {
    ...kept,
    flare: false,
    heatKilowatts: Math.min(fedKilowatts(props.what, released), alpha * free * free),
  }
}

/** Radiant heat from every fire around. */
export const felt = (_sight: Sight, around: readonly Acting[]) => ({
  fluxKilowatts: actingOf(around, 'radiant-heat').reduce(
    (sum, { surrounding: { kilowatts, radiated }, distance }) =>
      sum + radiantFlux(kilowatts, radiated, Math.max(NEAREST_METRES, distance)),
    0,
  ),
})

const thrownOil = ({ flare, agent }: State, tall: number): readonly Surrounding[] =>
  flare && throwsOil(agent)
    ? [
        {
          type: 'thrown-oil',
          agent: String(agent),
          flameMetres: tall,
          reach: { within: THROWN_METRES },
        },
      ]
    : []

export function surroundings({ state, props }: Sight): readonly Surrounding[] {
  const kilowatts = Number(state.heatKilowatts)
  if (!state.burning || kilowatts === 0) return []
  const { radiated, kilowattsPerSquareMetre } = materialOf(props.what)
  const across = Math.sqrt((4 * kilowatts) / (Math.PI * kilowattsPerSquareMetre))
  const tall = flameMetres(kilowatts, across)
  return [
    {
      type: 'radiant-heat',
      kilowatts,
      radiated,
      flameMetres: tall,
      reach: { within: 1 + FELT_METRES_PER_ROOT * Math.sqrt(kilowatts) },
    },
    { type: 'smoke', kilowatts, reach: { within: SMOKE_METRES } },
    { type: 'ignition', by: 'flame', reach: { within: 0 } },
    ...thrownOil(state, tall),
  ]
}
