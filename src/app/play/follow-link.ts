import { type LinkChoices, writeChoices } from '../address.ts'
import type { Interface } from '../catalogue.ts'
import { changeSettings } from '../settings/store.ts'

/**
 * The language and the pace of a link become the person's own, as if they had just chosen them: the
 * settings show what counts, and what is chosen later, anywhere, comes before the link.
 */
export function followLink({ language, pace }: LinkChoices): void {
  if (language || pace) changeSettings({ ...(language && { language }), ...(pace && { pace }) })
}

/** Where an attempt is carried on with. It says nothing that a person can change in mid-play. */
export const playAddress = (job: string, attempt: string, way: Interface): string =>
  `/play/${job}${writeChoices({ attempt, interface: way })}`
