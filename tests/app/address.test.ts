import { describe, expect, it } from 'vitest'
import { isVariant, readChoices, writeChoices } from '../../src/app/address.ts'

describe('the choices in a shared link', () => {
  it('come back as they were sent', () => {
    const choices = {
      purpose: 'assessment',
      interface: 'text',
      language: 'ar',
      variant: '4711',
      pace: 0.5,
    } as const
    expect(readChoices(writeChoices(choices).slice(1))).toEqual(choices)
  })

  it('leave out what the app does not know', () => {
    expect(readChoices('purpose=cheat&interface=brain&language=xx&pace=9&variant=<b>')).toEqual({})
  })

  it('take any whole number as a variant, and nothing else', () => {
    for (const number of ['0', '247', '999999999']) {
      expect(isVariant(number)).toBe(true)
      expect(readChoices(`variant=${number}`)).toEqual({ variant: number })
    }
    for (const text of ['', 'two', '-1', '1.5', '1000000000']) expect(isVariant(text)).toBe(false)
  })

  it('are nothing at all when nothing was chosen', () => expect(writeChoices({})).toBe(''))
})
