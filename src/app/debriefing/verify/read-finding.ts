import type { Finding } from './check-file.ts'

/** More than any attempt of ours; a larger file is not even opened. */
const MOST_BYTES = 30 * 1024 * 1024

/** Reads a file that somebody chose. The checks bring the scenario format: they come with the first one. */
export async function readFinding(file: File): Promise<Finding> {
  if (file.size > MOST_BYTES)
    return { status: 'unreadable', why: { code: 'too-long', n: file.size }, faults: [] }
  const [text, { checkFile }] = await Promise.all([file.text(), import('./check-file.ts')])
  return checkFile(text)
}
