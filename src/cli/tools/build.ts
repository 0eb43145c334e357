import { join } from 'node:path'
import { build } from 'vite'
import { buildCommandLine } from '../build/build-command-line.js'
import { appIsStale, commandLineIsStale, root } from '../build/freshness.js'

/** Builds what is missing or out of date; `fresh` builds both whatever their age. */
export async function ensureBuilt({ fresh = false } = {}): Promise<void> {
  if (fresh || appIsStale()) {
    console.log('Building the app.')
    await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  }
  if (fresh || commandLineIsStale()) {
    console.log('Building the command line.')
    await buildCommandLine()
  }
}
