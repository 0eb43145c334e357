#!/usr/bin/env node
// Runs one of our TypeScript tools in Node 20, which does not read TypeScript itself:
//   node src/cli/tools/run.js src/cli/tools/start.ts --port 8080
import { resolve } from 'node:path'
import process from 'node:process'
import { runnerImport } from 'vite'

const [tool, ...rest] = process.argv.slice(2)
if (!tool) throw new Error('run: name the tool to run, for instance src/cli/tools/start.ts.')
process.argv = [process.argv[0] ?? 'node', resolve(tool), ...rest]
await runnerImport(resolve(tool), { logLevel: 'error' })
