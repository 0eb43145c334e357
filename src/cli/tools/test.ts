import process from 'node:process'
import { type Check, type Outcome, tooFew } from './checks/check.ts'
import { staticChecks } from './checks/static-checks.ts'
import { testChecks } from './checks/test-checks.ts'

// npm test                  everything, in the order in which a fault is cheapest to find
// npm test -- types unit    only these

const all = [...staticChecks, ...testChecks]

function chosen(names: readonly string[]): readonly Check[] {
  const unknown = names.filter((name) => !all.some((check) => check.name === name))
  if (unknown.length > 0) {
    console.error(`There is no check called ${unknown.join(', ')}.`)
    console.error(`There are: ${all.map(({ name }) => name).join(', ')}.`)
    process.exit(2)
  }
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name))
}

async function run(check: Check): Promise<Outcome> {
  try {
    return await check.run()
  } catch (error) {
    console.log(error instanceof Error ? (error.stack ?? error.message) : error)
    return { passed: 0, failed: 1, looked: [] }
  }
}

let passed = 0
let failed = 0
for (const check of chosen(process.argv.slice(2))) {
  console.log(`\n== ${check.title}`)
  const started = Date.now()
  const outcome = await run(check)
  const few = tooFew(outcome)
  for (const { count, at, atLeast } of few) {
    console.log(`Looked at only ${count} ${at}; at least ${atLeast} were expected.`)
  }
  const good = outcome.failed === 0 && few.length === 0
  const looked = outcome.looked.map(({ count, at }) => `${count} ${at}`).join(', ')
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${good ? 'good' : 'FAULTY'}: ${check.name}, ${looked || 'nothing'}, ${seconds} s`)
  passed += outcome.passed
  failed += outcome.failed + few.length
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
