/** A file that a build made, as far as it says which others it leads to. */
export interface Made {
  readonly fileName: string
  readonly type: 'chunk' | 'asset'
  /** Of a chunk: its code; of an asset: its content. */
  readonly text: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly styles?: Iterable<string>
  /** The module that a lazy import of this chunk asks for. */
  readonly facade?: string | null
  readonly isEntry?: boolean
}

/** Pages of the whole site alone, which no package of one job shows: see `src/app/site-pages.tsx`. */
const SITE_ONLY = /\/src\/app\/(site-pages|pages\/job\/recheck)\.tsx$/

/**
 * Which files of a build a package never asks for: those to which only pages of the whole site lead.
 * Code leads on by its imports and styles; a font, a picture or a worker by its name in what leads to it.
 */
export function siteOnly(made: readonly Made[]): readonly string[] {
  const byName = new Map(made.map((file) => [file.fileName, file]))
  const isOut = (name: string): boolean => SITE_ONLY.test(byName.get(name)?.facade ?? '')
  const named = made.filter(({ type, fileName }) => type === 'asset' && !/\.css$/.test(fileName))
  const leadsTo = (file: Made): readonly string[] => [
    ...(file.imports ?? []),
    ...(file.dynamicImports ?? []).filter((name) => !isOut(name)),
    ...(file.styles ?? []),
    ...named.flatMap(({ fileName }) =>
      file.text.includes(fileName.slice(fileName.lastIndexOf('/') + 1)) ? [fileName] : [],
    ),
  ]
  const reached = new Set<string>()
  const next = made
    .filter(({ isEntry, fileName }) => isEntry || fileName === 'index.html')
    .map(({ fileName }) => fileName)
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    const file = byName.get(name)
    if (!file || reached.has(name)) continue
    reached.add(name)
    next.push(...leadsTo(file))
  }
  return made.map(({ fileName }) => fileName).filter((name) => !reached.has(name))
}
