/** A text in several languages, by BCP 47 tag. */
export type Text = Readonly<Record<string, string>>

/**
 * The text in the language asked for, else in a wider form of it (`fr` for `fr-CA`), else in
 * English, else in whatever language it has. An empty map gives the empty string.
 */
export function localise(text: Text | undefined, language: string): string {
  if (!text) return ''
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = text[tag]
    if (found !== undefined) return found
  }
  return text.en ?? Object.values(text)[0] ?? ''
}

/** Fills `{name}` places; a place without a value stays visible rather than vanishing. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
