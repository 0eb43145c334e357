/** Names one after the other, with the comma of the language. */
export const listed = (names: readonly string[], language: string): string =>
  names.join(language.startsWith('ar') ? '، ' : ', ')
