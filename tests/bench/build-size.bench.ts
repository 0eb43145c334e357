import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { root } from '../../src/cli/build/freshness.js'
import { ensureApp } from '../../src/cli/tools/build.ts'
import type { Bench, Ratio } from './bench.ts'

const brotliKilobytes = (path: string): number =>
  brotliCompressSync(readFileSync(path)).byteLength / 1000

/** What the first page names in its HTML: it is fetched before anything shows. */
function firstLoad(): Ratio {
  const html = readFileSync(join(root, 'dist/index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)]
  const sizes = named.map(([, path = '']) => brotliKilobytes(join(root, 'dist', path)))
  if (sizes.length === 0) throw new Error('build-size: index.html names no script.')
  const value = sizes.reduce((sum, size) => sum + size, 0)
  return { name: 'code of the first page, brotli', value, unit: 'kB', atMost: 120 }
}

/**
 * Every page, interface, kind and language: nobody fetches all of it at once, and a device that plays
 * offline keeps it. A warning light of our own; what people wait for has bounds in first-load.
 */
function everything(): Ratio {
  const names = readdirSync(join(root, 'dist/assets')).filter((name) => name.endsWith('.js'))
  const value = names.reduce(
    (sum, name) => sum + brotliKilobytes(join(root, 'dist/assets', name)),
    0,
  )
  return { name: `all code, ${names.length} files, brotli`, value, unit: 'kB', atMost: 1200 }
}

export const bench: Bench = {
  title: 'Size of the build',
  run: async () => {
    await ensureApp()
    return [firstLoad(), everything()]
  },
}
