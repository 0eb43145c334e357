/** What the QR code of a certificate carries of its credential. */
export interface OnPaper {
  /** UUID. */
  readonly id: string
  /** SHA-256 of the compact JWS, in hex. */
  readonly hash: string
}

/** Where a certificate is checked, as an address of this app. */
export const checkAddress = ({ id, hash }: OnPaper): string =>
  `/verify?credential=${id}&hash=${hash}`

/** What stands in such an address; null where there is nothing of a certificate. */
export function readPaper(query: string): OnPaper | null {
  const given = new URLSearchParams(query)
  const id = given.get('credential') ?? ''
  const hash = given.get('hash') ?? ''
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id) && /^[\da-f]{64}$/u.test(hash)
    ? { id, hash }
    : null
}
