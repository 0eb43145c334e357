import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../src/cli/tools/browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
const chrome = join(folder, 'google-chrome')
writeFileSync(chrome, '#!/bin/sh\necho "Some Chrome 1.2.3"\n')
chmodSync(chrome, 0o755)
afterAll(() => rmSync(folder, { recursive: true }))

describe('looking for a browser', () => {
  it('takes the one that CHROME_PATH names', () => {
    const found = findBrowser({ CHROME_PATH: chrome, PATH: '' })
    expect(found).toEqual({ path: chrome, version: 'Some Chrome 1.2.3' })
  })

  it('finds one by its usual name on the path', () => {
    expect(findBrowser({ PATH: `/nowhere:${folder}` })?.path).toBe(chrome)
  })

  it('says so when CHROME_PATH names nothing, rather than taking another', () => {
    expect(() => findBrowser({ CHROME_PATH: '/no/chrome', PATH: folder })).toThrow(
      'CHROME_PATH names /no/chrome, but there is no such file.',
    )
  })
})
