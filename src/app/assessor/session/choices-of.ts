import { openingOf, seedOf } from '../../../records/session/code.ts'
import type { LinkChoices } from '../../address.ts'

/** What a link carries to begin an attempt with a code: all that follows from it, but not itself. */
export const choicesOf = (
  code: string,
): Required<Pick<LinkChoices, 'purpose' | 'variant' | 'opening'>> => ({
  purpose: 'assessment',
  variant: String(seedOf(code)),
  opening: openingOf(code),
})
