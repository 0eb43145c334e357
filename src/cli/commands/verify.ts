import { defineCommand } from 'citty'
import { replay } from '../../engine/replay.ts'
import { checkSignatures, type SignatureFinding } from '../../records/signature/check-signatures.ts'
import { readAttemptFile } from '../attempt-input.ts'
import { catalogue } from '../catalogue.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'

/** What no attempt file can show, whoever has signed it. */
const NEVER_PROVEN = [
  'That a person played, or which person: a file alone never shows that.',
  'When it was played: the times are those of the clocks of the devices.',
  'Skill of hand, another workplace, or permission to work.',
]

/** What the digest leaves out, so that whoever has an unsigned file could have written it. */
const UNCOVERED = (fields: readonly string[]): string =>
  `What stands beside the evidence (${fields.join(', ')}): the digest leaves it out.`

/** What nobody vouches for as long as no signature holds. */
const UNSIGNED =
  'That nobody wrote the whole file: without a signature that holds, a person who changes everything to fit is not found out.'

interface Proof {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
}

const byWhom = (signature: SignatureFinding & { holds: true }): string =>
  signature.name === null ? `a ${signature.role}` : `${signature.role} ${signature.name}`

function signatureProof(signature: SignatureFinding): Proof {
  if (signature.holds)
    return {
      name: 'signature',
      ok: true,
      detail: `unchanged since ${byWhom(signature)} signed it at ${signature.signedAt} with key ${signature.key}`,
    }
  const detail =
    signature.why === 'broken'
      ? 'the signature is not one of its own key'
      : `${signature.part} is not as it was when key ${signature.key} signed it`
  return { name: 'signature', ok: false, detail }
}

export const verify = defineCommand({
  meta: {
    name: 'verify',
    description: 'What is and what is not proven about an attempt file.',
  },
  args: {
    file: { type: 'positional', description: 'An attempt file.', required: false },
    json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false },
  },
  async run({ args }) {
    const file = args._[0]
    if (file === undefined || args._.length > 1) {
      misuse(args.json, 'verify needs one attempt file.')
      return
    }
    const { attempt, faults, checks, notCovered } = readAttemptFile(file, { withResult: true })
    if (!attempt) {
      for (const fault of faults) tell(`${file}: ${fault}`)
      answer(args.json, { ok: false, error: faults.join(' ') }, () => 'The file cannot be read.')
      endWith(FAULTY)
      return
    }
    const played = replay(attempt, catalogue)
    const signatures = await checkSignatures(attempt)
    const proofs: readonly Proof[] = [
      ...signatures.map(signatureProof),
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
    const notProven = signatures.some(({ holds }) => holds)
      ? NEVER_PROVEN
      : [UNSIGNED, UNCOVERED(notCovered), ...NEVER_PROVEN]
    answer(
      args.json,
      {
        kind: 'attempt',
        ok: firstMismatch === null,
        attempt: attempt.id,
        engine: attempt.engine,
        checks: proofs,
        signatures,
        firstMismatch: firstMismatch && `${firstMismatch.name}: ${firstMismatch.detail}`,
        notProven,
      },
      () =>
        [
          ...proofs.map(({ name, ok, detail }) => `${ok ? 'yes' : 'NO '}  ${name}: ${detail}`),
          'Not proven:',
          ...notProven.map((sentence) => `  ${sentence}`),
        ].join('\n'),
    )
    if (firstMismatch !== null) endWith(FAULTY)
  },
})
