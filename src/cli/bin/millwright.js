#!/usr/bin/env node
import { existsSync } from 'node:fs'
import process from 'node:process'
import { commandLineIsStale } from '../build/freshness.js'

// Colours are for a person at a terminal: a pipe gets plain text (https://no-color.org).
if (!process.stdout.isTTY || process.env.NO_COLOR) process.env.NO_COLOR = '1'

// The command is built from src/cli/main.ts. It builds itself when that is missing or out of date.
const built = new URL('../../../dist/cli/millwright.js', import.meta.url)

if (commandLineIsStale()) {
  process.stderr.write('millwright: building the command line.\n')
  try {
    const { buildCommandLine } = await import('../build/build-command-line.js')
    await buildCommandLine()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`millwright: could not build the command line. ${reason}\n`)
    if (!existsSync(built)) {
      process.stderr.write('millwright: run npm ci, which installs what the build needs.\n')
      process.exit(1)
    }
    process.stderr.write('millwright: going on with the last one that was built.\n')
  }
}
await import(built.href)
