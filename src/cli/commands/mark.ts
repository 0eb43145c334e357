import { defineCommand } from 'citty'
import { remark } from '../../assessment/remark.ts'
import { hundredths } from '../../core/hundredths.ts'
import { catalogueFacts } from '../../engine/catalogue.ts'
import { formatDiagnostic } from '../../scenario/diagnostics.ts'
import { readAttemptFile } from '../attempt-input.ts'
import { catalogue } from '../catalogue.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'
import { readRubric } from '../rubric.ts'

const NOTHING = 'Nothing was marked.'

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
  run({ args }) {
    const file = args._[0]
    if (file === undefined || args._.length > 1 || !args.rubric) {
      misuse(args.json, 'mark needs one attempt file and --rubric FILE.')
      return
    }
    const { attempt, faults, mismatches } = readAttemptFile(file)
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
    const { method, result } = marked
    answer(
      args.json,
      { method, result },
      () => `${method}: ${result.outcome}, ${hundredths(result.score.scaled)} of 100`,
    )
  },
})
