import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/freshness.js'
import { ensureBrowser } from '../browser.ts'
import { buildAll } from '../build.ts'
import { runTool } from '../run-tool.ts'
import { asOne, type Check, type Outcome } from './check.ts'

interface TestFile {
  readonly status: string
  readonly assertionResults: readonly { readonly status: string }[]
}

interface Minimum {
  readonly files: number
  readonly tests: number
}

/** Runs vitest projects. A test that is skipped has not passed. */
async function runTests(
  name: string,
  projects: readonly string[],
  least: Minimum,
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const report = join(root, `.cache/${name}-tests.json`)
  mkdirSync(join(root, '.cache'), { recursive: true })
  rmSync(report, { force: true })
  const { code } = await runTool(
    'vitest/vitest.mjs',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    { shown: true, environment },
  )
  const files: readonly TestFile[] = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8')).testResults
    : []
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed').length
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = tests.length - passed + broken.length
  return {
    passed,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    looked: [
      { count: files.length, at: 'test files', atLeast: least.files },
      { count: tests.length, at: 'tests', atLeast: least.tests },
    ],
  }
}

const unit: Check = {
  name: 'unit',
  title: 'Unit and property tests',
  run: () => runTests('unit', ['unit', 'unit-headless'], { files: 20, tests: 200 }),
}

const build: Check = {
  name: 'build',
  title: 'Production build',
  run: async () => {
    await buildAll()
    const names = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    const code = names.filter((name) => name.endsWith('.js')).length
    return asOne(
      existsSync(join(root, 'dist/index.html')) && existsSync(join(root, 'dist/cli/millwright.js')),
      { count: names.length, at: 'files built', atLeast: 12 },
      { count: code, at: 'of them code', atLeast: 3 },
    )
  },
}

const browser: Check = {
  name: 'browser',
  title: 'Browser tests on the production build',
  run: async () => {
    const { path, version } = await ensureBrowser()
    console.log(`Using ${version} at ${path}.`)
    return runTests('browser', ['browser'], { files: 2, tests: 4 }, { CHROME_PATH: path })
  },
}

export const testChecks: readonly Check[] = [unit, build, browser]
