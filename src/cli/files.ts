import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Read =
  | { readonly text: string; readonly fault: null }
  | { readonly text: null; readonly fault: string }

/** Larger files are not read: no scenario, script or attempt comes near, bytes. */
const MOST_BYTES = 64 * 1024 * 1024

/** A file's text, or why it cannot be had. A folder stands for the scenario.json in it. */
export function readText(path: string): Read {
  try {
    const stat = statSync(path)
    const file = stat.isDirectory() ? join(path, 'scenario.json') : path
    if (statSync(file).size > MOST_BYTES)
      return { text: null, fault: `${file} is larger than ${MOST_BYTES} bytes.` }
    return { text: readFileSync(file, 'utf8'), fault: null }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EACCES'
          ? 'it may not be read'
          : String(error)
    return { text: null, fault: `${path}: ${why}.` }
  }
}

/** A JSON value, or why the text is none. */
export function parseJson(text: string, name: string): { value: unknown; fault: string | null } {
  try {
    return { value: JSON.parse(text), fault: null }
  } catch (error) {
    return {
      value: null,
      fault: `${name}: ${error instanceof Error ? error.message : 'broken JSON'}.`,
    }
  }
}

/** Writes files into a folder, made where it is missing; a sentence where that cannot be. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string | null {
  try {
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return null
  } catch (error) {
    return `${folder}: nothing can be written there (${error instanceof Error ? error.message : String(error)}).`
  }
}
