import { readdirSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { SHELL_LIST, shellOf } from '../../records/packages/site.ts'
import { siteOnly } from './package-parts.ts'

/**
 * Lists beside the app which of its files belong to no job and are needed by any, so that it can be
 * packed from a browser.
 */
export function shellList(): Plugin {
  let folder = ''
  return {
    name: 'millwright:shell-list',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
    },
    writeBundle(_, bundle) {
      const made = Object.values(bundle).map((file) =>
        file.type === 'asset'
          ? { fileName: file.fileName, type: file.type, text: String(file.source) }
          : {
              fileName: file.fileName,
              type: file.type,
              text: file.code,
              imports: file.imports,
              dynamicImports: file.dynamicImports,
              styles: file.viteMetadata?.importedCss ?? [],
              facade: file.facadeModuleId,
              isEntry: file.isEntry,
            },
      )
      const names = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      const unused = new Set(siteOnly(made))
      const shell = shellOf(names).filter((name) => !unused.has(name))
      writeFileSync(join(folder, SHELL_LIST), JSON.stringify(shell))
    },
  }
}
