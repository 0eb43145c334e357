import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inUtf8 } from '../../src/app/storage/in-utf8.ts'

describe('a text as octets', () => {
  it('is what TextEncoder gives, whatever the letters and however long the text before was', () => {
    const same = (text: string): void => {
      expect(inUtf8(text)).toEqual(new TextEncoder().encode(text))
    }
    same('')
    same('\u0000\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff')
    same('L’opérateur coupe A. يقفل العامل القاطع. 🔒')
    fc.assert(fc.property(fc.string({ unit: 'binary' }), same))
    // Halves of what takes two units.
    fc.assert(fc.property(fc.array(fc.nat(0xffff)), (units) => same(String.fromCharCode(...units))))
  })

  it('is nobody else’s to change', () => {
    const first = inUtf8('first')
    inUtf8('other')
    expect(new TextDecoder().decode(first)).toBe('first')
  })
})
