import process from 'node:process'

// Runs after `npm ci`, so that the first `npx millwright` is quick. It must not make an install
// fail (`npm ci --omit=dev` has no bundler): the command builds itself when it has to.
try {
  const { buildCommandLine } = await import('./build-command-line.js')
  await buildCommandLine()
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(`prepare: the command line is not built yet. ${reason}\n`)
}
