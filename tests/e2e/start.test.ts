import { spawn, spawnSync } from 'node:child_process'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'

const START = ['src/cli/tools/run.js', 'src/cli/tools/start.ts']

describe('npm start', () => {
  it('prints the address at which the app is', async () => {
    const server = spawn(process.execPath, [...START, '--port', '0'], { cwd: root })
    try {
      const address = await new Promise<string>((found, failed) => {
        let output = ''
        server.stdout.on('data', (data) => {
          output += data
          const [, printed] = /Millwright is at (http:\S+)/.exec(output) ?? []
          if (printed) found(printed)
        })
        server.on('close', () => failed(new Error(`It ended: ${output}`)))
      })
      const response = await fetch(address.replace('localhost', '127.0.0.1'))
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('<title>Millwright</title>')
    } finally {
      server.kill()
    }
  })

  it.each([
    ['--prot', /Unknown option '--prot'/],
    ['--port=many', /--port takes a whole number from 0 to 65535, not "many"/],
  ])('ends with 2 and the way to use it on %s', (option, message) => {
    const { status, stderr } = spawnSync(process.execPath, [...START, option], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr).toContain('npm start -- --lan')
  })
})
