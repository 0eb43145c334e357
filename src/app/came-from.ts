import type { CatalogueEntry } from './catalogue.ts'
import { tabMemory } from './storage/tab-memory.ts'

const TAB = 'millwright-job-before'

/** Notes the job whose page was opened last in this tab: from there one goes to the exercise of the controls. */
export function cameFrom({ id, exercise }: CatalogueEntry): void {
  if (!exercise) tabMemory.set(TAB, id)
}

/** The job from which somebody came to the exercise; null where no page of a job was opened. */
export const jobBefore = (): string | null => tabMemory.get(TAB)
