import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { build } from 'vite'
import { root } from './freshness.js'

/**
 * Builds dist/cli beside the old one and swaps the two, so that a command that runs meanwhile
 * never reads half a file. Says nothing on stdout.
 */
export async function buildCommandLine() {
  const fresh = join(root, '.cache', `cli-${process.pid}`)
  const old = join(root, '.cache', `old-cli-${process.pid}`)
  await build({
    root,
    configFile: join(root, 'vite.cli.config.ts'),
    logLevel: 'error',
    build: { outDir: fresh },
  })
  mkdirSync(join(root, 'dist'), { recursive: true })
  try {
    renameSync(join(root, 'dist/cli'), old)
  } catch {
    // There was none.
  }
  try {
    renameSync(fresh, join(root, 'dist/cli'))
  } catch (error) {
    // Somebody else, who built from the same sources, was quicker.
    if (!existsSync(join(root, 'dist/cli/millwright.js'))) throw error
    rmSync(fresh, { recursive: true, force: true })
  }
  rmSync(old, { recursive: true, force: true })
}
