import { readdirSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { SHELL_LIST, shellOf } from '../../records/packages/site.ts'

/** Lists beside the app which of its files belong to no job, so that it can be packed from a browser. */
export function shellList(): Plugin {
  let folder = ''
  return {
    name: 'millwright:shell-list',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
    },
    writeBundle() {
      const names = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      writeFileSync(join(folder, SHELL_LIST), JSON.stringify(shellOf(names)))
    },
  }
}
