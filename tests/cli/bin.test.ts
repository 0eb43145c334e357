import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'

const packageFile = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const bin = join(root, packageFile.bin.millwright)

const millwright = (...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: root })

describe('the millwright command', () => {
  it('builds itself when it must, and says its version alone on stdout', () => {
    const { status, stdout } = millwright('--version')
    expect([status, stdout.trim()]).toEqual([0, packageFile.version])
  })

  it('explains itself', () => {
    const { status, stdout } = millwright('--help')
    expect(status).toBe(0)
    expect(stdout).toContain('millwright')
    expect(millwright('help').stdout).toBe(stdout)
    expect(millwright('help', 'play').stdout).toBe(millwright('play', '--help').stdout)
    expect(millwright('help', 'reply')).toMatchObject({ status: 2, stdout: '' })
    // Nobody reads colours in a pipe.
    expect(stdout).not.toContain('\u001b')
  })
})
