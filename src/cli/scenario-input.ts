import { catalogueFacts } from '../engine/catalogue.ts'
import { formatDiagnostic } from '../scenario/diagnostics.ts'
import type { Scenario } from '../scenario/schema.ts'
import { validateScenario } from '../scenario/validate.ts'
import { catalogue } from './catalogue.ts'
import { readText } from './files.ts'
import { tell } from './output.ts'

/** The scenario, or null with every fault on stderr. */
export function readScenario(file: string): Scenario | null {
  const { text, fault } = readText(file)
  if (text === null) {
    tell(`millwright: ${fault}`)
    return null
  }
  const { scenario, diagnostics } = validateScenario(text, file, catalogueFacts(catalogue))
  for (const diagnostic of diagnostics)
    if (diagnostic.severity === 'error') tell(formatDiagnostic(diagnostic))
  return scenario
}
