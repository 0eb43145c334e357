import type { StoredEnergyDanger, StoredQuantities } from '../../engine/harm/danger.ts'
import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Flow, Outcome, Sight, State } from '../../engine/kind.ts'
import { ATMOSPHERE } from '../support/gas.ts'
import { lockedBy } from '../support/locks.ts'
import { restorable } from '../support/upstream.ts'

/** Pascals above the air outside from which a hose lashes out when it is parted. */
const WHIPS_FROM = 0.3e5

export function operate(
  { id, state, tick }: Sight,
  control: string,
  value: string | number | boolean,
): Outcome {
  const pascals = Number(state.pressurePascals)
  if (control === 'bleed') {
    // Whatever still feeds it fills it up again at once.
    const left = Number(state.inletPascals)
    return { set: { bleeds: Number(state.bleeds) + 1, pressurePascals: left } }
  }
  if (value === state.coupling) return { refuse: { code: 'already', params: { item: id } } }
  if (value === 'on') return { set: { coupling: 'on' } }
  if (pascals < WHIPS_FROM) return { set: { coupling: 'off', pressurePascals: 0 } }
  return {
    set: {
      coupling: 'off',
      pressurePascals: 0,
      whips: Number(state.whips) + 1,
      whipTick: tick,
      whipPascals: pascals,
    },
  }
}

const isOpen = ({ coupling, burst }: State): boolean => coupling === 'off' || burst === true

/** How often a worn or lashing hose is looked at, seconds. */
const STEP = 1
/** Ticks in which the gas behind it blows off, where nothing feeds it any more; the simulator's own. */
const LASHES_FOR = 120
/** Beyond its sweep by so much somebody was lucky by a step, metres; the simulator's own. */
const A_STEP = 1

/** The non-return valve lets pressure in and not back; an open end holds none. */
export function settle({ state, props, tick }: Sight) {
  const pressurePascals = isOpen(state)
    ? 0
    : Math.max(Number(state.pressurePascals), Number(state.inletPascals))
  const lashing = isLashing(state, tick)
  return {
    pressurePascals,
    lashing,
    flowing: lashing || (Number(props.burstsAfterSeconds) > 0 && pressurePascals >= WHIPS_FROM),
    pressureBar: Math.round(pressurePascals / 1000) / 100,
    pressed: pressurePascals >= WHIPS_FROM,
  }
}

/** An open end lashes while something feeds it, and until what was behind it has blown off. */
const isLashing = (state: State, tick: number): boolean =>
  isOpen(state) &&
  Number(state.whips) > 0 &&
  (tick - Number(state.whipTick) < LASHES_FOR || Number(state.inletPascals) >= WHIPS_FROM)

/** What it gives on to whatever it feeds. */
export const gives = ({ state }: Sight): number =>
  isOpen(state) ? 0 : Number(state.pressurePascals)

/** A worn hose bears its pressure for so long, and then it bursts; an open one lashes for a while. */
export function flow({ state, props, tick }: Sight, seconds: number): Flow {
  if (isOpen(state)) {
    const lashing = isLashing(state, tick)
    return { set: { lashing }, again: lashing ? STEP : null }
  }
  const underPressureSeconds = Number(state.underPressureSeconds) + seconds
  if (underPressureSeconds < Number(props.burstsAfterSeconds))
    return { set: { underPressureSeconds }, again: STEP }
  return {
    set: {
      underPressureSeconds,
      burst: true,
      whips: Number(state.whips) + 1,
      whipTick: tick,
      whipPascals: Number(state.pressurePascals),
      pressurePascals: 0,
    },
    again: null,
  }
}

/** Litres of gas in what feeds it: receivers of air, and accumulators of oil units. */
const FEEDERS: Readonly<Record<string, string>> = {
  'air-receiver': 'litres',
  'hydraulic-unit': 'gasLitres',
}

/** Litres of gas in everything that feeds these things, as far as `passes` lets it through. */
function gasBehind(
  { kindOf, propsOf, fedByOf }: Sight,
  ids: readonly string[],
  passes: (id: string) => boolean,
): number {
  const reached = new Set(ids.filter(passes))
  for (const id of reached) for (const next of fedByOf(id)) if (passes(next)) reached.add(next)
  return [...reached].reduce(
    (sum, id) => sum + Number(propsOf(id)[FEEDERS[kindOf(id)] ?? ''] ?? 0),
    0,
  )
}

/** The gas that lets go at some pressure: the hose's own, and what feeds it. */
function gasAt(
  sight: Sight,
  pascals: number,
  passes: (id: string) => boolean,
): StoredQuantities | null {
  if (pascals < WHIPS_FROM) return null
  const litres = Number(sight.props.gasLitres) + gasBehind(sight, sight.fedBy, passes)
  return { kind: 'gas_isothermal', p1: pascals + ATMOSPHERE, V: litres / 1000 }
}

/** A receiver or an accumulator that was let down, and then a valve opened or shut, stores nothing more. */
const isEmpty = ({ pressurePascals }: State): boolean =>
  pressurePascals !== undefined && Number(pressurePascals) < WHIPS_FROM

/** The hand at the coupling when it parts, or when somebody brings the pressure back. */
export function dangers(sight: Sight): readonly StoredEnergyDanger[] {
  const { by, state, tick } = sight
  const passes = (id: string): boolean =>
    sight.stateOf(id).lever !== 'off' && !isEmpty(sight.stateOf(id))
  const whips = state.whipTick === tick && Number(state.whips) > 0
  const comesBack = Math.max(restorable(sight, 'pneumatic'), restorable(sight, 'hydraulic'))
  const could = Math.max(Number(state.pressurePascals), comesBack)
  return [
    {
      type: 'stored-energy',
      part: 'coupling',
      now: whips ? gasAt(sight, Number(state.whipPascals), passes) : null,
      // A shut valve can be opened by anybody whom no lock of one's own keeps from it.
      potential: gasAt(
        sight,
        could,
        (id) => !lockedBy(sight, id, by) && (comesBack > 0 || !isEmpty(sight.stateOf(id))),
      ),
      snags: false,
    },
  ]
}

/** Who is in the sweep of its loose end is hit, unless a cable holds that; who is within a step was lucky. */
export function surroundings(sight: Sight): readonly Surrounding[] {
  const { state, props } = sight
  if (state.lashing !== true || props.restrained === true) return []
  const store = gasAt(sight, Number(state.whipPascals), (id) => sight.stateOf(id).lever !== 'off')
  const sweepMetres = Number(props.freeMetres)
  return store
    ? [{ type: 'lashing', reach: { within: sweepMetres + A_STEP }, store, sweepMetres }]
    : []
}
