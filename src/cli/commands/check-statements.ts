import { defineCommand } from 'citty'
import profileText from '../../../public/profile/millwright-profile.jsonld?raw'
import {
  checkStatements,
  type StatementFault,
  type StatementsReport,
} from '../../records/profile/check-statements.ts'
import type { Profile } from '../../records/profile/profile.ts'
import { readStatements } from '../../records/read-statements.ts'
import { readText } from '../files.ts'
import { answer, endWith, FAULTY, misuse, oneLine, tell } from '../output.ts'

const lineOf = (file: string, fault: StatementFault): string => {
  const by = fault.template === null ? fault.rule : `${fault.rule} ${fault.template}`
  const id = fault.id === null ? '' : ` (${fault.id})`
  return oneLine(`${file}: statement ${fault.statement}${id} ${by}: ${fault.message}`)
}

const summaryOf = ({ statements, ofProfile, patterns, faults }: StatementsReport): string =>
  `${statements} statements, ${ofProfile} of our profile, ${Object.keys(patterns).length} whole attempts, ${faults.length} faults`

export const checkStatementsOf = defineCommand({
  meta: {
    name: 'check-statements',
    description: 'Hold xAPI statements to xAPI and to our profile: template, rule and path.',
  },
  args: {
    file: {
      type: 'positional',
      description: 'Statements as a JSON list, a store’s answer, or one a line (NDJSON).',
      required: false,
    },
    json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false },
  },
  run({ args }) {
    const file = args._[0]
    if (file === undefined || args._.length > 1) {
      misuse(args.json, 'check-statements needs one file.')
      return
    }
    const read = readText(file)
    const { statements, fault } =
      read.text === null ? { statements: null, fault: read.fault } : readStatements(read.text)
    if (statements === null) {
      tell(`${file}: ${fault}`)
      answer(args.json, { error: fault }, () => 'The statements cannot be read.')
      endWith(FAULTY)
      return
    }
    // The profile is ours and shipped with the command; its own test holds it to this shape.
    const report = checkStatements(statements, JSON.parse(profileText) as Profile)
    answer(args.json, report, () =>
      [...report.faults.map((one) => lineOf(file, one)), summaryOf(report)].join('\n'),
    )
    if (report.faults.length > 0) endWith(FAULTY)
  },
})
