import { describe, expect, it } from 'vitest'
import { readChoices, writeChoices } from '../../src/app/address.ts'

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

  it('are nothing at all when nothing was chosen', () => expect(writeChoices({})).toBe(''))
})
