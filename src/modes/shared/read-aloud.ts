/** A voice that reads a text in a language, as loud as asked (0 to 1); null where there is none. */
export function voiceFor(language: string, volume = 1): ((text: string) => void) | null {
  const synthesis = globalThis.speechSynthesis
  if (!synthesis || typeof SpeechSynthesisUtterance === 'undefined') return null
  return (text) => {
    // The newest message counts: what was being read is no longer so.
    synthesis.cancel()
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.lang = language
    utterance.volume = volume
    synthesis.speak(utterance)
  }
}

export const hush = (): void => globalThis.speechSynthesis?.cancel()
