import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { root } from '../build/freshness.js'

export interface Ran {
  readonly code: number
  readonly output: string
}

export interface RunOptions {
  /** Shown while it runs, or only kept. */
  readonly shown: boolean
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs a tool of node_modules by its script, without a shell, and waits for it. */
export function runTool(
  script: string,
  args: readonly string[],
  { shown, environment = {} }: RunOptions,
): Promise<Ran> {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer): void => {
    output += chunk.toString()
    if (shown) process.stdout.write(chunk)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
}
