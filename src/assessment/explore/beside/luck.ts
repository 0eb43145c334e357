import type { Action } from '../../../engine/action.ts'
import type { RunEvent } from '../../../engine/event.ts'
import type { Run } from '../../../engine/run.ts'
import { markRun } from '../../mark-run.ts'
import { type Budget, isSpent } from '../budget.ts'
import { isHarm, perform } from '../doing/try-deed.ts'
import type { Fault } from '../exploration.ts'
import { type Draw, drawsBeside } from '../variants.ts'
import { observed } from '../ways/observed.ts'
import type { Way } from '../ways/ways.ts'

/** Seeds under which the same actions are played again. */
const OTHER_SEEDS = [2, 3, 5, 7]

/** Whether the same actions hurt somebody under another seed: what chance decides must not pass. */
export function dependsOnLuck(
  start: (seed: number) => Run,
  script: readonly Action[],
  budget: Budget,
): Fault[] {
  for (const seed of OTHER_SEEDS) {
    const run = start(seed)
    for (const action of script) if (run.ending === null) perform(run, [action], budget)
    const { harm } = markRun(run)
    if (harm.actual > 0 || harm.potential > 0)
      return [{ kind: 'loophole', code: 'depends-on-luck', about: `seed ${seed}`, actions: script }]
  }
  return []
}

/**
 * Whether a passing script hurts somebody, breaks a critical rule or gets other marks in a variant that
 * nobody who does it could have told from this one until then. Its marks then hang on which variant was
 * drawn: nothing asked for what would have shown which it is.
 */
export function passesUnchecked(
  start: (draw: Draw) => Run,
  { draw, script, result }: Pick<Way, 'draw' | 'script' | 'result'>,
  budget: Budget,
): Fault[] {
  const first = start(draw)
  const others = drawsBeside(first.scenario, draw)
  if (others.length === 0) return []
  const seen: string[] = []
  play(first, script, budget, (account) => {
    seen.push(account)
    return true
  })
  for (const { other, name } of others) {
    const run = start(other)
    const came = play(run, script, budget, (account, n) => account === seen[n])
    if (isSpent(budget)) return []
    const marks = came === 'ended' ? markRun(run).score.raw : result.score.raw
    if (came === 'wrong' || marks !== result.score.raw)
      return [
        {
          kind: 'loophole',
          code: 'depends-on-luck',
          about: `${name} ${other[name]}`,
          actions: script,
        },
      ]
  }
  return []
}

/**
 * Plays a script for as long as each account of what can be told is wanted: whether it went wrong, came
 * to its end, or could be told apart.
 */
function play(
  run: Run,
  script: readonly Action[],
  budget: Budget,
  isWanted: (account: string, n: number) => boolean,
): 'wrong' | 'ended' | 'told' {
  let from = 0
  for (const [n, action] of script.entries()) {
    if (run.ending !== null) break
    if (!isWanted(observed(run, from), n)) return 'told'
    from = run.events.length
    perform(run, [action], budget)
    if (run.events.slice(from).some((event) => isHarm(run, event) || isCritical(run, event)))
      return 'wrong'
  }
  return run.ending === null ? 'told' : 'ended'
}

const isCritical = ({ scenario }: Run, { type, state, criterion }: RunEvent): boolean =>
  type === 'criterion' &&
  state === 'broken' &&
  scenario.assessment.criteria.some(({ id, critical }) => id === criterion && critical === true)
