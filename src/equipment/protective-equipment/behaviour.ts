import { pow } from '../../core/maths.ts'
import type { Protection } from '../../engine/harm/surrounding.ts'
import type { Outcome, Portable, Sight } from '../../engine/kind.ts'
import { muffsTakeOff } from '../../hazards/noise/protector.ts'

/** Kilograms, seconds to put on, and whether it hangs on a belt. */
const ITEMS = {
  'safety-glasses': { mass: 0.04, seconds: 3, belt: true },
  'work-gloves': { mass: 0.1, seconds: 6, belt: true },
  'insulated-gloves': { mass: 0.3, seconds: 10, belt: true },
  'safety-boots': { mass: 1.4, seconds: 40, belt: false },
  'arc-shield': { mass: 0.6, seconds: 5, belt: false },
  'hard-hat': { mass: 0.4, seconds: 4, belt: true },
  'ear-muffs': { mass: 0.25, seconds: 4, belt: true },
  'hi-vis': { mass: 0.2, seconds: 8, belt: true },
  respirator: { mass: 0.4, seconds: 20, belt: true },
  harness: { mass: 1.6, seconds: 60, belt: false },
} as const

type Item = keyof typeof ITEMS

const isItem = (word: string): word is Item => Object.hasOwn(ITEMS, word)

export const ITEM_WORDS: readonly string[] = Object.keys(ITEMS)

export const itemOf = (props: Sight['props']): Item => {
  const word = String(props.item)
  return isItem(word) ? word : 'safety-glasses'
}

export function portable(props: Sight['props']): Portable {
  const item = itemOf(props)
  const { mass, seconds, belt } = ITEMS[item]
  return { massKilograms: mass, hands: 1, belt, wear: { protects: item, seconds } }
}

/** Rolls air into a glove and listens: a hole that the eye does not find gives itself away. */
export const operate = ({ state }: Sight): Outcome => ({
  set: {
    airTest: state.condition === 'damaged' ? 'leaks' : 'holds',
    checks: Number(state.checks) + 1,
  },
})

/** Ear muffs let through a share of the sound energy; whole and of the right size, or all of it. */
export function protections({ props, state }: Sight): readonly Protection[] {
  if (itemOf(props) !== 'ear-muffs') return []
  const protects = state.condition !== 'damaged' && props.fits !== false
  if (!protects) return []
  const decibels = muffsTakeOff(Number(props.attenuationDecibels))
  return [{ against: 'noise', passes: pow(10, -decibels / 10) }]
}

/** Looking it over before use is a check. */
export const inspect = ({ state }: Sight): Outcome => ({
  set: { checks: Number(state.checks) + 1 },
})
