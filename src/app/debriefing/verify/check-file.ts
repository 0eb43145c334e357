import { remark } from '../../../assessment/remark.ts'
import type { Result } from '../../../assessment/result.ts'
import { beginsAsZip } from '../../../core/begins-as-zip.ts'
import type { Attempt } from '../../../engine/attempt/attempt.ts'
import { replay } from '../../../engine/attempt/replay.ts'
import { catalogueFacts } from '../../../engine/catalogue.ts'
import { wholeCatalogue } from '../../../equipment/whole-catalogue.ts'
import { type Unusable, whyUnusable } from '../../../records/bounded-json.ts'
import { type FileKind, fileKind, isNewer } from '../../../records/file-kind.ts'
import type { JudgementFinding } from '../../../records/judgement/check-judgements.ts'
import { readAttempt } from '../../../records/read-attempt.ts'
import {
  checkSignatures,
  type SignatureFinding,
} from '../../../records/signature/check-signatures.ts'
import { type Check, verifyAttempt } from '../../../records/verify.ts'
import { validateScenario } from '../../../scenario/validate.ts'
import { findJudgements } from '../../assessor/mark/judge-again.ts'

/** What was found out about a file that somebody brought. Texts are put into words by the page. */
export type Finding =
  | {
      readonly status: 'unreadable'
      /** What it is or why it cannot be parsed, where the page has words for it. */
      readonly why: WhyUnreadable | null
      readonly faults: readonly string[]
    }
  | ReadFinding

export type WhyUnreadable =
  | Unusable
  | { readonly code: Exclude<FileKind, 'attempt'> }
  | { readonly code: 'newer' | 'zip' }

export interface ReadFinding {
  readonly status: 'whole' | 'changed' | 'other-engine'
  readonly attempt: Attempt<Result>
  readonly checks: readonly Check[]
  readonly signatures: readonly SignatureFinding[]
  readonly judgements: readonly JudgementFinding[]
  /** The event from which on another log comes out, when it is played again. */
  readonly playedOtherwise: number | null
  /** Whether the same happens when it is played again; the fingerprint in the file may be another all the same. */
  readonly samePlayed: boolean
  /** Recorded by an engine with rules of its own, so that it is not played again here. */
  readonly otherEngine: boolean
  /** What the recorded events are worth; null where that cannot be told. */
  readonly again: Result | null
}

/** Reads a file from anybody and holds everything in it against everything else. */
export async function checkFile(text: string): Promise<Finding> {
  const { attempt, faults } = readAttempt(text, { checkScenario })
  return attempt
    ? checkAttempt(attempt)
    : { status: 'unreadable', why: whyUnreadable(text), faults }
}

function whyUnreadable(text: string): WhyUnreadable | null {
  if (beginsAsZip(text)) return { code: 'zip' }
  if (isNewer(text)) return { code: 'newer' }
  const kind = fileKind(text)
  return kind === 'scenario' || kind === 'hand-in' ? { code: kind } : whyUnusable(text)
}

/** Holds everything in an attempt that could be read against everything else. */
export async function checkAttempt(attempt: Attempt<Result>): Promise<ReadFinding> {
  const again = remark(attempt, attempt.scenario.document.assessment, wholeCatalogue).result
  const { ok, checks } = verifyAttempt(attempt, again ? { mark: () => again } : {})
  const played = replay(attempt, wholeCatalogue)
  const signatures = await checkSignatures(attempt)
  const judgements = await findJudgements(attempt)
  const kept = ok && [...signatures, ...judgements].every(({ holds }) => holds)
  const status = !kept || (played.note === null && !played.same) ? 'changed' : 'whole'
  return {
    status: status === 'whole' && played.note !== null ? 'other-engine' : status,
    attempt,
    checks,
    signatures,
    judgements,
    playedOtherwise: played.firstDifference?.n ?? null,
    samePlayed: played.firstDifference === null,
    otherEngine: played.note !== null,
    again,
  }
}

/** A scenario from anybody is checked before anything of it runs. */
export function checkScenario(document: unknown): readonly string[] {
  const facts = catalogueFacts(wholeCatalogue)
  const { diagnostics } = validateScenario(JSON.stringify(document), 'scenario', facts)
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => `/scenario/document${path}: ${message}`)
}
