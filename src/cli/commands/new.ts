import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineCommand } from 'citty'
import { isRecord } from '../../core/is-record.ts'
import { fileOf, parseJson, readText, writeFiles } from '../files.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'
import { STARTER, STARTER_SCRIPT } from '../starter.ts'

const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/
// The command runs from dist/cli/.
const SCHEMA = fileURLToPath(new URL('../../public/schema/scenario.v1.json', import.meta.url))

/** A name goes into the folder of scenarios where there is one here, else here; a path is a path. */
const folderOf = (name: string): string =>
  /[\\/]/.test(name) || !existsSync('scenarios') ? name : join('scenarios', name)

/** Where an editor finds the schema from there. */
const schemaFrom = (folder: string): string => relative(folder, SCHEMA).split(sep).join('/')

export const newScenario = defineCommand({
  meta: {
    name: 'new',
    description:
      'Start a scenario with its action scripts: a small one that works, or a copy of another.',
  },
  args: {
    name: {
      type: 'positional',
      description: 'Its name in kebab-case, or a folder to make that ends in it.',
      required: false,
    },
    from: { type: 'string', description: 'A scenario file or folder to start from.' },
    json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false },
  },
  run({ args }) {
    const [given, more] = args._
    const name = basename(given ?? '')
    if (given === undefined || more !== undefined || !NAME.test(name)) {
      misuse(args.json, 'new needs one NAME in kebab-case, for instance "new pump-isolation".')
      return
    }
    const folder = folderOf(given)
    const file = join(folder, 'scenario.json')
    if (existsSync(file)) {
      refuse(args.json, `${file} is there already. Nothing was changed.`)
      return
    }
    const start = startOf(args.from)
    if (typeof start === 'string') {
      refuse(args.json, start)
      return
    }
    const $schema = schemaFrom(folder)
    const scenario = { $schema, ...withoutSchema(start.scenario), id: name, version: '0.1.0' }
    const scripts = Object.entries(start.scripts).map(
      ([script, value]) => [join('scripts', script), { ...value, scenario: name }] as const,
    )
    const unwritten = writeFiles(
      folder,
      Object.fromEntries(
        [['scenario.json', scenario] as const, ...scripts].map(([path, value]) => [
          path,
          `${JSON.stringify(value, null, 2)}\n`,
        ]),
      ),
    )
    if (unwritten !== null) {
      refuse(args.json, unwritten)
      return
    }
    const paths = scripts.map(([path]) => join(folder, path))
    answer(args.json, { scenario: file, scripts: paths }, () =>
      [
        file,
        ...paths,
        `Check it with: npx millwright validate ${file}`,
        ...paths
          .slice(0, 1)
          .map((path) => `Play it with: npx millwright play ${folder} --actions ${path} --out out`),
      ].join('\n'),
    )
  },
})

function refuse(json: boolean, fault: string): void {
  tell(`millwright: ${fault}`)
  answer(json, { error: fault }, () => '')
  endWith(FAULTY)
}

interface Start {
  readonly scenario: Readonly<Record<string, unknown>>
  /** Action scripts by the names of their files. */
  readonly scripts: Readonly<Record<string, object>>
}

/** What to start from, with the scripts beside it, or why there is nothing. */
function startOf(from: string | undefined): Start | string {
  if (from === undefined) return { scenario: STARTER, scripts: { 'expert.json': STARTER_SCRIPT } }
  const { text, fault } = readText(from)
  if (text === null) return `${from}: ${fault}`
  const { value: scenario, fault: broken } = parseJson(text, from)
  if (broken !== null) return broken
  if (!isRecord(scenario)) return `${from} is no scenario: a scenario is a JSON object.`
  const beside = join(dirname(fileOf(from)), 'scripts')
  const names = existsSync(beside) ? readdirSync(beside).sort() : []
  const scripts = names.flatMap((name): [string, object][] => {
    const script = name.endsWith('.json') ? recordIn(join(beside, name)) : null
    return script && Array.isArray(script.actions) ? [[name, script]] : []
  })
  return { scenario, scripts: Object.fromEntries(scripts) }
}

const withoutSchema = ({ $schema: _other, ...rest }: Readonly<Record<string, unknown>>) => rest

function recordIn(file: string): Readonly<Record<string, unknown>> | null {
  const { text } = readText(file)
  const { value } = text === null ? { value: null } : parseJson(text, file)
  return isRecord(value) ? value : null
}
