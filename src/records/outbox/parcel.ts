/** One statement on its way. Its text is made once, so that every try sends the same bytes. */
export interface Letter {
  readonly id: string
  readonly text: string
  /** The same text in parts, cut where other letters may have the same part; where that is known. */
  readonly parts?: readonly string[]
}

/**
 * Why a statement was put aside: `refused` by the store, `conflict` with another one under the same
 * id, `unread` where the store has one and this key may not read it, `too-large` on its own.
 */
export type Reason = 'refused' | 'conflict' | 'unread' | 'too-large'

export interface Parked extends Letter {
  readonly why: Reason
  /** The store's own words. */
  readonly words: string
}

/** The statements of one attempt: those that wait, those put aside, and how many have arrived. */
export interface Parcel {
  readonly waiting: readonly Letter[]
  readonly parked: readonly Parked[]
  readonly sent: number
}

/** What became of one statement. */
export type Verdict =
  | { readonly id: string; readonly is: 'sent' }
  | { readonly id: string; readonly is: 'parked'; readonly why: Reason; readonly words: string }

export const letterOf = (statement: { readonly id: string }): Letter => ({
  id: statement.id,
  text: JSON.stringify(statement),
})

/**
 * A letter in parts, which are put together when its text is first asked for. A class, because an object
 * with a getter of its own takes longer to make than all of its parts.
 */
class InParts implements Letter {
  #text: string | undefined
  constructor(
    readonly id: string,
    readonly parts: readonly string[],
  ) {}
  get text(): string {
    this.#text ??= this.parts.join('')
    return this.#text
  }
}

export const letterFrom = (id: string, parts: readonly string[]): Letter => new InParts(id, parts)

export const parcelOf = (letters: readonly Letter[]): Parcel => ({
  waiting: letters,
  parked: [],
  sent: 0,
})

/** The parcel after verdicts; those about statements that do not wait in it change nothing. */
export function settle<P extends Parcel>(parcel: P, verdicts: readonly Verdict[]): P {
  const about = new Map(verdicts.map((verdict) => [verdict.id, verdict]))
  const parked = parcel.waiting.flatMap((letter): readonly Parked[] => {
    const verdict = about.get(letter.id)
    return verdict?.is === 'parked'
      ? [{ id: letter.id, text: letter.text, why: verdict.why, words: verdict.words }]
      : []
  })
  const waiting = parcel.waiting.filter(({ id }) => !about.has(id))
  const settled = parcel.waiting.length - waiting.length
  if (settled === 0) return parcel
  return {
    ...parcel,
    waiting,
    parked: [...parcel.parked, ...parked],
    sent: parcel.sent + settled - parked.length,
  }
}

/** Puts what was put aside back among those that wait. */
export const sendAgain = <P extends Parcel>(parcel: P): P => ({
  ...parcel,
  waiting: [...parcel.waiting, ...parcel.parked.map(({ id, text }) => ({ id, text }))],
  parked: [],
})

/** Every statement of a parcel that has not arrived. */
export const unsent = (parcel: Parcel): readonly Letter[] => [...parcel.waiting, ...parcel.parked]
