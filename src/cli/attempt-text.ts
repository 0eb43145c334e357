import type { Result } from '../assessment/result.ts'
import { hundredths } from '../core/hundredths.ts'
import type { Attempt } from '../engine/attempt/attempt.ts'
import type { KnownKey } from '../records/credentials/known-keys.ts'
import type { JudgementFinding } from '../records/judgement/check-judgements.ts'
import type { SignatureFinding } from '../records/signature/check-signatures.ts'
import type { Proof } from './credential-text.ts'

/** What no attempt file can show, whoever has signed it. */
const NEVER_PROVEN = [
  'That a person played, or which person: a file alone never shows that.',
  'When it was played: the times are those of the clocks of the devices.',
  'Skill of hand, another workplace, or permission to work.',
]

/** What the digest leaves out, so that whoever has an unsigned file could have written it. */
const UNCOVERED = (fields: readonly string[]): string =>
  `What stands beside the evidence (${fields.join(', ')}): the digest leaves it out.`

/** Given after the job was marked: neither the digest nor a signature is made over them. */
const ANSWERS =
  'The answers to questions after the job (debriefing): neither the digest nor a signature covers them. No mark rests on them.'

const RUBRIC_UNSEEN = (sha256: string): string =>
  `That rubric ${sha256} gives what was signed of it: give its file with --rubric.`

/** What a supervised session shows no more than that. */
const SESSION_LIMIT =
  'Who played in the supervised session, or that no other attempt was begun with its code: only whoever watched knows.'

/** A signature tells its key apart from others; who holds the key stands in no file. */
const WHOSE_KEY =
  'Whose key it is: anybody can make a key under any name. Give the one that you know with --key.'

/** Where a key was given: which of the others nobody here knows. */
const NOT_KNOWN = (keys: readonly string[]): string =>
  `Whose key ${keys.join(', ')} is: it is none that was given. Anybody can make a key under any name.`

/** What nobody vouches for as long as no signature holds. */
const UNSIGNED =
  'That nobody wrote the whole file: without a signature that holds, a person who changes everything to fit is not found out.'

type Known = readonly KnownKey[]

/** That a key is known, by the name that whoever checks knows it by. */
function byKey(key: string, known: Known): string {
  const found = known.find((each) => each.key === key)
  if (!found) return `key ${key}`
  const through = found.through === undefined ? '' : `, for whom ${found.through} vouches`
  return `key ${key}, known as ${found.name}’s${through}`
}

const byWhom = (signature: SignatureFinding & { holds: true }): string =>
  signature.name === null ? `a ${signature.role}` : `${signature.role} ${signature.name}`

export function signatureProof(signature: SignatureFinding, known: Known): Proof {
  if (signature.holds) {
    const { session, signedAt, key } = signature
    const begun = session
      ? `; begun in the supervised session whose code was given at ${session.issuedAt}`
      : ''
    const detail = `unchanged since ${byWhom(signature)} signed it at ${signedAt} with ${byKey(key, known)}${begun}`
    return { name: 'signature', ok: true, detail }
  }
  const detail = {
    broken: 'the signature is not one of its own key',
    changed: `${signature.part} is not as it was when key ${signature.key} signed it`,
    session: 'the attempt was not begun with the code of the session that was signed',
  }[signature.why]
  return { name: 'signature', ok: false, detail }
}

const JUDGEMENT_FAULTS = {
  broken: 'it is not what its key signed',
  newer: 'it was made by a newer version of Millwright',
  other: 'it is about another attempt',
  machine: 'the machine’s verdicts in it are not those of this file',
  result: 'its result does not follow from its verdicts',
} as const

const NOT_BY_RUBRIC = 'the rubric that was given gives this attempt something else'

export function judgementProof(finding: JudgementFinding, known: Known): Proof {
  const name = 'judgement'
  if (!finding.holds) {
    const { n, why, part } = finding
    const where = part === null ? `judgements/${n}` : `judgements/${n}/${part}`
    const fault = part === 'rubric' ? NOT_BY_RUBRIC : JUDGEMENT_FAULTS[why]
    return { name, ok: false, detail: `${where}: ${fault}` }
  }
  const { assessor, judgedAt, key, result, rubric } = finding.judgement
  const detail = `unchanged since assessor ${assessor} judged it ${result.outcome} at ${judgedAt} with ${byKey(key, known)}`
  const beside = rubric
    ? `; signed beside it: rubric ${rubric.sha256} gives ${rubric.result.outcome}, ${hundredths(rubric.result.score.scaled)} of 100`
    : ''
  return { name, ok: true, detail: `${detail}${beside}` }
}

/** The keys of whatever holds, each once. */
function keysIn(signatures: readonly SignatureFinding[], judgements: readonly JudgementFinding[]) {
  const signed = signatures.flatMap((each) => (each.holds ? [each.key] : []))
  const judged = judgements.flatMap((each) => (each.holds ? [each.judgement.key] : []))
  return [...new Set([...signed, ...judged])]
}

/** What a file does not prove, the most important first. */
export function attemptLimits(
  attempt: Attempt<Result>,
  found: {
    readonly signatures: readonly SignatureFinding[]
    readonly judgements: readonly JudgementFinding[]
    readonly notCovered: readonly string[]
    /** The rubric that was given. */
    readonly rubric?: string | undefined
  },
  known: Known,
): readonly string[] {
  const { signatures, judgements, notCovered } = found
  const rubrics = judgements.flatMap((each) =>
    each.holds && each.judgement.rubric ? [each.judgement.rubric.sha256] : [],
  )
  const strange = keysIn(signatures, judgements).filter(
    (key) => !known.some((each) => each.key === key),
  )
  const whose = known.length === 0 ? WHOSE_KEY : NOT_KNOWN(strange)
  return [
    ...(signatures.some(({ holds }) => holds) ? [] : [UNSIGNED, UNCOVERED(notCovered)]),
    ...('debriefing' in attempt ? [ANSWERS] : []),
    ...(strange.length > 0 ? [whose] : []),
    ...[...new Set(rubrics)].filter((sha256) => sha256 !== found.rubric).map(RUBRIC_UNSEEN),
    ...(signatures.some((each) => each.holds && each.session) ? [SESSION_LIMIT] : []),
    ...NEVER_PROVEN,
  ]
}
