import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

// The command runs from dist/cli/; the app it packs is beside it.
const dist = fileURLToPath(new URL('..', import.meta.url))
const repository = fileURLToPath(new URL('../..', import.meta.url))

/** The folder of the app's build, brought up to date first; a sentence where that fails. */
export function builtApp(): { readonly dist: string } | { readonly fault: string } {
  const { status } = spawnSync(
    process.execPath,
    ['src/cli/tools/run.js', 'src/cli/tools/make-app.ts'],
    // What the build says is for the person; stdout belongs to the answer.
    { cwd: repository, stdio: ['ignore', 2, 2] },
  )
  return status === 0 ? { dist } : { fault: 'the app could not be built.' }
}
