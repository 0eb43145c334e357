import { beforeEach, describe, expect, it } from 'vitest'
import { readChoices } from '../../src/app/address.ts'
import { followLink, playAddress } from '../../src/app/play/follow-link.ts'
import { defaultSettings } from '../../src/app/settings/settings.ts'
import { changeSettings, useSettings } from '../../src/app/settings/store.ts'

beforeEach(() => useSettings.setState(defaultSettings))

/** The choices in an address of the app. */
const choicesIn = (address: string) => readChoices(address.split('?')[1] ?? '')

describe('the pace and the language of a link', () => {
  it('count once it is opened, and the settings show them', () => {
    followLink(readChoices('purpose=practice&pace=0.5&language=ar'))
    expect(useSettings.getState()).toMatchObject({ pace: 0.5, language: 'ar' })
  })

  it('give way to what is chosen later, when the attempt is carried on with as well', () => {
    followLink(readChoices('purpose=practice&pace=0.5&language=ar'))
    changeSettings({ pace: 0.75, language: 'fr' })
    for (const way of ['text', 'vr'] as const) {
      followLink(choicesIn(playAddress('some-job', 'some-attempt', way)))
      expect(useSettings.getState()).toMatchObject({ pace: 0.75, language: 'fr' })
    }
  })

  it('leave a person’s own alone where the link says nothing of them, or nonsense', () => {
    changeSettings({ pace: 0.75, language: 'fr' })
    for (const query of ['purpose=assessment', 'pace=9&language=xx', 'pace=', ''])
      followLink(readChoices(query))
    expect(useSettings.getState()).toMatchObject({ pace: 0.75, language: 'fr' })
  })
})
