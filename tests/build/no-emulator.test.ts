import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import { noEmulator } from '../../src/cli/build/no-emulator.ts'

async function builtWith(plugins: Plugin[], entry: string): Promise<string[]> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins,
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, entry), formats: ['es'], fileName: 'x' },
      rolldownOptions: { external: [/^react/, /^three/, /^@react-three\/fiber/] },
    },
  })
  const parts = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
  return parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []))
}

/** What only the emulator says. */
const OF_EMULATOR = ['XRDevice', 'meeting_room', 'metaQuest2']

const built = async (plugins: Plugin[]): Promise<string> =>
  (await builtWith(plugins, 'tests/build/fixtures/enters-vr.ts')).join('')

describe('a build that can enter VR', () => {
  it('leaves the headset emulator out, which it would hold otherwise', async () => {
    const named = (code: string) => OF_EMULATOR.filter((name) => code.includes(name))
    const code = await built([noEmulator()])
    expect(code.includes('createXRStore')).toBe(true)
    expect(named(code)).toEqual([])
    expect(code.length).toBeLessThan(1_000_000)
    expect(named(await built([]))).toEqual(OF_EMULATOR)
  })
})
