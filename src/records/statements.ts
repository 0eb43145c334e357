import type { Result } from '../assessment/result.ts'
import { isoInstant, parseInstant } from '../core/civil-time.ts'
import { uuidV5 } from '../core/hash.ts'
import type { Json } from '../core/json.ts'
import type { Attempt } from '../engine/attempt/attempt.ts'
import { type Activities, activitiesOf, activity } from './activities.ts'
import { closingStatements } from './closing-statements.ts'
import { type Said, statementOfEvent } from './event-statements.ts'
import type { HeldJudgement } from './judgement/check-judgements.ts'
import {
  assessorOf,
  judgementOrigin,
  judgementStatements,
} from './judgement/judgement-statements.ts'
import { lastTick, momentsOf } from './moment.ts'
import { CONTEXT, PROFILE_BASE, PROFILE_VERSION, TYPES } from './names.ts'
import type { Activity, Actor, Extensions, Statement, StatementContext } from './statement.ts'
import { VERBS } from './verbs.ts'

export interface StatementOptions {
  /** An account that says nothing about the person; by default a name made of the attempt's id. */
  readonly actor?: { readonly homePage: string; readonly name: string } | undefined
  /** BCP 47 tag of the language that the learner had; by default the attempt's own. */
  readonly language?: string | undefined
  /**
   * `sparing`, the default: a person's practice leaves only the fact that it was finished.
   * `everything` for a learner who hands in practice too.
   */
  readonly purposeFilter?: 'sparing' | 'everything' | undefined
  /** What assessors judged, their signatures opened: told after the machine's verdict, beside it. */
  readonly judgements?: readonly HeldJudgement[] | undefined
}

/** What one statement adds to what all statements of the attempt share. */
interface Draft extends Said {
  readonly name: string
  readonly tick: number
  readonly event?: number
  readonly competencies?: readonly Activity[]
  readonly judgement?: HeldJudgement
}

/**
 * The attempt as xAPI 1.0.3 statements, in order of time. Ids and timestamps follow from the attempt
 * alone, so that exporting twice gives the same bytes and sending twice stores nothing twice.
 */
export function statementsOf(
  attempt: Attempt<Result>,
  options: StatementOptions = {},
): readonly Statement[] {
  const activities = activitiesOf(attempt.scenario.document)
  const sparing = (options.purposeFilter ?? 'sparing') === 'sparing'
  const bare = sparing && attempt.purpose !== 'assessment' && !attempt.scripted
  const momentAt = momentsOf(attempt)
  const context = contextOf(attempt, activities, options.language ?? attempt.language, bare)
  const { contextActivities } = context
  const related: Related = {
    whole: contextActivities,
    part: { parent: [activities.scenario], ...contextActivities },
  }
  const actor = actorOf(attempt, options.actor)
  const drafts = bare
    ? bareFact(attempt, activities)
    : everything(attempt, activities, options.judgements ?? [])
  return drafts.map(
    (draft): Statement => ({
      id: uuidV5(draft.name, attempt.id),
      actor,
      verb: draft.verb,
      object: draft.object,
      ...(draft.result ? { result: draft.result } : {}),
      context: contextFor(draft, context, related, activities),
      timestamp: isoInstant(saidAt(draft, momentAt(draft.tick))),
      version: '1.0.3',
    }),
  )
}

/** What a judgement adds to the statements of the attempt; nothing where nothing of it is told. */
export const judgedStatementsOf = (
  attempt: Attempt<Result>,
  judgement: HeldJudgement,
): readonly Statement[] =>
  statementsOf(attempt, { judgements: [judgement] }).filter(
    ({ context }) => context.extensions?.[CONTEXT.judgement] !== undefined,
  )

/** Whoever judged did so after the end, whatever the assessor's clock says. */
const saidAt = ({ judgement }: Draft, moment: number): number =>
  Math.max(moment, judgement ? (parseInstant(judgement.judgedAt) ?? moment) : moment)

function everything(
  attempt: Attempt<Result>,
  activities: Activities,
  judgements: readonly HeldJudgement[],
): readonly Draft[] {
  const { events: log } = attempt
  const around = { scenario: attempt.scenario.document, activities, log }
  const end = lastTick(attempt)
  return [
    { name: 'initialized', tick: 0, verb: VERBS.initialized, object: activities.scenario },
    ...log.flatMap((event): Draft[] => {
      const said = statementOfEvent(event, around)
      return said ? [{ ...said, name: `event:${event.n}`, tick: event.tick, event: event.n }] : []
    }),
    ...closingStatements(attempt, activities).map((closing) => ({ ...closing, tick: end })),
    ...judgements.flatMap((judgement) =>
      judgementStatements(judgement, attempt, activities).map((said) => ({
        ...said,
        tick: end,
        judgement,
      })),
    ),
  ]
}

/** That a practice was finished, and nothing about how; one that was left says nothing at all. */
function bareFact(attempt: Attempt<Result>, activities: Activities): readonly Draft[] {
  if (attempt.result.outcome === 'abandoned') return []
  return [
    {
      name: 'experienced',
      tick: attempt.result.ticks,
      verb: VERBS.experienced,
      object: activities.scenario,
    },
  ]
}

function actorOf(attempt: Attempt<Result>, account: StatementOptions['actor']): Actor {
  return {
    objectType: 'Agent',
    account: account
      ? { homePage: account.homePage, name: account.name }
      : { homePage: `${PROFILE_BASE}/learners`, name: uuidV5('learner', attempt.id) },
  }
}

function contextOf(
  attempt: Attempt<Result>,
  activities: Activities,
  language: string,
  bare: boolean,
): StatementContext {
  const extensions: Record<string, Json> = {
    [CONTEXT.scenario]: attempt.scenario.sha256,
    [CONTEXT.purpose]: attempt.purpose,
  }
  if (!bare) {
    extensions[CONTEXT.digest] = attempt.digest
    extensions[CONTEXT.interface] = attempt.interface
    extensions[CONTEXT.scripted] = attempt.scripted
    extensions[CONTEXT.seed] = attempt.seed
    extensions[CONTEXT.parameters] = { ...attempt.parameters }
    if (attempt.parent) extensions[CONTEXT.redoOf] = { ...attempt.parent }
  }
  return {
    registration: attempt.id,
    revision: attempt.scenario.version,
    platform: `Millwright ${attempt.engine}`,
    language,
    contextActivities: {
      grouping: [activities.version, activities.course],
      category: [activity(PROFILE_VERSION, { type: TYPES.profile })],
    },
    extensions,
  }
}

/** What is related to the job itself, and to a part of it; the same objects for all statements. */
interface Related {
  readonly whole: StatementContext['contextActivities']
  readonly part: StatementContext['contextActivities']
}

/** A part of the job has the job as its parent; what shows a competency names it. */
function contextFor(
  draft: Draft,
  context: StatementContext,
  related: Related,
  activities: Activities,
): StatementContext {
  const around = draft.object.id === activities.scenario.id ? related.whole : related.part
  const other = draft.competencies ?? []
  const { judgement } = draft
  const extensions: Extensions = {
    ...context.extensions,
    ...(draft.event === undefined ? {} : { [CONTEXT.event]: draft.event }),
    ...(judgement && {
      [CONTEXT.judgement]: judgementOrigin(judgement),
    }),
  }
  return {
    ...context,
    ...(judgement && { instructor: assessorOf(judgement) }),
    contextActivities: other.length > 0 ? { ...around, other } : around,
    extensions,
  }
}
