import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { defineCommand } from 'citty'
import type { Change } from '../../assessment/change.ts'
import { markRun } from '../../assessment/mark-run.ts'
import { type WhatIf, whatIf } from '../../assessment/what-if.ts'
import { parseInstant } from '../../core/civil-time.ts'
import { hundredths } from '../../core/hundredths.ts'
import { TICKS_PER_SECOND } from '../../core/time.ts'
import type { Action } from '../../engine/action.ts'
import { playScript } from '../../engine/attempt/script.ts'
import { createRun } from '../../engine/create.ts'
import { parameterFaults } from '../../engine/parameters.ts'
import type { Purpose, Run } from '../../engine/run.ts'
import { formatDiagnostic } from '../../scenario/diagnostics.ts'
import type { Value } from '../../scenario/facts.ts'
import { readActions } from '../actions-input.ts'
import { catalogue } from '../catalogue.ts'
import { refuseInput } from '../diagnose.ts'
import { parseJson, writeFiles } from '../files.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'
import { recordsOf } from '../records.ts'
import { leftOver, refusalText, refusedDeeds } from '../refused-deeds.ts'
import { readScenario } from '../scenario-input.ts'
import { changeFault, readChange } from '../what-if-flag.ts'

const SCENARIO = {
  type: 'positional',
  description: 'A scenario file, or the folder of one.',
  required: false,
} as const
const PURPOSES = ['guided', 'practice', 'assessment'] as const

export const play = defineCommand({
  meta: {
    name: 'play',
    description: 'Play an action script without a screen: attempt, statements, report.',
  },
  args: {
    scenario: SCENARIO,
    actions: { type: 'string', description: 'The action script.' },
    out: {
      type: 'string',
      description: 'Folder for attempt.json, statements.json and report.html (without pictures).',
    },
    seed: { type: 'string', description: 'Seed of everything drawn; the script’s own otherwise.' },
    purpose: { type: 'string', description: 'guided, practice or assessment.' },
    parameters: { type: 'string', description: 'Drawn values to fix, as JSON.' },
    attempt: { type: 'string', description: 'The attempt’s id, a UUID.' },
    'started-at': {
      type: 'string',
      description: 'When it started, ISO 8601; by default so that it is over now.',
    },
    'what-if': {
      type: 'string',
      description:
        'One action removed, replaced or added: {"remove": 5}, {"replace": 5, "by": {…}}, {"add": {…}, "before": 5} or {"add": {…}, "at": 12.5}.',
    },
    json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false },
  },
  run({ args }) {
    const file = args._[0]
    if (file === undefined || args._.length > 1 || !args.actions || !args.out) {
      misuse(args.json, 'play needs one SCENARIO, --actions FILE and --out DIR.')
      return
    }
    const options = readOptions(args)
    if (typeof options === 'string') {
      misuse(args.json, options)
      return
    }
    const { scenario, diagnostics } = readScenario(file)
    const { script, diagnostics: ofScript } = readActions(args.actions)
    if (!scenario || !script) {
      refuseInput(args.json, [...diagnostics, ...ofScript])
      return
    }
    for (const note of ofScript) tell(formatDiagnostic(note))
    const fixed = { ...script.parameters, ...options.parameters }
    const faults = parameterFaults(scenario, fixed)
    if (script.scenario !== undefined && script.scenario !== scenario.id) {
      tell(`millwright: this script was written for "${script.scenario}".`)
    }
    if (faults.length > 0) {
      for (const fault of faults) tell(`millwright: ${fault}`)
      answer(args.json, { error: faults.join(' ') }, () => 'Nothing was played.')
      endWith(FAULTY)
      return
    }
    const run = createRun(scenario, catalogue, {
      seed: options.seed ?? script.seed ?? randomInt(2 ** 31),
      purpose: options.purpose ?? script.purpose ?? 'assessment',
      parameters: fixed,
    })
    playScript(run, script.actions)
    const unmade = options.change ? changeFault(options.change, run) : null
    if (unmade !== null) {
      misuse(args.json, unmade)
      return
    }
    for (const line of refusedDeeds(run)) tell(line)
    const unplayed = leftOver(run, script.actions)
    if (unplayed !== null) tell(unplayed)
    finish(run, script.actions, args.out, options, args.json)
  },
})

interface Options {
  readonly seed: number | undefined
  readonly purpose: Purpose | undefined
  readonly parameters: Readonly<Record<string, Value>>
  readonly attempt: string | undefined
  readonly startedAt: string | undefined
  readonly change: Change | undefined
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

interface Flags {
  readonly seed?: string | undefined
  readonly purpose?: string | undefined
  readonly parameters?: string | undefined
  readonly attempt?: string | undefined
  readonly 'started-at'?: string | undefined
  readonly 'what-if'?: string | undefined
}

/** The flags, or a sentence about the one that does not fit. */
function readOptions(flags: Flags): Options | string {
  const seed = flags.seed === undefined ? undefined : Number(flags.seed)
  if (seed !== undefined && !(Number.isSafeInteger(seed) && /^-?\d+$/.test(flags.seed ?? '')))
    return '--seed must be a whole number.'
  const purpose = PURPOSES.find((known) => known === flags.purpose)
  if (flags.purpose !== undefined && !purpose)
    return '--purpose must be guided, practice or assessment.'
  const { value, fault } = parseJson(flags.parameters ?? '{}', '--parameters')
  if (fault !== null || typeof value !== 'object' || value === null || Array.isArray(value))
    return fault ?? '--parameters must be a JSON object.'
  if (flags.attempt !== undefined && !UUID.test(flags.attempt)) return '--attempt must be a UUID.'
  const change = flags['what-if'] === undefined ? undefined : readChange(flags['what-if'])
  if (typeof change === 'string') return change
  const startedAt = flags['started-at']
  if (startedAt !== undefined && parseInstant(startedAt) === null)
    return '--started-at must be an ISO 8601 time with a zone.'
  return {
    seed,
    purpose,
    parameters: value as Readonly<Record<string, Value>>,
    attempt: flags.attempt,
    startedAt,
    change,
  }
}

/** When a script would have begun that is over now: no statement of it lies in the future. */
const playedUntilNow = (ticks: number): string =>
  new Date(Date.now() - (ticks * 1000) / TICKS_PER_SECOND).toISOString()

function finish(
  run: Run,
  script: readonly Action[],
  out: string,
  options: Options,
  json: boolean,
): void {
  const result = markRun(run)
  const { attempt, statements, report } = recordsOf(run, result, {
    id: options.attempt,
    startedAt: options.startedAt ?? playedUntilNow(result.ticks),
  })
  const path = join(out, 'attempt.json')
  const unwritten = writeFiles(out, {
    'attempt.json': `${JSON.stringify(attempt)}\n`,
    'statements.json': `${JSON.stringify(statements)}\n`,
    'report.html': report,
  })
  if (unwritten !== null) {
    tell(`millwright: ${unwritten}`)
    answer(json, { error: unwritten }, () => 'The attempt was not written in full.')
    endWith(FAULTY)
    return
  }
  const change = options.change && whatIf({ ...run, script, result }, options.change, catalogue)
  answer(
    json,
    { attempt: path, digest: attempt.digest, result, ...(change ? { whatIf: change } : {}) },
    () =>
      `${result.outcome}: ${hundredths(result.score.scaled)} of 100, ${result.passed ? 'passed' : result.undecided ? 'not decided' : 'not passed'}\n${path}${change ? `\n${whatIfLine(run, change)}` : ''}`,
  )
}

const whatIfLine = (run: Run, { outcome, harm, scaled, criteria, refused }: WhatIf): string =>
  [
    `What if: ${outcome.was} -> ${outcome.would}`,
    ...(refused ? [`what you put in was refused: ${refusalText(run, refused)}`] : []),
    `harm ${harm.was.actual} (could be ${harm.was.potential}) -> ${harm.would.actual} (${harm.would.potential})`,
    `marks ${hundredths(scaled.was)} -> ${hundredths(scaled.would)} of 100`,
    ...criteria.map(({ id, was, would }) => `${id}: ${was} -> ${would}`),
  ].join('\n  ')
