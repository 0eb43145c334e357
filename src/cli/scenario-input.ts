import { catalogueFacts } from '../engine/catalogue.ts'
import { type Diagnostic, unreadable } from '../scenario/diagnostics.ts'
import type { Scenario } from '../scenario/schema.ts'
import { validateScenario } from '../scenario/validate.ts'
import { catalogue } from './catalogue.ts'
import { fileOf, readText } from './files.ts'

interface ScenarioInput {
  readonly scenario: Scenario | null
  /** The errors; warnings are for `validate`. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The scenario of a file or folder, or null with every fault in it. */
export function readScenario(file: string): ScenarioInput {
  const { text, fault } = readText(file)
  if (text === null) return { scenario: null, diagnostics: [unreadable(file, fault)] }
  const { scenario, diagnostics } = validateScenario(text, fileOf(file), catalogueFacts(catalogue))
  return { scenario, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') }
}
