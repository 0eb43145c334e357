import type { Signed } from '../../credentials/read-signed.ts'
import { shelves } from '../../storage/current.ts'
import type { Finding } from './check-file.ts'
import { readFinding } from './read-finding.ts'

/** What was found of a file or a text: an attempt, or something signed, which is kept to be checked again. */
export type Found =
  | { readonly finding: Finding }
  | { readonly signed: Signed; readonly text: string }

/** Anything signed is shorter; a longer file can only be an attempt. */
const MOST_SIGNED = 200_000

export async function findInFile(file: File): Promise<Found> {
  if (file.size > MOST_SIGNED) return { finding: await readFinding(file) }
  return findInText(await file.text())
}

export async function findInText(text: string): Promise<Found> {
  const { readSigned } = await import('../../credentials/read-signed.ts')
  const signed = await readSigned(await shelves(), text)
  if (signed) return { signed, text }
  const { checkFile } = await import('./check-file.ts')
  return { finding: await checkFile(text) }
}
