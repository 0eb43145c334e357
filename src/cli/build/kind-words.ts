/** A text of one line, quoted as the formatter quotes it. */
const LINE = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`
const TEXT = new RegExp(
  String.raw`\{\s*en:\s*${LINE},\s*fr:\s*${LINE},\s*ar:\s*${LINE},?\s*\}`,
  'g',
)

/** The languages besides English, which every text falls back to. */
export const OTHERS = ['fr', 'ar'] as const
export type Other = (typeof OTHERS)[number]

/** The words of one kind, as source: with English alone, and the texts of the other languages in order. */
export interface SplitWords {
  readonly code: string
  readonly texts: Readonly<Record<Other, readonly string[]>>
}

/** `virtual:kind-words` holds what has come; `virtual:kind-words/<group>/<language>` is what comes. */
export const KEEPER = 'virtual:kind-words'

/**
 * Takes the other languages out of a kind's `words.ts`. A text that is put together from parts stays
 * whole: it is code.
 */
export function splitWords(kind: string, source: string): SplitWords {
  const texts: Record<Other, string[]> = { fr: [], ar: [] }
  const code = source.replace(TEXT, (_, en: string, fr: string, ar: string) => {
    texts.fr.push(fr)
    texts.ar.push(ar)
    return `inOthers(${en}, ${texts.fr.length - 1})`
  })
  const head = `import { textsOf } from '${KEEPER}'\nconst inOthers = textsOf('${kind}')\n`
  return { code: head + code, texts }
}

/** The module of one language: once it has come, the texts of these kinds have it. */
export function languageModule(
  language: Other,
  split: readonly (readonly [kind: string, words: SplitWords])[],
): string {
  const lines = split.map(
    ([kind, { texts }]) => `${JSON.stringify(kind)}: [${texts[language].join(', ')}]`,
  )
  return `import { learn } from '${KEEPER}'
learn(${JSON.stringify(language)}, { ${lines.join(', ')} })
export default {}`
}

/** A text looks its languages up when it is read, so that one which comes in mid-play is there at once. */
export const keeperModule = `const known = { ${OTHERS.map((language) => `${language}: {}`).join(', ')} }
export const learn = (language, texts) => Object.assign(known[language], texts)
export const textsOf = (kind) => (en, at) => ({
  en,
${OTHERS.map((language) => `  get ${language}() { return known.${language}[kind]?.[at] },`).join('\n')}
})`
