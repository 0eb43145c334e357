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
import { endWith, misuse, WRONG_USAGE } from './output.ts'

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

/** Does what the words after the command's name ask. */
export async function commandLine(given: readonly string[], version: string): Promise<void> {
  const millwright = defineCommand({
    meta: {
      name: 'millwright',
      version,
      description: 'Check, play, replay and mark scenarios without a screen.',
    },
    subCommands,
  })
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
    endWith(WRONG_USAGE)
  } else {
    await runMain(millwright, { rawArgs: [...rawArgs] })
  }
}
