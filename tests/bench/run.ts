import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { createServer, isRunnableDevEnvironment } from 'vite'
import { exactMaths } from '../../src/cli/build/exact-maths.ts'
import { root } from '../../src/cli/build/freshness.js'
import { type Bench, keeps, type Ratio, ratioOf } from './bench.ts'

// npm run bench                     all of them, as a table
// npm run bench -- engine --json    those whose name contains a word; JSON alone on stdout

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})

const folder = join(root, 'tests/bench')

/** Loads the benches with the same cannon-es as the product; open until the last one has run. */
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  plugins: [exactMaths()],
  ssr: { noExternal: ['cannon-es'] },
  server: { middlewareMode: true, ws: false, watch: null },
})

async function load(name: string): Promise<Bench> {
  const { ssr } = server.environments
  if (!isRunnableDevEnvironment(ssr)) throw new Error('bench: this Vite cannot run modules.')
  const module: { bench?: Bench } = await ssr.runner.import(join(folder, name))
  if (!module.bench) throw new Error(`bench: ${name} exports no "bench".`)
  return module.bench
}

const bound = ({ atMost, atLeast }: Ratio): string =>
  [atMost === undefined ? '' : `<= ${atMost}`, atLeast === undefined ? '' : `>= ${atLeast}`]
    .filter((text) => text !== '')
    .join(', ')

const short = (value: number): string => String(Number(value.toPrecision(4)))

function row(ratio: Ratio): string {
  const against = ratio.reference === undefined ? '' : `${short(ratio.reference)} ${ratio.unit}`
  return [
    keeps(ratio) ? 'good  ' : 'MISSED',
    ratio.name.padEnd(52),
    `${short(ratio.value)} ${ratio.unit}`.padStart(14),
    against.padStart(14),
    short(ratioOf(ratio)).padStart(10),
    bound(ratio),
  ].join('  ')
}

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => positionals.length === 0 || positionals.some((word) => name.includes(word)))
  .sort()
if (names.length === 0) {
  console.error(`There is no bench called ${positionals.join(', ')} in tests/bench.`)
  process.exit(2)
}

const results: { bench: string; ratios: readonly Ratio[] }[] = []
for (const name of names) {
  const bench = await load(name)
  console.error(`\n${bench.title}`)
  const ratios = await bench.run()
  results.push({ bench: name.replace('.bench.ts', ''), ratios })
  if (!values.json) for (const ratio of ratios) console.log(row(ratio))
}

await server.close()

const ratios = results.flatMap((result) => result.ratios)
const missed = ratios.filter((ratio) => !keeps(ratio)).length
if (values.json) {
  const report = results.map(({ bench, ratios }) => ({
    bench,
    ratios: ratios.map((ratio) => ({ ...ratio, ratio: ratioOf(ratio), keeps: keeps(ratio) })),
  }))
  console.log(JSON.stringify({ missed, benches: report }))
} else {
  console.log(`\n${ratios.length - missed} of ${ratios.length} bounds kept`)
}
process.exit(missed === 0 ? 0 : 1)
