import { type Answer, type Meaning, meaningOf } from './answer.ts'
import { batchOf, bodyOf, type Limit, octetsOf, USUAL_LIMIT } from './batch.ts'
import type { Letter, Verdict } from './parcel.ts'
import { retryAfter } from './retry-after.ts'

/** A batch that was taken apart: its ids, and whether the one in it has to be compared. */
interface Piece {
  readonly ids: readonly string[]
  /** The store's words, where it has a statement with this id already. */
  readonly conflict?: string
}

/**
 * Who takes statements to a store, between two errands. It holds nothing that may be lost: statements
 * wait in their parcels until a verdict about them is kept, and a new courier begins with nothing.
 */
export interface Courier {
  readonly pieces: readonly Piece[]
  readonly limit: Limit
  /** Errands in a row that came to nothing. */
  readonly misses: number
  /** On a clock that never goes back, in milliseconds. */
  readonly restsUntil: number
  /** What the store said when it last did not take statements. */
  readonly trouble: { readonly is: 'later' | 'closed'; readonly words: string } | null
}

export const freshCourier: Courier = {
  pieces: [],
  limit: USUAL_LIMIT,
  misses: 0,
  restsUntil: 0,
  trouble: null,
}

export type Errand =
  | { readonly do: 'send'; readonly letters: readonly Letter[] }
  /** Ask the store for the statement that it has under this id. */
  | { readonly do: 'compare'; readonly letter: Letter; readonly words: string }
  | { readonly do: 'rest'; readonly milliseconds: number }
  /** Nothing goes until somebody changes the connection or asks for it. */
  | { readonly do: 'stay' }
  | { readonly do: 'nothing' }

/** What to do now, given all statements that wait, in their order. */
export function errandOf(courier: Courier, waiting: readonly Letter[], now: number): Errand {
  if (courier.trouble?.is === 'closed') return { do: 'stay' }
  if (waiting.length === 0) return { do: 'nothing' }
  if (now < courier.restsUntil) return { do: 'rest', milliseconds: courier.restsUntil - now }
  const known = new Map(waiting.map((letter) => [letter.id, letter]))
  for (const { ids, conflict } of courier.pieces) {
    const letters = ids.flatMap((id) => known.get(id) ?? [])
    const [first] = letters
    if (first && conflict !== undefined) return { do: 'compare', letter: first, words: conflict }
    if (first) return { do: 'send', letters: batchOf(letters, courier.limit) }
  }
  return { do: 'send', letters: batchOf(waiting, courier.limit) }
}

export interface Moment {
  /** On a clock that never goes back, in milliseconds. */
  readonly now: number
  /** Milliseconds since 1970 by the clock of the device, right or wrong. */
  readonly wall: number
  /** From 0 up to 1. */
  readonly random: number
}

export interface Outcome {
  readonly courier: Courier
  readonly verdicts: readonly Verdict[]
}

/** What a store's answer to a batch means for the courier and for the statements in it. */
export function answered(
  courier: Courier,
  letters: readonly Letter[],
  answer: Answer,
  moment: Moment,
): Outcome {
  const ids = letters.map(({ id }) => id)
  const meaning = meaningOf(answer, ids)
  const { words } = answer
  switch (meaning) {
    case 'stored':
      return done(
        courier,
        ids.map((id) => ({ id, is: 'sent' })),
      )
    case 'later':
      return { courier: resting(courier, answer, moment), verdicts: [] }
    case 'closed':
      return { courier: { ...courier, trouble: { is: 'closed', words } }, verdicts: [] }
    default:
      return isolate(courier, letters, meaning, words)
  }
}

/** The store takes all of a batch or nothing: halves find the one that it does not take. */
function isolate(
  courier: Courier,
  letters: readonly Letter[],
  meaning: Exclude<Meaning, 'stored' | 'later' | 'closed'>,
  words: string,
): Outcome {
  const ids = letters.map(({ id }) => id)
  const [only, ...others] = ids
  if (only === undefined) return { courier, verdicts: [] }
  if (others.length === 0 && meaning === 'conflict')
    return { courier: taken(courier, ids, [{ ids, conflict: words }]), verdicts: [] }
  if (others.length === 0) return done(courier, [{ id: only, is: 'parked', why: meaning, words }])
  const middle = Math.ceil(ids.length / 2)
  const halves = [{ ids: ids.slice(0, middle) }, { ids: ids.slice(middle) }]
  const apart = taken(courier, ids, halves)
  if (meaning !== 'too-large') return { courier: apart, verdicts: [] }
  const octets = Math.ceil(octetsOf(bodyOf(letters)) / 2)
  return { courier: { ...apart, limit: { ...apart.limit, octets } }, verdicts: [] }
}

/** What came of asking for the statement that a store has: `later` where it did not answer. */
export type Comparison = 'same' | 'different' | 'unread'

export function compared(
  courier: Courier,
  letter: Letter,
  comparison: Comparison,
  words: string,
): Outcome {
  const { id } = letter
  if (comparison === 'same') return done(courier, [{ id, is: 'sent' }])
  const why = comparison === 'different' ? 'conflict' : 'unread'
  return done(courier, [{ id, is: 'parked', why, words }])
}

const FIRST_REST_MILLISECONDS = 2000
const MOST_DOUBLINGS = 8

/** The courier after an errand that came to nothing: it rests, each time twice as long, never in step with others. */
export function resting(courier: Courier, answer: Answer, { now, wall, random }: Moment): Courier {
  const doubled = FIRST_REST_MILLISECONDS * (1 << Math.min(courier.misses, MOST_DOUBLINGS))
  const own = doubled * (0.5 + random / 2)
  const asked = answer.came
    ? retryAfter(answer.retryAfter, { theirs: answer.date, oursMilliseconds: wall })
    : null
  return {
    ...courier,
    misses: courier.misses + 1,
    restsUntil: now + Math.max(own, asked ?? 0),
    trouble: { is: 'later', words: answer.words },
  }
}

/** Somebody asked for it, the network is back, or the connection is another one: try at once. */
export const rested = (courier: Courier): Courier => ({
  ...courier,
  misses: 0,
  restsUntil: 0,
  trouble: null,
})

function done(courier: Courier, verdicts: readonly Verdict[]): Outcome {
  const ids = verdicts.map(({ id }) => id)
  return { courier: rested(taken(courier, ids, [])), verdicts }
}

/** The pieces without these ids, and with others before them. */
function taken(courier: Courier, ids: readonly string[], first: readonly Piece[]): Courier {
  const gone = new Set(ids)
  const rest = courier.pieces.flatMap((piece): readonly Piece[] => {
    const left = piece.ids.filter((id) => !gone.has(id))
    return left.length === 0 ? [] : [{ ...piece, ids: left }]
  })
  return { ...courier, pieces: [...first, ...rest] }
}
