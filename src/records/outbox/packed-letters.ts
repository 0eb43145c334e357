import type { Letter } from './parcel.ts'

/**
 * Letters as a device keeps them: the parts of their texts, each once. The statements of an attempt
 * say most of what they say in common, and a disk is waited for by the octet.
 */
export interface PackedLetters {
  readonly parts: readonly string[]
  /** Which parts follow one another in a text; what each letter has begins where the one before ends. */
  readonly places: Uint32Array<ArrayBuffer>
  readonly letters: readonly { readonly id: string; readonly parts: number }[]
}

export function packLetters(letters: readonly Letter[]): PackedLetters {
  const known = new Map<string, number>()
  const placeOf = (part: string): number => {
    const place = known.get(part) ?? known.size
    known.set(part, place)
    return place
  }
  const all = letters.map(({ id, text, parts = [text] }) => ({ id, parts }))
  const places = Uint32Array.from(all.flatMap(({ parts }) => parts.map(placeOf)))
  return {
    parts: [...known.keys()],
    places,
    letters: all.map(({ id, parts }) => ({ id, parts: parts.length })),
  }
}

export function unpackLetters({ parts: kept, places, letters }: PackedLetters): readonly Letter[] {
  let from = 0
  return letters.map(({ id, parts: count }) => {
    const parts = Array.from(places.subarray(from, from + count), (place) => kept[place] ?? '')
    from += count
    return { id, text: parts.join(''), parts }
  })
}
