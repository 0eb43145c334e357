import { expect } from 'vitest'
import { checkStatement } from '../../../src/records/check-statement.ts'
import { letterOf } from '../../../src/records/outbox/parcel.ts'
import { inVersion } from '../../../src/records/outbox/version.ts'
import type { Statement } from '../../../src/records/statement.ts'
import { strictFaults } from './strict-statement.ts'

/**
 * What a strict store of either version of xAPI finds wrong with statements as they are sent to it.
 * In 2.0 they are the same ones but for their version.
 */
export function faultsInBothVersions(statements: readonly Statement[]): readonly string[] {
  const texts = statements.map((statement) => letterOf(statement).text)
  const first: readonly { readonly id: string }[] = texts.map((text) => JSON.parse(text))
  const second = texts.map((text) => JSON.parse(inVersion(text, '2.0.0')))
  expect(new Set(first.map(({ id }) => id)).size).toBe(texts.length)
  expect(second.map((each) => ({ ...each, version: '1.0.3' }))).toEqual(first)
  return [
    ...first.flatMap((each) => strictFaults(each, '1.0.3')),
    ...second.flatMap((each) => [
      ...strictFaults(each, '2.0.0'),
      ...checkStatement(each, 'received'),
    ]),
  ]
}
