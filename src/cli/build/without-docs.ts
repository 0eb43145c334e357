import type { Plugin } from 'vite'

/** A sentence for authors: what a state, a property or a function of conditions means, and by which standard. */
const DOC = /\b(?:doc|standard):\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),?/g
const TOLD_TO_AUTHORS = /\/src\/(?:equipment\/|scenario\/conditions\/functions\.ts)/

/** Leaves out of the app what only the command line, the schema and the guide tell: nobody reads it in play. */
export const withoutDocs = (): Plugin => ({
  name: 'millwright:without-docs',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    return TOLD_TO_AUTHORS.test(id) ? { code: code.replace(DOC, ''), map: null } : null
  },
})
