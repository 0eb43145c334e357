import type { Fault } from '../diagnostics.ts'
import { noiseInDecibels } from './001-noise-in-decibels.ts'
import type { Migration } from './migration.ts'

export const CURRENT_FORMAT = 1

/** In order; each takes a document from the format before it. */
export const migrations: readonly Migration[] = [noiseInDecibels]

interface Migrated {
  readonly value: unknown
  /** The summaries of the changes made. */
  readonly applied: readonly string[]
  readonly fault: Fault | null
}

/** Brings an older document up to date; a file from the future, or without a format, is refused. */
export function migrate(value: unknown): Migrated {
  const unchanged = (fault: Fault | null): Migrated => ({ value, applied: [], fault })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return unchanged({ path: [], code: 'not-a-scenario', message: 'A scenario is a JSON object.' })
  }
  const format = 'format' in value ? value.format : undefined
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 0) {
    return unchanged({
      path: ['format'],
      code: 'no-format',
      message: `"format" must be ${CURRENT_FORMAT}.`,
    })
  }
  if (format > CURRENT_FORMAT) {
    return unchanged({
      path: ['format'],
      code: 'future-format',
      message: `This file has format ${format}. This version reads up to format ${CURRENT_FORMAT}: use a newer Millwright.`,
    })
  }
  let document: Record<string, unknown> = { ...value }
  const applied: string[] = []
  for (const migration of migrations) {
    if (migration.to <= format) continue
    document = migration.up(document)
    applied.push(migration.summary)
  }
  return { value: document, applied, fault: null }
}
