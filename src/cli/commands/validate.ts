import { defineCommand } from 'citty'
import { catalogueFacts } from '../../engine/catalogue.ts'
import { type Diagnostic, unreadable, validationText } from '../../scenario/diagnostics.ts'
import { validateScenario } from '../../scenario/validate.ts'
import { catalogue } from '../catalogue.ts'
import { fileOf, readText } from '../files.ts'
import { answer, endWith, FAULTY, misuse } from '../output.ts'

export const validate = defineCommand({
  meta: {
    name: 'validate',
    description: 'Check scenarios: every fault with its place and a way out.',
  },
  args: {
    files: { type: 'positional', description: 'Scenario files, or folders.', required: false },
    json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false },
  },
  run({ args }) {
    const files = args._.map(String)
    if (files.length === 0) {
      misuse(args.json, 'validate needs at least one scenario file.')
      return
    }
    const facts = catalogueFacts(catalogue)
    const diagnostics = files.flatMap((file): readonly Diagnostic[] => {
      const { text, fault } = readText(file)
      if (fault !== null) return [unreadable(file, fault)]
      return validateScenario(text ?? '', fileOf(file), facts).diagnostics
    })
    const errors = diagnostics.filter((d) => d.severity === 'error').length
    const warnings = diagnostics.length - errors
    answer(args.json, { errors, warnings, diagnostics }, () =>
      validationText(files.length, diagnostics),
    )
    if (errors > 0) endWith(FAULTY)
  },
})
