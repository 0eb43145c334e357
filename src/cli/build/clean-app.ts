import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Empties dist/ before the app is written, but leaves dist/cli to the command line's own build. A
 * build that fails leaves the last good one in place.
 */
export function cleanApp(): Plugin {
  let folder = ''
  return {
    name: 'millwright:clean-app',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
    },
    buildEnd(error) {
      if (error || !existsSync(folder)) return
      for (const name of readdirSync(folder)) {
        if (name !== 'cli') rmSync(join(folder, name), { recursive: true })
      }
    },
  }
}
