import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MOST_BYTES, NOT_UTF8 } from '../scenario/diagnostics.ts'
import { readSource } from '../scenario/source.ts'

export type Read =
  | { readonly text: string; readonly fault: null }
  | { readonly text: null; readonly fault: string }

/** The file that a path means: a folder stands for its scenario.json. */
export const fileOf = (path: string): string =>
  isFolder(path) ? join(path, 'scenario.json') : path

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** By this name a file is read that another command hands on. */
const HANDED_ON = '-'

/** A file's text, `-` for what is handed on, or why it cannot be had, without its name. */
export function readText(path: string): Read {
  try {
    const isHandedOn = path === HANDED_ON
    const file = fileOf(path)
    const bytes =
      isHandedOn || statSync(file).size <= MOST_BYTES ? readFileSync(isHandedOn ? 0 : file) : null
    if (bytes === null || bytes.length > MOST_BYTES)
      return { text: null, fault: `it is larger than ${MOST_BYTES} bytes.` }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? { text: null, fault: `${NOT_UTF8}.` } : { text, fault: null }
  } catch (error) {
    return { text: null, fault: `${whyUnread(error, isFolder(path))}.` }
  }
}

function whyUnread(error: unknown, inFolder: boolean): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  switch (code) {
    case 'ENOENT':
      return inFolder
        ? 'it is a folder without a scenario.json: give the file itself'
        : 'there is no such file'
    case 'ENOTDIR':
      return 'there is no such file'
    case 'EISDIR':
      return 'it is a folder, not a file'
    case 'EACCES':
      return 'it may not be read'
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return NOT_UTF8
    default:
      return String(error)
  }
}

/** A batch of inputs may be longer than a scenario. */
const PARSE_BOUNDS = { characters: MOST_BYTES, nodes: 1_000_000 } as const

/** A JSON value, or why the text is none and where: no key twice, no number too large to be one. */
export function parseJson(text: string, name: string): { value: unknown; fault: string | null } {
  const { value, diagnostics } = readSource(text, name, PARSE_BOUNDS)
  const [first] = diagnostics
  if (first === undefined) return { value, fault: null }
  return { value: null, fault: `${name}:${first.line}:${first.column}: ${first.message}` }
}

/**
 * Makes a folder and those above it, or throws. Node's own recursive way never comes back where the
 * system says of a parent that is there that it is not: below /proc, for instance.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another command that runs beside this one may have made it meanwhile.
    if (!existsSync(folder)) throw error
  }
}

/** Writes files into a folder, made where it is missing; a sentence where that cannot be. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string | null {
  try {
    makeFolder(folder)
    for (const [name, text] of Object.entries(files)) {
      makeFolder(dirname(join(folder, name)))
      writeFileSync(join(folder, name), text)
    }
    return null
  } catch (error) {
    return `${folder}: nothing can be written there (${error instanceof Error ? error.message : String(error)}).`
  }
}
