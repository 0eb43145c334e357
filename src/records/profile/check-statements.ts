import { parseInstant } from '../../core/civil-time.ts'
import { type Checked, isRecord } from '../check-parts.ts'
import { checkStatement } from '../check-statement.ts'
import { type Member, otherActor, sameIds } from './across.ts'
import { brokenExtensions, schemasOf } from './extension-rules.ts'
import { strayResponses } from './interaction-rules.ts'
import { followedPattern } from './patterns.ts'
import type { Profile } from './profile.ts'
import {
  type BrokenRule,
  brokenRules,
  readsAsPass,
  templatesFor,
  valuesAt,
} from './template-rules.ts'

/** Something wrong with a statement, or with the order of several. */
export interface StatementFault {
  /** Place in the list, from 0. */
  readonly statement: number
  readonly id: string | null
  /** `xapi`: the specification; the others: our profile. */
  readonly rule: 'xapi' | 'template' | 'pattern' | 'extension'
  /** The template, pattern or extension concerned; null where none fits. */
  readonly template: string | null
  /** A JSONPath into the statement. */
  readonly path: string
  readonly message: string
}

export interface StatementsReport {
  readonly statements: number
  /** How many say that they follow the profile; the others are held to the specification alone. */
  readonly ofProfile: number
  /** Registrations whose statements follow a primary pattern as a whole, with the pattern. */
  readonly patterns: Readonly<Record<string, string>>
  readonly faults: readonly StatementFault[]
}

const MOST_FAULTS = 1_000

const idOf = (statement: unknown): string | null =>
  isRecord(statement) && typeof statement.id === 'string' ? statement.id : null

const follows = (profile: Profile, statement: Checked): boolean => {
  const categories = valuesAt(statement, '$.context.contextActivities.category[*].id')
  return profile.versions.some(({ id }) => categories.includes(id))
}

/** A sentence about a statement begins with the path of what is wrong: `result.score.raw is …`. */
const pathOf = (fault: string): string => {
  const path = /^[\w.[\]"':/-]+/.exec(fault)?.[0] ?? ''
  return path === '' || path === 'statement' ? '$' : `$.${path.replace(/^statement\./, '')}`
}

/**
 * Holds statements from anywhere to xAPI, and those that name a version of the profile to its
 * templates and patterns. Patterns are looked at per registration, in order of time.
 */
export function checkStatements(list: readonly unknown[], profile: Profile): StatementsReport {
  const faults: StatementFault[] = []
  const ours: { readonly at: number; readonly statement: Checked }[] = []
  for (const [at, statement] of list.entries()) {
    for (const message of checkStatement(statement, 'received'))
      faults.push({
        statement: at,
        id: idOf(statement),
        rule: 'xapi',
        template: null,
        path: pathOf(message),
        message,
      })
    if (isRecord(statement) && follows(profile, statement)) ours.push({ at, statement })
  }
  for (const { at, statement, earlier } of sameIds(list))
    faults.push({
      statement: at,
      id: idOf(statement),
      rule: 'xapi',
      template: null,
      path: '$.id',
      message: `id is that of statement ${earlier} too: a store refuses the two together.`,
    })
  const schemas = schemasOf(profile)
  for (const { at, statement } of ours)
    faults.push(
      ...templateFaults(profile, at, statement),
      ...brokenExtensions(schemas, statement).map((broken) =>
        faultOf('extension', at, statement, broken),
      ),
    )
  const patterns: Record<string, string> = {}
  for (const [registration, members] of byRegistration(ours)) {
    const places = members.map(
      ({ statement }) => new Set(templatesFor(profile, statement).map(({ id }) => id)),
    )
    const other = otherActor(members)
    if (other)
      faults.push({
        statement: other.at,
        id: idOf(other.statement),
        rule: 'pattern',
        template: null,
        path: '$.actor',
        message: `actor is another one than in statement ${other.earlier} of registration ${registration}.`,
      })
    const followed = followedPattern(profile, places)
    if (typeof followed === 'string') patterns[registration] = followed
    else faults.push(orderFault(members, followed.at, registration))
  }
  return {
    statements: list.length,
    ofProfile: ours.length,
    patterns,
    faults: faults.slice(0, MOST_FAULTS),
  }
}

function templateFaults(
  profile: Profile,
  at: number,
  statement: Checked,
): readonly StatementFault[] {
  const id = idOf(statement)
  const chosen = templatesFor(profile, statement)
  if (chosen.length === 0)
    return [
      {
        statement: at,
        id,
        rule: 'template',
        template: null,
        path: '$.verb.id',
        message: 'No template of the profile has this verb with this type of object.',
      },
    ]
  return chosen
    .flatMap((template) => [
      ...brokenRules(template, statement),
      ...readsAsPass(template, statement),
      ...strayResponses(template, statement),
    ])
    .map((broken) => faultOf('template', at, statement, broken))
}

const faultOf = (
  rule: StatementFault['rule'],
  at: number,
  statement: Checked,
  { template, location, wanted }: BrokenRule,
): StatementFault => ({
  statement: at,
  id: idOf(statement),
  rule,
  template,
  path: location,
  message: `${location} ${wanted}.`,
})

/**
 * Statements of one registration in order of time; equal times keep the order of the list. A store
 * answers with the newest first: such a list is read from its end.
 */
function byRegistration(listed: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const first = listed[0]
  const last = listed.at(-1)
  const newestFirst = first && last && timeOf(first.statement) > timeOf(last.statement)
  const ours = newestFirst ? listed.toReversed() : listed
  const groups = new Map<string, Member[]>()
  for (const member of ours) {
    const [found] = valuesAt(member.statement, '$.context.registration')
    const registration = typeof found === 'string' ? found : ''
    const group = groups.get(registration)
    if (group) group.push(member)
    else groups.set(registration, [member])
  }
  for (const group of groups.values())
    group.sort((a, b) => timeOf(a.statement) - timeOf(b.statement))
  return groups
}

const timeOf = ({ timestamp }: Checked): number =>
  typeof timestamp === 'string' ? (parseInstant(timestamp) ?? 0) : 0

function orderFault(
  members: readonly Member[],
  place: number,
  registration: string,
): StatementFault {
  const member = members[Math.min(place, members.length - 1)]
  return {
    statement: member?.at ?? 0,
    id: idOf(member?.statement),
    rule: 'pattern',
    template: null,
    path: '$.verb.id',
    message:
      place < members.length
        ? `No pattern of the profile has this statement here (place ${place + 1} of registration ${registration}).`
        : `Registration ${registration} stops before any pattern of the profile ends.`,
  }
}
