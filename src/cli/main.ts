import process from 'node:process'
import { defineCommand, runMain, showUsage } from 'citty'
import { nearest } from '../core/near.ts'
import { didYouMean } from '../scenario/diagnostics.ts'
import { checkStatementsOf } from './commands/check-statements.ts'
import { explore } from './commands/explore.ts'
import { mark } from './commands/mark.ts'
import { listModels, oneModel } from './commands/models.ts'
import { newScenario } from './commands/new.ts'
import { pack } from './commands/pack.ts'
import { play } from './commands/play.ts'
import { replay } from './commands/replay.ts'
import { schema } from './commands/schema.ts'
import { validate } from './commands/validate.ts'
import { verify } from './commands/verify.ts'
import { flagWithoutValue, repeatedFlag, unknownFlag } from './flags.ts'
import { FAULTY, misuse, tell, WRONG_USAGE } from './output.ts'

declare const __VERSION__: string

const subCommands = {
  validate,
  play,
  replay,
  mark,
  models: listModels,
  model: oneModel,
  pack,
  verify,
  'check-statements': checkStatementsOf,
  new: newScenario,
  explore,
  schema,
}

/** The names of a command’s flags; words without a dash have no name that could be written. */
const flagsOf = ({ args }: { readonly args?: object }): readonly string[] =>
  Object.entries(args ?? {}).flatMap(([name, arg]) => (arg.type === 'positional' ? [] : [name]))
const flagsWithValues = ({ args }: { readonly args?: object }): readonly string[] =>
  Object.entries(args ?? {}).flatMap(([name, arg]) => (arg.type === 'string' ? [name] : []))
const ownFlags = ['--help', '-h', '--version', '-v']

const millwright = defineCommand({
  meta: {
    name: 'millwright',
    version: __VERSION__,
    description: 'Check, play, replay and mark scenarios without a screen.',
  },
  subCommands,
})

// Whoever reads the answer may have gone (a pipe to head), or it cannot be kept (a full disk).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  tell(`millwright: the answer cannot be written (${error.message}).`)
  process.exit(FAULTY)
})

const given = process.argv.slice(2)
// `help play` is read as `play --help`, and `help` alone as `--help`.
const rawArgs = given[0] === 'help' ? [...given.slice(1), '--help'] : given
const [first, ...rest] = rawArgs
const command = Object.entries(subCommands).find(([name]) => name === first)?.[1]
const unknown = command ? unknownFlag(rest, flagsOf(command)) : null
const valueless = command ? flagWithoutValue(rest, flagsWithValues(command)) : null
const repeated = command ? repeatedFlag(rest, flagsWithValues(command)) : null
if (unknown !== null) {
  misuse(rest.includes('--json'), `there is no flag ${unknown}. See millwright ${first} --help.`)
} else if (valueless !== null) {
  misuse(rest.includes('--json'), `${valueless} needs a value. See millwright ${first} --help.`)
} else if (repeated !== null) {
  misuse(rest.includes('--json'), `${repeated} is given twice. See millwright ${first} --help.`)
} else if (first?.startsWith('-') && !ownFlags.includes(first)) {
  misuse(first === '--json', 'a command comes first. See millwright --help.')
} else if (first !== undefined && !first.startsWith('-') && !Object.hasOwn(subCommands, first)) {
  const names = Object.keys(subCommands)
  misuse(
    rest.includes('--json'),
    `there is no command "${first}".${didYouMean(nearest(first, names))} The commands are ${names.join(', ')}.`,
  )
} else if (first === undefined) {
  await showUsage(millwright)
  process.exitCode = WRONG_USAGE
} else {
  await runMain(millwright, { rawArgs })
}
