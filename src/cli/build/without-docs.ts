import type { Plugin } from 'vite'

/** Fields of one of these names that hold a text. */
const textsOf = (names: string): RegExp =>
  new RegExp(`\\b(?:${names}):\\s*(?:'(?:[^'\\\\\\n]|\\\\.)*'|"(?:[^"\\\\\\n]|\\\\.)*"),?`, 'g')

/** Sentences for authors and safety engineers: what something means, by which standard, from which source. */
const LEFT_OUT: readonly (readonly [file: RegExp, texts: RegExp])[] = [
  [/\/src\/(?:equipment\/|scenario\/conditions\/functions\.ts)/, textsOf('doc|standard')],
  [/\/src\/hazards\/systems\/keepers\.ts/, textsOf('source')],
]

/** Leaves out of the app what only the command line, the schema and the guide tell: nobody reads it in play. */
export const withoutDocs = (): Plugin => ({
  name: 'millwright:without-docs',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    const texts = LEFT_OUT.find(([file]) => file.test(id))?.[1]
    return texts ? { code: code.replace(texts, ''), map: null } : null
  },
})
