import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser'
import { root } from '../../build/freshness.js'

export interface ImportRulesReport {
  readonly modules: number
  readonly imports: number
  /** One line per broken rule: what imports what, and the rule in words. */
  readonly faults: readonly string[]
}

/** What a person loads before choosing 3D: none of it may bring three.js along. */
const WITHOUT_3D = /^src\/(app\/main\.tsx|app\/pages\/|app\/play\/play-page\.tsx|modes\/text\/)/
const IS_3D = /^src\/(scene|modes\/(vr|ar|desktop|touch))\/|node_modules\/(three|@react-three)\//

/**
 * Checks the rules of .dependency-cruiser.cjs over `base`/src, and that no page and no part of the
 * text interface reaches the scene but by a dynamic import.
 */
export async function checkImports(base: string): Promise<ImportRulesReport> {
  const rules = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'))
  const { output } = await cruise(
    ['src'],
    { ...rules.options, baseDir: base, ruleSet: { forbidden: rules.forbidden }, validate: true },
    rules.options.enhancedResolveOptions,
  )
  if (typeof output === 'string') throw new Error('checkImports: expected a result, got text.')
  return {
    modules: output.modules.filter(({ source }) => source.startsWith('src/')).length,
    imports: output.summary.totalDependenciesCruised ?? 0,
    faults: [...brokenRules(output), ...loadsTooSoon(output.modules)],
  }
}

const brokenRules = ({ summary }: ICruiseResult): string[] =>
  summary.violations.map(({ from, to, rule }) => `${from} imports ${to} (${rule.name})`)

/** Walks the static imports from each page; a path into the scene is a fault. */
function loadsTooSoon(modules: readonly IModule[]): string[] {
  const known = new Map(modules.map((module) => [module.source, module]))
  return modules
    .filter(({ source }) => WITHOUT_3D.test(source) && !/\.test\.tsx?$/.test(source))
    .flatMap(({ source }) => {
      const path = pathTo3d(source, known)
      return path ? [`${path.join(' imports ')} (3D is for a dynamic import)`] : []
    })
}

function pathTo3d(start: string, known: ReadonlyMap<string, IModule>): string[] | undefined {
  const seen = new Set([start])
  const open = [[start]]
  for (const path of open) {
    const dependencies = known.get(path.at(-1) ?? '')?.dependencies ?? []
    for (const { resolved, dynamic, dependencyTypes } of dependencies) {
      if (dynamic || dependencyTypes.includes('type-only') || seen.has(resolved)) continue
      if (IS_3D.test(resolved)) return [...path, resolved]
      seen.add(resolved)
      open.push([...path, resolved])
    }
  }
  return undefined
}
