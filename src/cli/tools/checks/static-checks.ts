import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../../build/freshness.js'
import { runTool } from '../run-tool.ts'
import { asOne, type Check } from './check.ts'
import { checkDeterminism } from './determinism.ts'
import { checkImports } from './import-rules.ts'

const format: Check = {
  name: 'format',
  title: 'Formatting and lint',
  run: async () => {
    const { code, output } = await runTool(
      '@biomejs/biome/bin/biome',
      ['check', '--error-on-warnings', '--max-diagnostics=50', '.'],
      { shown: false },
    )
    if (code !== 0) console.log(output)
    const count = Number(/Checked (\d+) files/.exec(output)?.[1] ?? 0)
    return asOne(code === 0, { count, at: 'files', atLeast: 60 })
  },
}

async function compile(project: string): Promise<{ good: boolean; files: number }> {
  const { code, output } = await runTool(
    'typescript-native/bin/tsc',
    ['-p', project, '--listFiles'],
    {
      shown: false,
    },
  )
  const lines = output.split('\n').filter((line) => line !== '')
  const [listed, faults] = [lines.filter(isOwnFile), lines.filter((line) => !isFile(line))]
  if (faults.length > 0) console.log(faults.join('\n'))
  return { good: code === 0, files: listed.length }
}

const isFile = (line: string): boolean => /^(\/|[A-Z]:[\\/])/.test(line)

const isOwnFile = (line: string): boolean =>
  isFile(line) && /^(src|tests)\b/.test(relative(root, line)) && !line.includes('node_modules')

const types: Check = {
  name: 'types',
  title: 'Types, and the headless rooms once more without the DOM and Node',
  run: async () => {
    const [all, headless] = await Promise.all([
      compile('tsconfig.json'),
      compile('tsconfig.headless.json'),
    ])
    return asOne(
      all.good && headless.good,
      { count: all.files, at: 'files', atLeast: 60 },
      { count: headless.files, at: 'headless files', atLeast: 30 },
    )
  },
}

const unused: Check = {
  name: 'unused',
  title: 'Unused code',
  run: async () => {
    const { code, output } = await runTool('knip/bin/knip.js', ['--no-progress'], { shown: false })
    if (code !== 0) console.log(output)
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    const count = sources.filter((name) => /\.tsx?$/.test(name)).length
    return asOne(code === 0, { count, at: 'files in src', atLeast: 60 })
  },
}

const imports: Check = {
  name: 'imports',
  title: 'Who imports whom',
  run: async () => {
    const { faults, modules, imports: count } = await checkImports(root)
    for (const fault of faults) console.log(fault)
    return asOne(
      faults.length === 0,
      { count: modules, at: 'modules', atLeast: 60 },
      { count, at: 'imports', atLeast: 150 },
    )
  },
}

const determinism: Check = {
  name: 'determinism',
  title: 'Nothing in the headless rooms that two machines could disagree about',
  run: async () => {
    const { faults, files } = checkDeterminism(root)
    for (const fault of faults) console.log(fault)
    return asOne(faults.length === 0, { count: files, at: 'files', atLeast: 30 })
  },
}

export const staticChecks: readonly Check[] = [format, types, unused, imports, determinism]
