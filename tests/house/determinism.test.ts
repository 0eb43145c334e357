import { describe, expect, it } from 'vitest'
import { faultsIn } from '../../src/cli/tools/checks/determinism.ts'

describe('a headless room', () => {
  it.each([
    ['Math.sin(1)', /a\.ts:1:1 Math\.sin/],
    ['const { cos } = Math', /Math is not the same/],
    ['Math.random()', /Math\.random/],
    ['const square = side ** 2', /\*\*/],
    ['side **= 2', /\*\*/],
    ['const now = Date.now()', /Date has a clock/],
    ['new Date()', /Date has a clock/],
    ['performance.now()', /performance has a clock/],
    ['names.sort((a, b) => a.localeCompare(b))', /localeCompare differs/],
    ['new Intl.NumberFormat()', /Intl differs/],
    ['amount.toLocaleString()', /toLocaleString differs/],
    ['crypto.randomUUID()', /crypto is not the same/],
  ])('may not say %s', (source, fault) => expect(faultsIn('a.ts', source).join()).toMatch(fault))

  it.each([
    'Math.sqrt(2) + Math.abs(x)',
    'interface Chart { readonly Date: string }',
    'import { sin } from "../core/maths.ts"; sin(1)',
    'const sorted = [...names].sort()',
    '// ** and Date in a comment',
  ])('may say %s', (source) => expect(faultsIn('a.ts', source)).toEqual([]))
})
