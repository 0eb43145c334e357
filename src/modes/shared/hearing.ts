import type { Perception } from '../../engine/offers/perception.ts'
import { fill, localise } from '../../scenario/text.ts'
import { listed } from './listed.ts'

const WITHIN = {
  en: 'Within hearing: {people}.',
  fr: 'À portée de voix : {people}.',
  ar: 'يسمعك من هنا: {people}.',
}
const NOBODY = {
  en: 'Nobody is within hearing.',
  fr: 'Personne n’est à portée de voix.',
  ar: 'لا أحد يسمعك من هنا.',
}

/** Whom a call to everybody would reach from here: who is too far away must be gone to. */
export function withinHearing(people: Perception['people'], language: string): string {
  const names = people
    .filter(({ offers }) => offers.length > 0)
    .map(({ name }) => localise(name, language))
  if (names.length === 0) return localise(NOBODY, language)
  return fill(localise(WITHIN, language), { people: listed(names, language) })
}
