import { describe, expect, it } from 'vitest'
import { withApp } from './support/app.ts'
import { codeUntil, ENTERING_VR, kilobytesOf, PLACES } from './support/fetched-code.ts'
import { FRAME_CLOCK } from './support/frame-clock.ts'
import { HEADSET } from './support/headset.ts'

/** What a fresh profile fetches until it can begin. */
async function codeOf(
  { path, usable }: { readonly path: string; readonly usable: string },
  before: readonly string[] = [FRAME_CLOCK],
): Promise<ReadonlyMap<string, number>> {
  let code: ReadonlyMap<string, number> = new Map()
  await withApp({ path, before }, async ({ page }) => {
    code = await codeUntil(page, usable)
  })
  return code
}

const names = (code: ReadonlyMap<string, number>): string => [...code.keys()].join(' ')

describe('the code that is fetched before somebody can begin', () => {
  it('stays small for the library and for text, which draw nothing in 3D', async () => {
    for (const place of [PLACES.library, PLACES.text]) {
      const code = await codeOf(place)
      console.log(`${place.path}: ${kilobytesOf(code).toFixed(1)} kB in ${code.size} files.`)
      expect(kilobytesOf(code)).toBeLessThanOrEqual(place.atMost)
      expect(names(code)).not.toMatch(/world-host|cannon/)
    }
  })

  it('stays bounded for flat 3D, and what a headset needs comes on top only with one', async () => {
    const flat = await codeOf(PLACES.flat)
    console.log(`Flat 3D: ${kilobytesOf(flat).toFixed(1)} kB in ${flat.size} files.`)
    expect(kilobytesOf(flat)).toBeLessThanOrEqual(PLACES.flat.atMost)
    expect(names(flat)).not.toMatch(/vr-play|cannon/)
    const inHeadset = await codeOf(ENTERING_VR, HEADSET)
    const more = new Map([...inHeadset].filter(([path]) => !flat.has(path)))
    console.log(`Entering VR: ${kilobytesOf(more).toFixed(1)} kB more.`)
    expect(names(more)).toMatch(/vr-play/)
    expect(kilobytesOf(more)).toBeLessThanOrEqual(ENTERING_VR.atMost)
  })
})
