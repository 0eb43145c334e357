import type { Protection } from '../../engine/harm/surrounding.ts'
import type { Flow, Outcome, Portable, Sight } from '../../engine/kind.ts'
import { PROTECTION } from '../../hazards/rpe/muc.ts'

const STEP = 1
/** EN 137: the whistle sounds when about a quarter of the air is left. */
const LOW_SHARE = 0.25
/** What a mask that does not fit is worth: it leaks a fifth; the simulator's own. */
const LEAKING_FACTOR = 5

export const CLASS_WORDS: readonly string[] = [
  'half_apr',
  'full_apr',
  'full_papr',
  'scba_demand_full',
  'scba_pd',
]

const isClass = (word: string): word is keyof typeof PROTECTION => Object.hasOwn(PROTECTION, word)

const factorOf = (name: unknown): number =>
  isClass(String(name)) ? PROTECTION[String(name) as keyof typeof PROTECTION] : 1

const bringsAir = (name: unknown): boolean => String(name).startsWith('scba')

export const portable = (props: Sight['props']): Portable => ({
  massKilograms: bringsAir(props.class) ? 14 : 0.5,
  hands: 1,
  belt: !bringsAir(props.class),
  wear: { protects: 'respirator', seconds: bringsAir(props.class) ? 60 : 20 },
})

export function operate(
  { id, state, props }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (!bringsAir(props.class)) return { refuse: { code: 'no-cylinder', params: { item: id } } }
  if (value === state.valve) return { refuse: { code: 'already', params: { item: id } } }
  return { set: { valve: String(value) } }
}

const supplies = ({ state, props }: Sight): boolean =>
  bringsAir(props.class) && state.valve === 'open' && Number(state.airSeconds) > 0

export function settle(sight: Sight) {
  const { id, state, props, isWorn } = sight
  const worn = isWorn(id)
  const full = Number(props.airMinutes) * 60
  return {
    worn,
    low: bringsAir(props.class) && worn && Number(state.airSeconds) <= full * LOW_SHARE,
    flowing: worn && supplies(sight),
  }
}

export function flow(sight: Sight, seconds: number): Flow {
  if (!sight.isWorn(sight.id) || !supplies(sight)) return { set: {}, again: null }
  const airSeconds = Math.max(0, Number(sight.state.airSeconds) - seconds)
  return { set: { airSeconds }, again: airSeconds > 0 ? STEP : null }
}

/** What gets through: one part in the assigned protection factor, or a fifth where it leaks. */
export function protections(sight: Sight): readonly Protection[] {
  const { props } = sight
  const factor = factorOf(props.class)
  const leaks = props.fits === false
  const passes = 1 / (leaks ? Math.min(factor, LEAKING_FACTOR) : factor)
  const memory = leaks ? { fromMemory: true } : {}
  if (bringsAir(props.class)) {
    if (!supplies(sight)) return []
    return [
      { against: 'inhalation', passes, ...memory },
      { against: 'oxygen-lack', passes: leaks ? passes : 0, ...memory },
    ]
  }
  const filters = Array.isArray(props.filters) ? props.filters.map(String) : []
  return [{ against: 'inhalation', passes, only: filters, ...memory }]
}
