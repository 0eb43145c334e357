import { defineCommand } from 'citty'
import { judgeAgainBy, remark } from '../../assessment/remark.ts'
import { replay } from '../../engine/attempt/replay.ts'
import { catalogueFacts } from '../../engine/catalogue.ts'
import {
  type CheckerKnows,
  checkCredential,
  looksSigned,
  standingOf,
} from '../../records/credentials/check-credential.ts'
import type { KnownKey } from '../../records/credentials/known-keys.ts'
import { checkJudgements, type MarkBy } from '../../records/judgement/check-judgements.ts'
import { rubricHash, rubricVerdictOf } from '../../records/judgement/rubric-verdict.ts'
import { checkSignatures } from '../../records/signature/check-signatures.ts'
import { formatDiagnostic } from '../../scenario/diagnostics.ts'
import { readAttemptFile } from '../attempt-input.ts'
import { attemptLimits, judgementProof, signatureProof } from '../attempt-text.ts'
import { catalogue } from '../catalogue.ts'
import { readKnows } from '../credential-input.ts'
import { isGood, type Proof, tellCredential } from '../credential-text.ts'
import { readText } from '../files.ts'
import { answer, endWith, FAULTY, misuse, oneLine, tell } from '../output.ts'
import { readRubric } from '../rubric.ts'
import { type WhatFile, whatFile } from '../what-file.ts'

export const verify = defineCommand({
  meta: {
    name: 'verify',
    description: 'What is and what is not proven about an attempt file or a credential.',
  },
  args: {
    file: { type: 'positional', description: 'An attempt file or a credential.', required: false },
    key: { type: 'string', description: 'The public key that you know.' },
    keys: {
      type: 'string',
      description: 'A list of keys that --key vouches for.',
    },
    revoked: { type: 'string', description: 'Of a credential: the list of what was taken back.' },
    rubric: {
      type: 'string',
      description: 'Of an attempt: the other rubric that a judgement in it names.',
    },
    at: { type: 'string', description: 'Of a credential: the time to hold it against.' },
    json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false },
  },
  async run({ args }) {
    const file = args._[0]
    if (file === undefined || args._.length > 1) {
      misuse(args.json, 'verify needs one attempt file or credential.')
      return
    }
    const { text } = readText(file)
    const what = await whatFile(file, text)
    if (what) {
      tellWhat(file, what, args.json)
      return
    }
    const { knows, fault } = await readKnows(args, Date.now())
    if (!knows) {
      tell(`millwright: ${fault}`)
      answer(args.json, { ok: false, error: fault }, () => 'Nothing was checked.')
      endWith(FAULTY)
    } else if (text !== null && looksSigned(text)) await verifyCredential(text, knows, args.json)
    else {
      for (const flag of ['revoked', 'at'] as const)
        if (args[flag] !== undefined) tell(`millwright: --${flag} says nothing of an attempt.`)
      await verifyAttemptFile(file, knows.keys, args.rubric, args.json)
    }
  },
})

/** A file that is something else: what, and whether at least its own signature holds. */
function tellWhat(file: string, { kind, sentence, holds }: WhatFile, json: boolean): void {
  if (!holds) {
    tell(`${file}: ${oneLine(sentence)}`)
    endWith(FAULTY)
  }
  answer(
    json,
    holds ? { kind, ok: true, says: sentence } : { kind, ok: false, error: sentence },
    () => (holds ? oneLine(sentence) : 'Nothing was verified.'),
  )
}

async function verifyAttemptFile(
  file: string,
  known: readonly KnownKey[],
  rubricFile: string | undefined,
  json: boolean,
): Promise<void> {
  const { attempt, faults, checks, notCovered } = readAttemptFile(file, { withResult: true })
  if (!attempt) {
    for (const fault of faults) tell(`${file}: ${oneLine(fault)}`)
    answer(json, { ok: false, error: faults.join(' ') }, () => 'The file cannot be read.')
    endWith(FAULTY)
    return
  }
  const rubric =
    rubricFile === undefined ? null : readRubric(rubricFile, attempt, catalogueFacts(catalogue))
  if (rubric && !rubric.assessment) {
    for (const diagnostic of rubric.diagnostics) tell(formatDiagnostic(diagnostic))
    const error = `${rubricFile} is no rubric for this attempt.`
    answer(
      json,
      { ok: false, error, diagnostics: rubric.diagnostics },
      () => 'Nothing was checked.',
    )
    endWith(FAULTY)
    return
  }
  const given = rubric?.assessment ? rubricHash(rubric.assessment) : undefined
  const markBy: MarkBy = (marked, sha256) => {
    if (!rubric?.assessment || sha256 !== given) return null
    const { result } = remark(marked, rubric.assessment, catalogue)
    return result && rubricVerdictOf(rubric.assessment, result)
  }
  const played = replay(attempt, catalogue)
  const signatures = await checkSignatures(attempt)
  const judgements = await checkJudgements(attempt, judgeAgainBy(catalogue), markBy)
  const proofs: readonly Proof[] = [
    ...signatures.map((signature) => signatureProof(signature, known)),
    ...judgements.map((judgement) => judgementProof(judgement, known)),
    ...checks,
    {
      name: 'replay',
      ok: played.same || played.note !== null,
      detail: played.same
        ? 'played again here, the same happens'
        : (played.note ?? `played again here, event ${played.firstDifference?.n} differs`),
    },
  ]
  const firstMismatch = proofs.find(({ ok }) => !ok) ?? null
  const notProven = attemptLimits(
    attempt,
    { signatures, judgements, notCovered, rubric: given },
    known,
  )
  answer(
    json,
    {
      kind: 'attempt',
      ok: firstMismatch === null,
      attempt: attempt.id,
      engine: attempt.engine,
      checks: proofs,
      signatures,
      judgements,
      firstMismatch: firstMismatch && `${firstMismatch.name}: ${firstMismatch.detail}`,
      notProven,
    },
    () => proofText(proofs, notProven),
  )
  if (firstMismatch !== null) endWith(FAULTY)
}

async function verifyCredential(text: string, knows: CheckerKnows, json: boolean): Promise<void> {
  const finding = await checkCredential(text, knows)
  const ok = isGood(finding)
  const { proofs, notProven } = tellCredential(finding)
  const wrong = proofs.find((proof) => !proof.ok) ?? null
  answer(
    json,
    {
      kind: 'credential',
      ok,
      standing: standingOf(finding),
      checks: proofs,
      credential: finding.holds ? finding : null,
      firstMismatch: wrong && `${wrong.name}: ${wrong.detail}`,
      notProven,
    },
    () => proofText(proofs, notProven),
  )
  if (!ok) endWith(FAULTY)
}

const proofText = (proofs: readonly Proof[], notProven: readonly string[]): string =>
  [
    ...proofs.map(({ name, ok, detail }) => `${ok ? 'yes' : 'NO '}  ${name}: ${oneLine(detail)}`),
    'Not proven:',
    ...notProven.map((sentence) => `  ${sentence}`),
  ].join('\n')
