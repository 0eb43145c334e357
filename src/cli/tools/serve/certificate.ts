import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from 'selfsigned'

export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** A year, so that a browser's exception for this device lasts a school year. */
const DAYS = 365
const DAY = 24 * 60 * 60 * 1000

const stillGood = (cert: string, addresses: readonly string[]): boolean => {
  const known = new X509Certificate(cert)
  return (
    Date.parse(known.validTo) > Date.now() + DAY &&
    addresses.every((address) => known.checkIP(address) !== undefined)
  )
}

/**
 * A key and a self-signed certificate for this device's addresses, made here and kept in `folder`
 * (readable by this user alone), so that a headset has to accept it only once.
 */
export async function certificateFor(
  addresses: readonly string[],
  folder: string,
): Promise<Certificate> {
  const [keyFile, certFile] = [join(folder, 'lan-key.pem'), join(folder, 'lan-cert.pem')]
  if (existsSync(keyFile) && existsSync(certFile)) {
    const kept = { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') }
    if (stillGood(kept.cert, addresses)) return kept
  }
  const made = await generate([{ name: 'commonName', value: 'Millwright on this network' }], {
    notAfterDate: new Date(Date.now() + DAYS * DAY),
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          ...addresses.map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(keyFile, made.private, { mode: 0o600 })
  writeFileSync(certFile, made.cert)
  return { key: made.private, cert: made.cert }
}
