import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { SHELL_LIST, type Site } from '../../records/packages/site.ts'

// The command runs from dist/cli/; the app it packs is beside it.
const dist = fileURLToPath(new URL('..', import.meta.url))
const repository = fileURLToPath(new URL('../..', import.meta.url))

const json = (name: string) => JSON.parse(readFileSync(join(dist, name), 'utf8'))

/** The app as it was built, brought up to date first; a sentence where that fails. */
export function builtApp(): Site | { readonly fault: string } {
  const { status } = spawnSync(
    process.execPath,
    ['src/cli/tools/run.js', 'src/cli/tools/make-app.ts'],
    // What the build says is for the person; stdout belongs to the answer.
    { cwd: repository, stdio: ['ignore', 2, 2] },
  )
  if (status !== 0) return { fault: 'the app could not be built.' }
  return {
    catalogue: json('catalogue.json'),
    shell: json(SHELL_LIST),
    read: async (name) => readFileSync(join(dist, name)),
  }
}
