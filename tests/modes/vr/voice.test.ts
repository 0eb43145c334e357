import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../../src/app/settings/settings.ts'
import { Voice } from '../../../src/modes/vr/voice.ts'

const spoken: { text: string; lang: string; volume: number }[] = []

class Utterance {
  lang = ''
  volume = 1
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

const settings = { ...defaultSettings, volume: { voices: 0.5, machines: 1, alarms: 1 } }
const aloud = { ...settings, readAloud: true }

beforeEach(() => {
  spoken.length = 0
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    cancel: () => {},
    speak: ({ text, lang, volume }: Utterance) => spoken.push({ text, lang, volume }),
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('what a panel in the headset says', () => {
  it('is read once in the language of play, as loud as voices are', () => {
    const voice = new Voice()
    voice.read('لا تمسك بشيء.', 'ar', aloud)
    voice.read('لا تمسك بشيء.', 'ar', aloud)
    expect(spoken).toEqual([{ text: 'لا تمسك بشيء.', lang: 'ar', volume: 0.5 }])
  })

  it('is read again when it is said again later', () => {
    const voice = new Voice()
    for (const text of ['Paused.', '', 'Paused.']) voice.read(text, 'en', aloud)
    expect(spoken).toHaveLength(2)
  })

  it('stays silent for whoever has not asked for it, and begins once they do', () => {
    const voice = new Voice()
    voice.read('Paused.', 'en', settings)
    expect(spoken).toEqual([])
    voice.read('Paused.', 'en', aloud)
    expect(spoken).toHaveLength(1)
  })
})
