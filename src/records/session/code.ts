import { sha256Hex } from '../../core/hash.ts'

/** Crockford's base 32: no I, L, O or U, which are misread or misheard. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const DRAWN = 10
const CODE = new RegExp(`^[${LETTERS}]{${DRAWN + 1}}$`)

/** The last letter follows from the others, so that a mistyped code is known for one at once. */
const checkLetter = (drawn: string): string =>
  LETTERS[Number.parseInt(sha256Hex(`millwright-session/1 check ${drawn}`).slice(0, 2), 16) % 32] ??
  '0'

/** A one-time code of 50 bits out of at least 10 random bytes, and a letter that checks it. */
export function codeFrom(bytes: Uint8Array): string {
  const drawn = Array.from(bytes.slice(0, DRAWN), (byte) => LETTERS[byte % 32]).join('')
  if (drawn.length < DRAWN) throw new Error(`codeFrom: ${DRAWN} bytes are needed.`)
  return drawn + checkLetter(drawn)
}

/** The code that somebody typed, in any case, with blanks and hyphens; null where it is none. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return CODE.test(code) && checkLetter(code.slice(0, DRAWN)) === code[DRAWN] ? code : null
}

/** As it is shown and read out: in groups. */
export const showCode = (code: string): string =>
  `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`

/** What the attempt draws its variant from: up to nine digits. */
export const seedOf = (code: string): number =>
  Number.parseInt(sha256Hex(`millwright-session/1 seed ${code}`).slice(0, 12), 16) % 1_000_000_000

/** What the chain of the attempt begins with. It tells nobody the code. */
export const openingOf = (code: string): string => sha256Hex(`millwright-session/1 opening ${code}`)
