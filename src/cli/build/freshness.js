import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// JavaScript, not TypeScript: the `millwright` command reads it before anything is built.

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * When the newest of a file or folder changed, in milliseconds. A test never changes a build.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found || /\.test\.tsx?$/.test(path)) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/**
 * @param {string} built
 * @param {readonly string[]} sources
 */
const isStale = (built, sources) =>
  !existsSync(join(root, built)) ||
  statSync(join(root, built)).mtimeMs < Math.max(...sources.map((path) => newest(join(root, path))))

/** Whether the build of the app is missing or older than what it is made from. */
export const appIsStale = () =>
  isStale('dist/sw.js', [
    'src',
    'public',
    'scenarios',
    'index.html',
    'vite.config.ts',
    'package.json',
  ])

/** The same for the command line. */
export const commandLineIsStale = () =>
  isStale('dist/cli/millwright.js', ['src', 'vite.cli.config.ts', 'package.json'])
