import type { PlaySettings } from '../shared/play-props.ts'
import { voiceFor } from '../shared/read-aloud.ts'

/** Reads aloud what a panel has come to say, once, where the person has asked for it. */
export class Voice {
  private said = ''

  read(text: string, language: string, { readAloud, volume }: PlaySettings): void {
    const wanted = readAloud ? text : ''
    if (wanted === this.said) return
    this.said = wanted
    if (wanted !== '') voiceFor(language, volume.voices)?.(wanted)
  }
}
