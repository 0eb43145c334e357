import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { followedPattern } from '../../../src/records/profile/patterns.ts'
import type { Profile, Template } from '../../../src/records/profile/profile.ts'
import * as rules from '../../../src/records/profile/template-rules.ts'
import type { Statement } from '../../../src/records/statement.ts'

export const profile = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../public/profile/millwright-profile.jsonld'),
    'utf8',
  ),
) as Profile

/** A statement as a receiver has it: what JSON keeps of it. */
const received = (statement: Statement) => JSON.parse(JSON.stringify(statement))

export const templatesFor = (statement: Statement): readonly Template[] =>
  rules.templatesFor(profile, received(statement))

/** The primary pattern that a whole sequence of templates follows; undefined where there is none. */
export function patternOf(templates: readonly string[]): string | undefined {
  const followed = followedPattern(
    profile,
    templates.map((template) => new Set([template])),
  )
  return typeof followed === 'string' ? followed : undefined
}
