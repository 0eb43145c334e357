import type { Thing } from '../../engine/offers/perception.ts'
import { localise } from '../../scenario/text.ts'

/** How a thing is now and, once it was looked at closely, what that added: a plate hides no state. */
export const aboutThing = ({ looks, inspected }: Thing, language: string): string =>
  [looks, inspected].flatMap((text) => (text ? [localise(text, language)] : [])).join(' ')
