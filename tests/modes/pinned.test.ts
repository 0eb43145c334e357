import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pinnable } from '../../src/modes/text/pinned.ts'

const pixels = fc.integer({ min: 1, max: 2000 })

describe('what stays in sight in text play', () => {
  it('never takes more than a third of the height', () => {
    fc.assert(
      fc.property(pixels, pixels, pixels, (window, tools, strip) => {
        const pinned = pinnable({ window, tools, strip })
        const taken = (pinned.tools ? tools : 0) + (pinned.strip ? strip : 0)
        expect(taken).toBeLessThanOrEqual(window / 3)
      }),
    )
  })

  it('is the message before the buttons where there is no room for both', () => {
    expect(pinnable({ window: 640, tools: 90, strip: 60 })).toEqual({ tools: true, strip: true })
    expect(pinnable({ window: 640, tools: 200, strip: 90 })).toEqual({ tools: false, strip: true })
    expect(pinnable({ window: 240, tools: 60, strip: 90 })).toEqual({ tools: false, strip: false })
  })
})
