import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readScenarios } from './catalogue.ts'

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

/** Lets the app import equipment by need; see `kindOf` in `src/app/play/catalogue-for.ts`. */
export function kindGroups(): Plugin {
  let root = ''
  const fileOf = (kind: string): string => join(root, 'src/equipment', kind, 'index.ts')
  const groups = (): readonly (readonly string[])[] => {
    const folders = readdirSync(join(root, 'src/equipment')).sort()
    return groupKinds(
      folders.filter((name) => existsSync(fileOf(name))),
      readScenarios(root),
    )
  }
  return {
    name: 'millwright:kind-groups',
    configResolved(config) {
      root = config.root
    },
    resolveId(id) {
      return id === FINDER || GROUP.test(id) ? `\0${id}` : null
    },
    load(id) {
      if (id === `\0${FINDER}`) {
        const found = groups().flatMap((kinds, group) =>
          kinds.map((kind) => [kind, group] as const),
        )
        const loads = groups().map((_, group) => `() => import('${FINDER}/${group}')`)
        return `const groupOf = ${JSON.stringify(Object.fromEntries(found))}
const groups = [${loads.join(', ')}]
export const loadKindsWith = async (kind) =>
  Object.hasOwn(groupOf, kind) ? Object.values(await groups[groupOf[kind]]()) : []`
      }
      const group = GROUP.exec(id.slice(1))?.[1]
      if (group === undefined) return null
      const kinds = groups()[Number(group)] ?? []
      return kinds.map((kind) => `export * from ${JSON.stringify(fileOf(kind))}`).join('\n')
    },
  }
}
