/** Letters without marks or case, so that a search forgives both and Élodie is listed by Emma. */
export const plainLetters = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
