/** A voice that reads a text in a language; null where the browser has none. */
export function voiceFor(language: string): ((text: string) => void) | null {
  const synthesis = globalThis.speechSynthesis
  if (!synthesis || typeof SpeechSynthesisUtterance === 'undefined') return null
  return (text) => {
    // The newest message counts: what was being read is no longer so.
    synthesis.cancel()
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.lang = language
    synthesis.speak(utterance)
  }
}

export const hush = (): void => globalThis.speechSynthesis?.cancel()
