import { describe, expect, it } from 'vitest'
import { propsOf } from '../../../tests/support/sight.ts'
import { partition } from './index.ts'

describe('an inner wall', () => {
  it('takes up the floor along its length and no more', () => {
    expect(partition.footprint?.(propsOf(partition, { lengthMetres: 6 }))).toEqual([6, 0.1])
  })

  it('is as tall and long for a hand and a thrown thing as it looks', () => {
    const { solids, colliders } = partition.shape(
      propsOf(partition, { lengthMetres: 6, heightMetres: 2.5 }),
    )
    expect(solids[0]).toMatchObject({ size: [6, 2.5, 0.1] })
    expect(colliders).toEqual([{ at: [0, 1.25, 0], half: [3, 1.25, 0.05] }])
  })
})
