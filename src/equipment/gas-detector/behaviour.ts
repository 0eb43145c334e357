import { exp, log } from '../../core/maths.ts'
import { type Air, FRESH } from '../../engine/harm/air.ts'
import type { Flow, Outcome, Sight, State } from '../../engine/kind.ts'

/** Seconds between two readings. */
const STEP = 1
/** 29 CFR 1910.146(b) and the ceiling of NIOSH: oxygen %, flammable % LFL, ppm. */
const OXYGEN = [19.5, 23.5] as const
const FLAMMABLE = 10
const SULPHIDE = 10
const MONOXIDE = 35
/** Under so much oxygen a catalytic sensor burns too little and shows too little, vol %. */
const SENSOR_OXYGEN = 12
const ALL_DEPTHS = 3
const HEIGHTS: Readonly<Record<string, number>> = { top: 1, middle: 0.5, bottom: 0 }
/** The right order: a flammable reading means nothing without oxygen, toxic ones come last. */
const NEXT: Readonly<Record<string, string>> = {
  none: 'oxygen',
  oxygen: 'flammable',
  flammable: 'toxic',
}

const CLEAN = { oxygen: 20.9, flammable: 0, hydrogenSulphide: 0, carbonMonoxide: 0 }

export function operate(sight: Sight, control: string, value: string | number | boolean): Outcome {
  const { id, state, props } = sight
  if (control === 'power') {
    if (value === state.power) return { refuse: { code: 'already', params: { item: id } } }
    return value === 'on'
      ? { set: { power: 'on', ...CLEAN, sampledSeconds: 0, read: 'none' } }
      : { set: { power: 'off', alarm: false } }
  }
  if (state.power === 'off') return { refuse: { code: 'is-off', params: { item: id } } }
  if (control === 'bump') return { set: { bump: props.works === false ? 'failed' : 'passed' } }
  return readDisplay(sight, String(value))
}

/** Reads one line of the display: what the sensors show now, whether or not they have settled. */
function readDisplay({ state, props }: Sight, line: string): Outcome {
  const right = NEXT[String(state.read)] === line
  const read = right ? line : state.read === line ? line : 'wrong'
  const settled = Number(state.sampledSeconds) >= Number(props.t90Seconds)
  const full = right && line === 'toxic' && settled && state.bump === 'passed' && state.depth !== ''
  const before = String(state.tested).split(' ').filter(Boolean)
  const depth = String(state.depth)
  const tested = full && !before.includes(depth) ? [...before, depth] : before
  return {
    set: {
      read,
      tested: tested.join(' '),
      depths: tested.length,
      ...(tested.length > before.length &&
        tested.length === ALL_DEPTHS && { rounds: Number(state.rounds) + 1 }),
    },
    events: shown(state, line).map(([value, unit]) => ({ type: 'reading', line, value, unit })),
  }
}

const tenth = (value: unknown): number => Math.round(Number(value) * 10) / 10

function shown(state: State, line: string): readonly (readonly [number, string])[] {
  if (line === 'oxygen') return [[tenth(state.oxygen), '% O2']]
  if (line === 'flammable') return [[tenth(state.flammable), '% LFL']]
  return [
    [tenth(state.hydrogenSulphide), 'ppm H2S'],
    [tenth(state.carbonMonoxide), 'ppm CO'],
  ]
}

/** Lets its hose into an opening, to a depth: what was read before was read elsewhere or earlier. */
export function use({ id, state, stateOf }: Sight, on: string, point: string): Outcome {
  if (!('zone' in stateOf(on))) return { refuse: { code: 'no-opening', params: { item: id } } }
  if (state.power === 'off') return { refuse: { code: 'is-off', params: { item: id } } }
  const depth = point in HEIGHTS ? point : 'top'
  const other = stateOf(on).zone !== stateOf(String(state.target)).zone
  return {
    set: {
      target: on,
      depth,
      sampledSeconds: 0,
      read: 'none',
      ...((other || Number(state.depths) === ALL_DEPTHS) && { tested: '', depths: 0 }),
    },
  }
}

/** What its sensors would come to show of some air. */
function wouldShow(air: Air, works: boolean): typeof CLEAN {
  if (!works) return CLEAN
  return {
    oxygen: air.oxygen,
    flammable: air.flammable * Math.min(1, air.oxygen / SENSOR_OXYGEN),
    hydrogenSulphide: air.gases.hydrogen_sulphide ?? 0,
    carbonMonoxide: air.gases.carbon_monoxide ?? 0,
  }
}

const alarms = ({ oxygen, flammable, hydrogenSulphide, carbonMonoxide }: State): boolean =>
  Number(oxygen) < OXYGEN[0] ||
  Number(oxygen) > OXYGEN[1] ||
  Number(flammable) > FLAMMABLE ||
  Number(hydrogenSulphide) > SULPHIDE ||
  Number(carbonMonoxide) > MONOXIDE

/** Whoever walks away with it pulls its hose out. */
export const settle = ({ state, metresTo }: Sight) => ({
  flowing: state.power === 'on',
  alarm: state.power === 'on' && alarms(state),
  ...(state.target !== '' && metresTo(String(state.target)) > 2.5 && { depth: '' }),
})

/** First order: nine tenths of a change after the T90, so e-folding in T90 / ln 10. */
export function flow(sight: Sight, seconds: number): Flow {
  const { state, props, airIn, airHere, stateOf, metresTo } = sight
  if (state.power !== 'on') return { set: {}, again: null }
  const target = String(state.target)
  const drawn = state.depth !== '' && metresTo(target) <= 2.5
  const air = drawn
    ? airIn(String(stateOf(target).zone ?? ''), HEIGHTS[String(state.depth)] ?? 0.5)
    : (airHere() ?? FRESH)
  const goal = wouldShow(air, props.works !== false)
  const left = exp((-log(10) * seconds) / Number(props.t90Seconds))
  const towards = (from: unknown, to: number): number => to + (Number(from) - to) * left
  const now = {
    oxygen: towards(state.oxygen, goal.oxygen),
    flammable: towards(state.flammable, goal.flammable),
    hydrogenSulphide: towards(state.hydrogenSulphide, goal.hydrogenSulphide),
    carbonMonoxide: towards(state.carbonMonoxide, goal.carbonMonoxide),
  }
  return {
    set: {
      ...now,
      alarm: alarms(now),
      sampledSeconds: drawn ? Number(state.sampledSeconds) + seconds : 0,
      ...(!drawn && { depth: '' }),
    },
    again: STEP,
  }
}
