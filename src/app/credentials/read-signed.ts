import { type CredentialFinding, looksSigned } from '../../records/credentials/check-credential.ts'
import { type KnownKey, readKeyCard } from '../../records/credentials/known-keys.ts'
import { type HeldRefusal, openRefusal } from '../../records/credentials/refusals.ts'
import { type HeldRevocations, openRevocations } from '../../records/credentials/revocations.ts'
import { type HeldVouchedKeys, openVouchedKeys } from '../../records/credentials/vouched-keys.ts'
import type { Shelves } from '../storage/shelves.ts'
import { checkHere, knowsHere, noteList, noteVouched } from './known.ts'

/** What somebody signed, and brought to be checked: not an attempt. */
export type Signed =
  | { readonly is: 'credential'; readonly finding: CredentialFinding }
  | { readonly is: 'list'; readonly list: HeldRevocations }
  | { readonly is: 'keys'; readonly vouched: HeldVouchedKeys; readonly centreKnown: boolean }
  | { readonly is: 'refusal'; readonly refusal: HeldRefusal; readonly knownAs: string | null }
  | { readonly is: 'card'; readonly known: KnownKey }

/** A public key has less than a kilobyte. */
const MOST_CARD = 10_000

/**
 * Reads a credential, a refusal, a list of what was taken back or of the keys of a centre, which are
 * kept, or a public key, which is not yet known by that; null for any other text.
 */
export async function readSigned(on: Shelves, text: string): Promise<Signed | null> {
  if (looksSigned(text)) {
    const jws = text.trim()
    const list = await openRevocations(jws)
    if (list) {
      await noteList(on, list, jws)
      return { is: 'list', list }
    }
    const refusal = await openRefusal(jws)
    if (refusal) {
      const { keys } = await knowsHere(on)
      const known = keys.find(({ key }) => key === refusal.key)
      return { is: 'refusal', refusal, knownAs: known?.name ?? null }
    }
    const vouched = await openVouchedKeys(jws)
    if (!vouched) return { is: 'credential', finding: await checkHere(on, text) }
    await noteVouched(on, vouched, jws)
    const { keys } = await knowsHere(on)
    const centreKnown = keys.some(({ key, through }) => key === vouched.key && !through)
    return { is: 'keys', vouched, centreKnown }
  }
  const known = text.length > MOST_CARD ? null : await readKeyCard(text)
  return known && { is: 'card', known }
}
