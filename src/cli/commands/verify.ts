import { defineCommand } from 'citty'
import { judgeAgainBy } from '../../assessment/remark.ts'
import { replay } from '../../engine/replay.ts'
import {
  checkCredential,
  looksSigned,
  standingOf,
} from '../../records/credentials/check-credential.ts'
import { checkJudgements, type JudgementFinding } from '../../records/judgement/check-judgements.ts'
import { checkSignatures, type SignatureFinding } from '../../records/signature/check-signatures.ts'
import { readAttemptFile } from '../attempt-input.ts'
import { catalogue } from '../catalogue.ts'
import { type KnowsFlags, readKnows } from '../credential-input.ts'
import { isGood, type Proof, tellCredential } from '../credential-text.ts'
import { readText } from '../files.ts'
import { answer, endWith, FAULTY, misuse, oneLine, tell } from '../output.ts'

/** What no attempt file can show, whoever has signed it. */
const NEVER_PROVEN = [
  'That a person played, or which person: a file alone never shows that.',
  'When it was played: the times are those of the clocks of the devices.',
  'Skill of hand, another workplace, or permission to work.',
]

/** What the digest leaves out, so that whoever has an unsigned file could have written it. */
const UNCOVERED = (fields: readonly string[]): string =>
  `What stands beside the evidence (${fields.join(', ')}): the digest leaves it out.`

/** What a supervised session shows no more than that. */
const SESSION_LIMIT =
  'Who played in the supervised session, or that no other attempt was begun with its code: only whoever watched knows.'

/** A signature tells its key apart from others; who holds the key stands in no file. */
const WHOSE_KEY =
  'Whose key it is: anybody can make a key under any name. Hold its name against that of the key you know.'

/** What nobody vouches for as long as no signature holds. */
const UNSIGNED =
  'That nobody wrote the whole file: without a signature that holds, a person who changes everything to fit is not found out.'

const byWhom = (signature: SignatureFinding & { holds: true }): string =>
  signature.name === null ? `a ${signature.role}` : `${signature.role} ${signature.name}`

function signatureProof(signature: SignatureFinding): Proof {
  if (signature.holds) {
    const { session, signedAt, key } = signature
    const begun = session
      ? `; begun in the supervised session whose code was given at ${session.issuedAt}`
      : ''
    const detail = `unchanged since ${byWhom(signature)} signed it at ${signedAt} with key ${key}${begun}`
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

function judgementProof(finding: JudgementFinding): Proof {
  const name = 'judgement'
  if (!finding.holds) {
    const { n, why, part } = finding
    const where = part === null ? `judgements/${n}` : `judgements/${n}/${part}`
    return { name, ok: false, detail: `${where}: ${JUDGEMENT_FAULTS[why]}` }
  }
  const { assessor, judgedAt, key, result } = finding.judgement
  const detail = `unchanged since assessor ${assessor} judged it ${result.outcome} at ${judgedAt} with key ${key}`
  return { name, ok: true, detail }
}

export const verify = defineCommand({
  meta: {
    name: 'verify',
    description: 'What is and what is not proven about an attempt file or a credential.',
  },
  args: {
    file: { type: 'positional', description: 'An attempt file or a credential.', required: false },
    key: { type: 'string', description: 'Of a credential: the public key that you know.' },
    keys: {
      type: 'string',
      description: 'Of a credential: a list of keys that --key vouches for.',
    },
    revoked: { type: 'string', description: 'Of a credential: the list of what was taken back.' },
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
    if (text !== null && looksSigned(text)) {
      await verifyCredential(text, args)
      return
    }
    const { attempt, faults, checks, notCovered } = readAttemptFile(file, { withResult: true })
    if (!attempt) {
      for (const fault of faults) tell(`${file}: ${oneLine(fault)}`)
      answer(args.json, { ok: false, error: faults.join(' ') }, () => 'The file cannot be read.')
      endWith(FAULTY)
      return
    }
    const played = replay(attempt, catalogue)
    const signatures = await checkSignatures(attempt)
    const judgements = await checkJudgements(attempt, judgeAgainBy(catalogue))
    const proofs: readonly Proof[] = [
      ...signatures.map(signatureProof),
      ...judgements.map(judgementProof),
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
    const isSigned = signatures.some(({ holds }) => holds)
    const whose = isSigned || judgements.some(({ holds }) => holds) ? [WHOSE_KEY] : []
    const notProven = isSigned
      ? [
          ...whose,
          ...(signatures.some((each) => each.holds && each.session) ? [SESSION_LIMIT] : []),
          ...NEVER_PROVEN,
        ]
      : [UNSIGNED, UNCOVERED(notCovered), ...whose, ...NEVER_PROVEN]
    answer(
      args.json,
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
  },
})

async function verifyCredential(
  text: string,
  flags: KnowsFlags & { readonly json: boolean },
): Promise<void> {
  const { knows, fault } = await readKnows(flags, Date.now())
  if (!knows) {
    tell(`millwright: ${fault}`)
    answer(flags.json, { ok: false, error: fault }, () => 'Nothing was checked.')
    endWith(FAULTY)
    return
  }
  const finding = await checkCredential(text, knows)
  const ok = isGood(finding)
  const { proofs, notProven } = tellCredential(finding)
  const wrong = proofs.find((proof) => !proof.ok) ?? null
  answer(
    flags.json,
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
