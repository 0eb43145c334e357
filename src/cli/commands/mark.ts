import { defineCommand } from 'citty'
import { judgeAgainBy, remark } from '../../assessment/remark.ts'
import type { Result } from '../../assessment/result.ts'
import { hundredths } from '../../core/hundredths.ts'
import { canonicalJson } from '../../core/json.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { catalogueFacts } from '../../engine/catalogue.ts'
import { checkJudgements, heldIn } from '../../records/judgement/check-judgements.ts'
import type { RubricVerdict } from '../../records/judgement/judgement.ts'
import { rubricVerdictOf } from '../../records/judgement/rubric-verdict.ts'
import { formatDiagnostic } from '../../scenario/diagnostics.ts'
import { readAttemptFile } from '../attempt-input.ts'
import { catalogue } from '../catalogue.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'
import { readRubric } from '../rubric.ts'

const NOTHING = 'Nothing was marked.'

const isOfResult = (mismatch: string): boolean => mismatch.startsWith('result: ')

export const mark = defineCommand({
  meta: { name: 'mark', description: 'Mark an attempt again, by the assessment of a rubric file.' },
  args: {
    attempt: { type: 'positional', description: 'An attempt file.', required: false },
    rubric: {
      type: 'string',
      description: 'A file with an "assessment": a scenario or {"assessment": {…}}.',
    },
    json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false },
  },
  async run({ args }) {
    const file = args._[0]
    if (file === undefined || args._.length > 1 || !args.rubric) {
      misuse(args.json, 'mark needs one attempt file and --rubric FILE.')
      return
    }
    const { attempt, faults, mismatches: found } = readAttemptFile(file, { withResult: true })
    // The evidence is marked, whatever the file says came of it; that its own result was edited is told.
    const [mismatches, edited] = [found.filter((one) => !isOfResult(one)), found.filter(isOfResult)]
    const rubric = attempt ? readRubric(args.rubric, attempt, catalogueFacts(catalogue)) : null
    const diagnostics = rubric?.diagnostics ?? []
    const wrong = [
      ...[...faults, ...mismatches].map((fault) => `${file}: ${fault}`),
      ...diagnostics.map(formatDiagnostic),
    ]
    if (!attempt || !rubric?.assessment || wrong.length > 0) {
      for (const line of wrong) tell(line)
      answer(args.json, { error: wrong.join(' '), diagnostics }, () => NOTHING)
      endWith(FAULTY)
      return
    }
    const marked = remark(attempt, rubric.assessment, catalogue)
    if (marked.fault !== null) {
      tell(`millwright: ${marked.fault}`)
      answer(args.json, { error: marked.fault }, () => NOTHING)
      endWith(FAULTY)
      return
    }
    for (const line of edited) tell(`${file}: ${line}`)
    const { method, result } = marked
    const verdict = rubricVerdictOf(rubric.assessment, result)
    const signed = await signedBy(attempt, verdict)
    answer(args.json, { method, result, rubric: verdict.sha256, signed }, () =>
      [
        `${method}: ${result.outcome}, ${hundredths(result.score.scaled)} of 100, by rubric ${verdict.sha256}`,
        ...signed.map(
          ({ assessor, same }) =>
            `${assessor} signed ${same ? 'the same' : 'something else'} of this rubric`,
        ),
      ].join('\n'),
    )
  },
})

/** Who has signed what this rubric gives, and whether that is what it gives here. */
async function signedBy(attempt: Attempt<Result>, verdict: RubricVerdict) {
  const held = heldIn(await checkJudgements(attempt, judgeAgainBy(catalogue)))
  return held.flatMap(({ assessor, key, judgedAt, rubric }) =>
    rubric?.sha256 === verdict.sha256
      ? [
          {
            assessor,
            key,
            judgedAt,
            same: canonicalJson(rubric) === canonicalJson(verdict),
          },
        ]
      : [],
  )
}
