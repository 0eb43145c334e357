import { type Letter, letterFrom } from './parcel.ts'

type Numbers = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/**
 * Letters as a device keeps them: the parts of their texts, each once, in few and plain pieces. The
 * statements of an attempt say most of what they say in common, and a disk is waited for by the octet:
 * above 64 KiB, Chromium even makes a file of its own for a row, which takes twice as long.
 */
export interface PackedLetters {
  /** All parts, one after the other. */
  readonly text: string
  /** Of each part. */
  readonly lengths: Numbers
  /** Which parts follow one another in the letters; what each has begins where the one before ends. */
  readonly places: Numbers
  /** How many parts each letter has. */
  readonly counts: Numbers
  /** Which part is the id of each letter, as JSON has it. */
  readonly ids: Numbers
}

/** As small as these fit. */
const numbers = (list: readonly number[]): Numbers =>
  list.every((number) => number < 65536) ? Uint16Array.from(list) : Uint32Array.from(list)

export function packLetters(letters: readonly Letter[]): PackedLetters {
  const known = new Map<string, number>()
  const lengths: number[] = []
  let all = ''
  const placeOf = (part: string): number => {
    const before = known.get(part)
    if (before !== undefined) return before
    const place = known.size
    known.set(part, place)
    lengths.push(part.length)
    all += part
    return place
  }
  const places: number[] = []
  const counts: number[] = []
  const ids: number[] = []
  for (const letter of letters) {
    const { id, parts = [letter.text] } = letter
    ids.push(placeOf(JSON.stringify(id)))
    counts.push(parts.length)
    for (const part of parts) places.push(placeOf(part))
  }
  return {
    text: all,
    lengths: numbers(lengths),
    places: numbers(places),
    counts: numbers(counts),
    ids: numbers(ids),
  }
}

export function unpackLetters(packed: PackedLetters): readonly Letter[] {
  let end = 0
  const known = Array.from(packed.lengths, (length) => {
    end += length
    return packed.text.slice(end - length, end)
  })
  const part = (place: number): string => known[place] ?? ''
  let from = 0
  return Array.from(packed.counts, (count, n) => {
    const parts = Array.from(packed.places.subarray(from, from + count), part)
    from += count
    const id: string = JSON.parse(part(packed.ids[n] ?? -1))
    return letterFrom(id, parts)
  })
}
