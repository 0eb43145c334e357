import type { Verdict } from '../../assessment/result.ts'
import type { HeldJudgement } from '../judgement/check-judgements.ts'
import { type Kappa, kappaOf } from './kappa.ts'

/** Fewer say nothing about how far two people agree. */
export const FEWEST_ATTEMPTS = 10

export const VERDICTS: readonly Verdict[] = ['met', 'not-met', 'not-observed']

/** What two assessors said of one point, over all attempts that both marked blind. */
export interface AgreementLine {
  /** The criterion; null for whether the attempt as a whole was passed. */
  readonly criterion: string | null
  /** How often the one gave verdict i and the other j, in the order of `VERDICTS`; passed is `met`. */
  readonly counts: readonly (readonly number[])[]
  /** Null below `FEWEST_ATTEMPTS`: there the counts are all that can be said. */
  readonly kappa: Kappa | null
}

export interface Agreement {
  /** RFC 7638 thumbprints of their keys, in the order of the names. */
  readonly keys: readonly [string, string]
  readonly assessors: readonly [string, string]
  readonly attempts: number
  readonly lines: readonly AgreementLine[]
}

type Judged = Pick<HeldJudgement, 'key' | 'assessor' | 'blind' | 'criteria' | 'result'>

/**
 * How far each two assessors agree who marked the same attempts blind; one list of judgements for
 * each attempt. Of several by one key on one attempt the first counts: later ones are not blind to
 * it. A person and the machine are never compared: the machine is no second assessor.
 */
export function agreementsOf(attempts: readonly (readonly Judged[])[]): readonly Agreement[] {
  const pairs = new Map<string, (readonly [Judged, Judged])[]>()
  for (const judgements of attempts) {
    const blind = firstByKey(judgements.filter((each) => each.blind))
    for (const [i, one] of blind.entries())
      for (const other of blind.slice(i + 1)) {
        const name = `${one.key} ${other.key}`
        pairs.set(name, [...(pairs.get(name) ?? []), [one, other]])
      }
  }
  return [...pairs.values()].map(agreementIn)
}

/** In the order of their keys, so that two assessors are the same pair in every attempt. */
const firstByKey = (judgements: readonly Judged[]): readonly Judged[] =>
  judgements
    .filter(({ key }, i) => judgements.findIndex((each) => each.key === key) === i)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))

function agreementIn(pairs: readonly (readonly [Judged, Judged])[]): Agreement {
  const ids = new Set(pairs.flatMap(([one]) => one.criteria.map(({ id }) => id)))
  const verdictOn = ({ criteria }: Judged, id: string) =>
    criteria.find((each) => each.id === id)?.verdict
  const line = (
    criterion: string | null,
    verdict: (judged: Judged) => Verdict | undefined,
  ): AgreementLine => {
    const counts = VERDICTS.map((a) =>
      VERDICTS.map(
        (b) => pairs.filter(([one, other]) => verdict(one) === a && verdict(other) === b).length,
      ),
    )
    const { cases } = kappaOf(counts)
    return { criterion, counts, kappa: cases < FEWEST_ATTEMPTS ? null : kappaOf(counts) }
  }
  const [one, other] = pairs[0] ?? []
  return {
    keys: [one?.key ?? '', other?.key ?? ''],
    assessors: [one?.assessor ?? '', other?.assessor ?? ''],
    attempts: pairs.length,
    lines: [
      line(null, ({ result }) => (result.passed ? 'met' : 'not-met')),
      ...[...ids].map((id) => line(id, (judged) => verdictOn(judged, id))),
    ],
  }
}
