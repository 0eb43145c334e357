import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readScenarios } from './catalogue.ts'
import { KEEPER, keeperModule, languageModule, OTHERS, splitWords } from './kind-words.ts'

/** `virtual:kinds` finds the group of a kind; `virtual:kinds/<number>` is a group. */
const FINDER = 'virtual:kinds'
const GROUP = /^virtual:kinds\/(\d+)$/

const kindsIn = (source: string): ReadonlySet<string> => {
  const { equipment = {} }: { equipment?: Record<string, { is: string }> } = JSON.parse(source)
  return new Set(Object.values(equipment).map(({ is }) => is))
}

/**
 * Kinds that the same shipped jobs use, together: a job fetches no kind that it has no use for, in
 * few files, which compress better than one for each kind. Kinds of no shipped job are one more group.
 */
export function groupKinds(
  kinds: readonly string[],
  scenarios: readonly { readonly name: string; readonly source: string }[],
): readonly (readonly string[])[] {
  const uses = scenarios.map(({ source }) => kindsIn(source))
  const groups = new Map<string, string[]>()
  for (const kind of kinds) {
    const users = uses.map((used) => (used.has(kind) ? '1' : '0')).join('')
    groups.set(users, [...(groups.get(users) ?? []), kind])
  }
  return [...groups.values()]
}

const LANGUAGE = new RegExp(`^${KEEPER}/(\\d+|engine)/(${OTHERS.join('|')})$`)
/** Where a kind says something: its words, and the names of its controls, parts and sockets. */
const FILES = ['words', 'index'] as const
const WORDS = new RegExp(`/src/equipment/([^/]+/(?:${FILES.join('|')}))\\.ts$`)
/**
 * What play tells besides, under `src/`: deeds, refusals and sounds, what several kinds share, and the
 * panels of 3D. Needed wherever kinds are.
 */
export const ENGINE_WORDS = [
  'engine/words/refusal-words',
  'engine/words/sentences',
  'engine/words/sound-words',
  'equipment/support/lift/facts',
  'equipment/support/line-valve/words',
  'modes/world3d/words',
]
const OF_ENGINE = new RegExp(`/src/(${ENGINE_WORDS.join('|')})\\.ts$`)
const ALL_KINDS = /\/src\/equipment\/catalogue\.ts$/

/**
 * Lets the app import equipment by need, with the words of its kinds in English and the other
 * languages each by need too, and those of the engine's own words; see `src/app/play/catalogue-for.ts`.
 * Pages that take up any attempt import all kinds, in all languages. Only a build takes the languages
 * apart.
 */
export function kindGroups(): Plugin {
  let root = ''
  let builds = false
  const fileOf = (kind: string, file: string): string => join(root, 'src/equipment', kind, file)
  const groups = (): readonly (readonly string[])[] => {
    const folders = readdirSync(join(root, 'src/equipment')).sort()
    return groupKinds(
      folders.filter((name) => existsSync(fileOf(name, 'index.ts'))),
      readScenarios(root),
    )
  }
  const filesOf = (group: string): readonly (readonly [name: string, file: string])[] =>
    group === 'engine'
      ? ENGINE_WORDS.map((name) => [name, join(root, 'src', `${name}.ts`)])
      : (groups()[Number(group)] ?? []).flatMap((kind) =>
          FILES.map((file) => [`${kind}/${file}`, fileOf(kind, `${file}.ts`)] as const),
        )
  const inLanguage = (group: string, language: string | undefined): string | null => {
    const other = OTHERS.find((each) => each === language)
    const words = filesOf(group).map(
      ([name, file]) => [name, splitWords(name, readFileSync(file, 'utf8'))] as const,
    )
    return other ? languageModule(other, words) : null
  }
  return {
    name: 'millwright:kind-groups',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
      builds = config.command === 'build'
    },
    resolveId(id) {
      const ours = id === FINDER || GROUP.test(id) || id === KEEPER || LANGUAGE.test(id)
      return ours ? `\0${id}` : null
    },
    load(id) {
      if (id === `\0${FINDER}`) return finderModule(groups())
      if (id === `\0${KEEPER}`) return keeperModule
      const [, said, language] = LANGUAGE.exec(id.slice(1)) ?? []
      if (said !== undefined) return inLanguage(said, language)
      const group = GROUP.exec(id.slice(1))?.[1]
      if (group === undefined) return null
      const kinds = groups()[Number(group)] ?? []
      return kinds
        .map((kind) => `export * from ${JSON.stringify(fileOf(kind, 'index.ts'))}`)
        .join('\n')
    },
    transform(code, id) {
      if (!builds) return null
      const name = (WORDS.exec(id) ?? OF_ENGINE.exec(id))?.[1]
      if (name !== undefined) return { code: splitWords(name, code).code, map: null }
      if (!ALL_KINDS.test(id)) return null
      const all = ['engine', ...groups().keys()].flatMap((group) =>
        OTHERS.map((language) => `import '${KEEPER}/${group}/${language}'`),
      )
      return { code: `${all.join('\n')}\n${code}`, map: null }
    },
  }
}

function finderModule(groups: readonly (readonly string[])[]): string {
  const found = groups.flatMap((kinds, group) => kinds.map((kind) => [kind, group] as const))
  const wordsOf = (group: number | string): string => {
    const others = OTHERS.map((other) => `${other}: () => import('${KEEPER}/${group}/${other}')`)
    return `{ en, ${others.join(', ')} }`
  }
  const loads = groups.map(
    (_, group) => `{ kinds: () => import('${FINDER}/${group}'), words: ${wordsOf(group)} }`,
  )
  return `const groupOf = ${JSON.stringify(Object.fromEntries(found))}
const en = async () => ({ default: {} })
const groups = [${loads.join(', ')}]
export const engineWords = ${wordsOf('engine')}
export const groupWith = (kind) => {
  if (!Object.hasOwn(groupOf, kind)) return null
  const { kinds, words } = groups[groupOf[kind]]
  return { name: 'kinds/' + groupOf[kind], words, load: async () => Object.values(await kinds()) }
}`
}
