import type { Scenario } from '../../scenario/schema.ts'
import { localise } from '../../scenario/text.ts'

/** The job as the briefing tells it, else as the library does; empty where its author told neither. */
export function jobOf({ briefing, about }: Scenario, language: string): string {
  const asked = briefing?.job ?? about?.summary
  return typeof asked === 'string' ? asked : localise(asked, language)
}
