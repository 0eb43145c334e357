import { defineCommand } from 'citty'
import { remark } from '../../assessment/remark.ts'
import { catalogueFacts } from '../../engine/catalogue.ts'
import { readAttemptFile } from '../attempt-input.ts'
import { catalogue } from '../catalogue.ts'
import { parseJson, readText } from '../files.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'
import { readRubric } from '../rubric.ts'

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
    const { text, fault } = readText(args.rubric)
    const parsed = text === null ? { value: null, fault } : parseJson(text, args.rubric)
    const rubric =
      parsed.fault === null && attempt
        ? readRubric(parsed.value, attempt, catalogueFacts(catalogue))
        : null
    const wrong = [
      ...faults,
      ...mismatches,
      ...(parsed.fault === null ? [] : [parsed.fault]),
      ...(rubric?.faults ?? []),
    ]
    if (!attempt || !rubric?.assessment || wrong.length > 0) {
      for (const line of wrong) tell(`millwright: ${line}`)
      answer(args.json, { error: wrong.join(' ') }, () => '')
      endWith(FAULTY)
      return
    }
    const marked = remark(attempt, rubric.assessment, catalogue)
    if (marked.fault !== null) {
      tell(`millwright: ${marked.fault}`)
      answer(args.json, { error: marked.fault }, () => '')
      endWith(FAULTY)
      return
    }
    const { method, result } = marked
    answer(
      args.json,
      { method, result },
      () => `${method}: ${result.outcome}, ${Math.round(result.score.scaled * 100)} of 100`,
    )
  },
})
