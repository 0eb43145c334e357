import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { networkText } from '../../src/cli/tools/serve/network-text.ts'

const text = networkText(['192.0.2.7', '198.51.100.9'], 4173)

/** The dots of a code that is drawn with half blocks: light ones are printed, two rows in a line. */
function dotsOf(lines: readonly string[]): boolean[][] {
  const [upper, lower] = ['█▀', '█▄']
  return lines.flatMap((line) => [
    [...line].map((block) => !upper.includes(block)),
    [...line].map((block) => !lower.includes(block)),
  ])
}

describe('what npm start -- --lan prints', () => {
  it('is every address at which others find the app, over HTTPS', () => {
    const addresses = [...text.matchAll(/^Millwright is at (\S+)$/gm)].map(([, url]) => url)
    expect(addresses).toEqual(['https://192.0.2.7:4173/', 'https://198.51.100.9:4173/'])
  })

  it('is a QR code of the first address', () => {
    const lines = text.split('\n').filter((line) => /^[█▀▄ ]+$/.test(line))
    const { data, size } = encode('https://192.0.2.7:4173/')
    expect(lines.length).toBe(Math.ceil(size / 2))
    expect(dotsOf(lines).slice(0, size)).toEqual(data)
  })

  it('says what a self-signed certificate asks for, and the three things it cannot do', () => {
    expect(text).toMatch(/each device warns once/)
    for (const limit of ['install Millwright', 'keep it ready offline', 'a school forbids'])
      expect(text).toContain(limit)
  })
})
