/** One named change of format: what it does in a sentence, and how. */
export interface Migration {
  readonly to: number
  readonly summary: string
  readonly up: (older: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

export const defineMigration = (migration: Migration): Migration => migration
