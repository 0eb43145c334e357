import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defineCommand } from 'citty'
import type { Exploration } from '../../assessment/explore/exploration.ts'
import { DEFAULT_STATES, explore as exploreScenario } from '../../assessment/explore/explore.ts'
import type { KnownWay } from '../../assessment/explore/ways/ways.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { readActions } from '../actions-input.ts'
import { catalogue } from '../catalogue.ts'
import { refuseInput } from '../diagnose.ts'
import { placesIn } from '../explored-faults.ts'
import { exploredText } from '../explored-text.ts'
import { fileOf, readText, writeFiles } from '../files.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'
import { refusalText } from '../refused-deeds.ts'
import { readScenario } from '../scenario-input.ts'

export const explore = defineCommand({
  meta: {
    name: 'explore',
    description:
      'Search what could be done: ways to pass, loopholes, dead ends, steps never reached.',
  },
  args: {
    scenario: {
      type: 'positional',
      description: 'A scenario file, or the folder of one.',
      required: false,
    },
    budget: {
      type: 'string',
      description: `States to simulate, counted and not timed; ${DEFAULT_STATES} otherwise.`,
    },
    scripts: {
      type: 'boolean',
      description:
        'Try the scripts beside the scenario before searching; --no-scripts to search alone.',
      default: true,
    },
    out: {
      type: 'string',
      description: 'Folder for the action script of each variant, and of each fault.',
    },
    json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false },
  },
  run({ args }) {
    const file = args._[0]
    if (file === undefined || args._.length > 1) {
      misuse(args.json, 'explore needs one SCENARIO.')
      return
    }
    const states = args.budget === undefined ? DEFAULT_STATES : Number(args.budget)
    if (!Number.isSafeInteger(states) || states < 1) {
      misuse(args.json, '--budget must be a whole number of states, 1 or more.')
      return
    }
    const { scenario, diagnostics } = readScenario(file)
    if (!scenario) {
      refuseInput(args.json, diagnostics)
      return
    }
    const known = args.scripts ? knownWays(file, scenario) : []
    const found = exploreScenario(scenario, catalogue, { states, known })
    const placeOf = placesIn(scenario, readText(file).text ?? '', fileOf(file))
    const faults = found.faults.map((fault) => ({
      ...fault,
      at: placeOf(fault.step ?? fault.about),
    }))
    const { out } = args
    const unwritten = out === undefined ? null : writeFiles(out, scriptsOf(found))
    if (unwritten !== null) tell(`millwright: ${unwritten}`)
    const isWritten = out !== undefined && unwritten === null
    const written = isWritten ? filesOf(found, out) : {}
    answer(args.json, { ...found, faults, ...written }, () =>
      exploredText({
        found,
        faults,
        placeOf,
        refusalOf: (event) => refusalText({ scenario, catalogue, parameters: {} }, event),
        scriptOf: isWritten ? (i) => join(out, faultNameOf(i)) : null,
      }),
    )
    if (found.faults.length > 0 || unwritten !== null) endWith(FAULTY)
  },
})

/** The scripts that an author keeps beside a scenario, as far as they can be read. */
function knownWays(file: string, { id }: Scenario): KnownWay[] {
  const folder = join(statSync(file).isDirectory() ? file : dirname(file), 'scripts')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().flatMap((name): KnownWay[] => {
    const { script } = readActions(join(folder, name))
    if (!script || (script.scenario ?? id) !== id) return []
    return [{ draw: script.parameters ?? {}, script: script.actions }]
  })
}

const nameOf = (i: number): string => `variant-${i + 1}.json`
const faultNameOf = (i: number): string => `fault-${i + 1}.json`

type Way = Pick<Exploration['faults'][number], 'parameters' | 'actions'>

const scriptText = (scenario: string, { parameters, actions }: Way): string =>
  `${JSON.stringify({ scenario, seed: 1, purpose: 'assessment', parameters, actions }, null, 1)}\n`

/** An actions file for each variant with a way through it and for each fault, as `play` takes it. */
const scriptsOf = ({ scenario, variants, faults }: Exploration): Record<string, string> =>
  Object.fromEntries([
    ...variants.flatMap((way, i) => (way.passed ? [[nameOf(i), scriptText(scenario, way)]] : [])),
    ...faults.map((fault, i) => [faultNameOf(i), scriptText(scenario, fault)]),
  ])

const filesOf = ({ variants }: Exploration, out: string) => ({
  scripts: variants.flatMap(({ passed }, i) => (passed ? [join(out, nameOf(i))] : [])),
})
