import process from 'node:process'
import { commandLine } from './command-line.ts'
import { FAULTY, tell } from './output.ts'

declare const __VERSION__: string

// Whoever reads the answer may have gone (a pipe to head), or it cannot be kept (a full disk).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  tell(`millwright: the answer cannot be written (${error.message}).`)
  process.exit(FAULTY)
})

await commandLine(process.argv.slice(2), __VERSION__)
