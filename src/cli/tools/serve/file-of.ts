import { stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

export interface Found {
  /** Where it lies on disk. */
  readonly path: string
  /** Its address below the folder, with `/`. */
  readonly name: string
  readonly bytes: number
  readonly etag: string
}

/**
 * The file that an address names; a folder means its index.html. Nothing outside the folder, no
 * dot-files, and not the command line's own build are ever found.
 */
export async function fileOf(folder: string, address: string): Promise<Found | undefined> {
  let name: string
  try {
    name = decodeURIComponent(new URL(address, 'http://localhost').pathname).replace(/^\/+/, '')
  } catch {
    return undefined
  }
  if (name === '' || name.endsWith('/')) name += 'index.html'
  if (name.includes('\0') || name.includes('\\')) return undefined
  if (name.split('/').some((part) => part.startsWith('.')) || name.startsWith('cli/'))
    return undefined
  const path = join(folder, name)
  if (!path.startsWith(folder + sep)) return undefined
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return undefined
  const etag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`
  return { path, name, bytes: found.size, etag }
}
