// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { canShow3d, checkSpeed } from '../../src/app/pages/device/checks.ts'
import { findHeadset } from '../../src/modes/shared/headset.ts'

const supports = (answer: boolean) => ({ isSessionSupported: async () => answer })
const blocked = {
  isSessionSupported: () => Promise.reject(new DOMException('No.', 'SecurityError')),
}

describe('looking for a headset', () => {
  it.each([
    ['ready', { secure: true, xr: supports(true) }],
    ['none', { secure: true, xr: supports(false) }],
    ['no-support', { secure: true, xr: undefined }],
    ['not-secure', { secure: false, xr: supports(true) }],
    ['blocked', { secure: true, xr: blocked }],
  ] as const)('says %s and not another reason', async (expected, answers) => {
    expect(await findHeadset(answers)).toBe(expected)
  })
})

describe('checking a device', () => {
  it('calls a clock that runs away slow, and never hangs', () => {
    let now = 0
    expect(checkSpeed(() => (now += 1))).toBe('slow')
  })

  it('offers 3D first only on a graphics chip: drawn without one it is slow, as the page says', () => {
    for (const speed of ['fast', 'enough'] as const) {
      expect(canShow3d({ graphics: 'good', speed })).toBe(true)
      expect(canShow3d({ graphics: 'software', speed })).toBe(false)
      expect(canShow3d({ graphics: 'none', speed })).toBe(false)
    }
  })

  it('offers text with pictures first on a slow device, whatever its graphics chip', () => {
    expect(canShow3d({ graphics: 'good', speed: 'slow' })).toBe(false)
  })
})
