import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupKinds } from '../../src/cli/build/kind-groups.ts'

const KINDS = ['belt', 'lock', 'tag', 'hose', 'alarm']
const job = (kinds: readonly string[], n: number) => ({
  name: `job-${n}`,
  source: JSON.stringify({ equipment: Object.fromEntries(kinds.map((is) => [is, { is }])) }),
})

describe('kinds, grouped by the jobs that use them', () => {
  it('are each in one group, and no job fetches a kind that it does not use', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(KINDS), { maxLength: 4 }), (uses) => {
        const groups = groupKinds(KINDS, uses.map(job))
        expect(groups.flat().sort()).toEqual([...KINDS].sort())
        for (const used of uses) {
          for (const group of groups) {
            const taken = group.filter((kind) => used.includes(kind))
            expect([0, group.length]).toContain(taken.length)
          }
        }
      }),
    )
  })

  it('are as few groups as that allows', () => {
    expect(groupKinds(KINDS, [job(['belt', 'lock'], 0), job(['lock', 'tag'], 1)])).toEqual([
      ['belt'],
      ['lock'],
      ['tag'],
      ['hose', 'alarm'],
    ])
  })
})
