import type { Outcome, Portable, Sight } from '../../engine/kind.ts'

/** What it is, and whether it can come off at all. */
const ITEMS = {
  'loose-jacket': { comesOff: true },
  'long-hair': { comesOff: false },
} as const

type Item = keyof typeof ITEMS

const isItem = (word: string): word is Item => Object.hasOwn(ITEMS, word)

export const ITEM_WORDS: readonly string[] = Object.keys(ITEMS)

export const itemOf = (props: Sight['props']): Item => {
  const word = String(props.item)
  return isItem(word) ? word : 'loose-jacket'
}

export const portable = (props: Sight['props']): Portable => {
  const item = itemOf(props)
  return {
    massKilograms: 0.7,
    hands: 1,
    belt: false,
    ...(ITEMS[item].comesOff && { wear: { protects: item, seconds: 10 } }),
  }
}

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.lies) return { refuse: { code: 'already', params: { item: id } } }
  return { set: { lies: String(value) } }
}

/** What hangs is caught; what is closed or tied up lies close to the body. */
export const hangs = ({ props, state }: Sight): string =>
  state.lies === 'loose' ? itemOf(props) : ''
