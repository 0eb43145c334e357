import { eu } from './eu.ts'
import type { LimitSet } from './limit.ts'
import { ukHse } from './uk-hse.ts'
import { usNiosh } from './us-niosh.ts'
import { usOsha } from './us-osha.ts'

/** The limits a scenario chooses from; no jurisdiction is taken for granted. */
export const limitSets: readonly LimitSet[] = [usOsha, usNiosh, ukHse, eu]

export const limitSetById: ReadonlyMap<string, LimitSet> = new Map(
  limitSets.map((set) => [set.id, set]),
)
