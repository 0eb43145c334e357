import { markRecorded } from '../assessment/remark.ts'
import type { Result } from '../assessment/result.ts'
import type { Attempt } from '../engine/attempt/attempt.ts'
import { catalogueFacts } from '../engine/catalogue.ts'
import { ENGINE_VERSION } from '../engine/version.ts'
import { readAttempt } from '../records/read-attempt.ts'
import { type Check, verifyAttempt } from '../records/verify.ts'
import { validateScenario } from '../scenario/validate.ts'
import { catalogue } from './catalogue.ts'
import { readText } from './files.ts'

interface AttemptInput {
  readonly attempt: Attempt<Result> | null
  /** Why the file cannot be used. */
  readonly faults: readonly string[]
  /** What in it does not belong together: it was damaged or edited. */
  readonly mismatches: readonly string[]
  /** Everything that was held against something else. */
  readonly checks: readonly Check[]
  /** Fields that no check covers. */
  readonly notCovered: readonly string[]
}

const refused = (faults: readonly string[]): AttemptInput => ({
  attempt: null,
  faults,
  mismatches: [],
  checks: [],
  notCovered: [],
})

/**
 * Reads an attempt from anybody: bounded, its scenario checked, its parts held against each other.
 * Where its own result is asked for, that is held against the events too.
 */
export function readAttemptFile(file: string, { withResult = false } = {}): AttemptInput {
  const { text, fault } = readText(file)
  if (text === null) return refused([fault])
  const { attempt, faults } = readAttempt(text, { checkScenario })
  if (!attempt) return refused(faults)
  // Another version marked by its own rules.
  const checked = withResult && attempt.engine === ENGINE_VERSION
  const { checks, notCovered } = verifyAttempt(
    attempt,
    checked ? { mark: (recorded) => markRecorded(recorded, catalogue) } : {},
  )
  return {
    attempt,
    faults,
    mismatches: checks.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`),
    checks,
    notCovered: checked ? notCovered : [...notCovered, 'result'],
  }
}

/** A recorded scenario must still pass the checks: the engine runs nothing else. */
function checkScenario(document: unknown): readonly string[] {
  const { diagnostics } = validateScenario(
    JSON.stringify(document),
    'scenario',
    catalogueFacts(catalogue),
  )
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => `/scenario/document${path}: ${message}`)
}
