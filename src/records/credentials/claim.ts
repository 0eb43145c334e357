import type { Value } from '../../scenario/facts.ts'
import type { Text } from '../../scenario/text.ts'
import type { MasteryRule, PlayedInterface } from './rule.ts'
import { type Competency, countedIn, type OpenCriterion, type Weighing } from './weigh.ts'

/**
 * What a credential says, as data that any version of the page puts into words: a competency was
 * shown in simulation, on these attempts, and what of it nobody has seen.
 */
export interface Claim {
  readonly format: 'millwright-credential/1'
  readonly setting: 'simulation'
  readonly competency: Competency
  readonly jobs: readonly ClaimedJob[]
  readonly attempts: readonly ClaimedAttempt[]
  /** What no attempt shows: criteria that were not observed, or not met. */
  readonly open: readonly OpenCriterion[]
  /** The rule that the attempts were held against. */
  readonly rule: MasteryRule
}

export interface ClaimedJob {
  readonly id: string
  readonly version: string
  readonly sha256: string
  readonly title: Text
}

export interface ClaimedAttempt {
  /** A UUID. */
  readonly id: string
  /** SHA-256 of the evidence, as the attempt file has it. */
  readonly digest: string
  readonly job: string
  readonly interface: PlayedInterface
  readonly variant: { readonly seed: number; readonly parameters: Readonly<Record<string, Value>> }
  /** The day it was played, by the clock it was played by. */
  readonly on: string
  readonly supervised: boolean
  /** Who found it passed: the machine, or assessors who judged it again. */
  readonly markedBy: 'machine' | 'assessor'
}

/** What may be claimed by a weighing; null where the rule does not let it. */
export function claimOf(weighing: Weighing): Claim | null {
  if (!weighing.may) return null
  const counted = countedIn(weighing)
  const jobs = new Map(
    counted.map(({ attempt: { scenario } }) => [
      scenario.sha256,
      {
        id: scenario.id,
        version: scenario.version,
        sha256: scenario.sha256,
        title: scenario.document.title,
      },
    ]),
  )
  const attempts = counted.map(({ attempt, judgements, supervised }): ClaimedAttempt => {
    if (attempt.interface === 'script') throw new Error('claimOf: a script shows nothing.')
    return {
      id: attempt.id,
      digest: attempt.digest,
      job: attempt.scenario.id,
      interface: attempt.interface,
      variant: { seed: attempt.seed, parameters: attempt.parameters },
      on: attempt.startedAt.slice(0, 10),
      supervised,
      markedBy: judgements.length > 0 ? 'assessor' : 'machine',
    }
  })
  return {
    format: 'millwright-credential/1',
    setting: 'simulation',
    competency: weighing.competency,
    jobs: [...jobs.values()],
    attempts,
    open: weighing.open,
    rule: weighing.rule,
  }
}
