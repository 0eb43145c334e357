import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { describeScenario, type ShippedScenario } from './describe-scenario.ts'

const compact = (json: string): string => JSON.stringify(JSON.parse(json))

const readIfThere = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, 'utf8') : null

/** Every folder under scenarios/ with a scenario.json, in the order of their names. */
export function readScenarios(root: string): ShippedScenario[] {
  const folder = join(root, 'scenarios')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'scenario.json')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({
      name,
      source: readFileSync(join(folder, name, 'scenario.json'), 'utf8'),
      notes: readIfThere(join(folder, name, 'instructor.json')),
    }))
}

/**
 * Writes `catalogue.json`, the little that the library page needs to know about each shipped
 * scenario, and `scenario.json` and `instructor.json` of each under `scenarios/<folder>/`, without
 * white space. The development server gives the same.
 */
export function catalogue(): Plugin {
  let root = ''
  let version = ''
  const files = (): Map<string, string> => {
    const scenarios = readScenarios(root)
    const entries = scenarios.map((scenario) => describeScenario(scenario, join(root, 'public')))
    return new Map([
      ['catalogue.json', JSON.stringify({ version, scenarios: entries })],
      ...scenarios.flatMap(({ name, source, notes }) => [
        [`scenarios/${name}/scenario.json`, compact(source)] as const,
        ...(notes === null ? [] : [[`scenarios/${name}/instructor.json`, compact(notes)] as const]),
      ]),
    ])
  }
  return {
    name: 'millwright:catalogue',
    configResolved(config) {
      root = config.root
      version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
    },
    generateBundle() {
      for (const [fileName, source] of files()) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asked = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
        const source = /\.json$/.test(asked) ? files().get(asked) : undefined
        if (source === undefined) return next()
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        response.end(source)
      })
    },
  }
}
