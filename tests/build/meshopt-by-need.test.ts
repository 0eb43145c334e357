import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import { splitDecoder } from '../../src/cli/build/meshopt-by-need.ts'

const FILE = 'node_modules/three/examples/jsm/libs/meshopt_decoder.module.js'
const source = readFileSync(join(root, FILE), 'utf8')

const dataOf = (code: string): string =>
  `data:text/javascript,${encodeURIComponent(code).replaceAll("'", '%27')}`

async function readyDecoder(code: string): Promise<{ readonly ready: Promise<void> }> {
  const loaded: { MeshoptDecoder: { ready: Promise<void> } } = await import(
    /* @vite-ignore */ dataOf(code)
  )
  return loaded.MeshoptDecoder
}

describe('the decoder of packed meshes', () => {
  afterEach(() => vi.restoreAllMocks())

  it('starts in its quick form without fetching the other', async () => {
    const { decoder, base } = splitDecoder(source)
    expect(decoder).not.toContain(base)
    await (await readyDecoder(decoder)).ready
  })

  it('fetches the other form where the quick one cannot run, and starts', async () => {
    const { decoder, base } = splitDecoder(source)
    const form = vi.fn()
    vi.stubGlobal('fetchedForm', form)
    const other = dataOf(`globalThis.fetchedForm(); export default ${base}`)
    vi.spyOn(WebAssembly, 'validate').mockReturnValue(false)
    await (await readyDecoder(decoder.replace('virtual:meshopt-without-simd', other))).ready
    expect(form).toHaveBeenCalledOnce()
    vi.unstubAllGlobals()
  })

  it('is refused by name when it is written in another way', () => {
    expect(() => splitDecoder('export const x = 1')).toThrow('splitDecoder')
  })
})
