import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { toolTether } from './index.ts'

const things = { spanner: { kind: 'hand-tool' }, lock: { kind: 'padlock' } }

describe('a tool tether', () => {
  it('ties a hand tool, and one only', () => {
    const tied = toolTether.use?.(sightOn(toolTether, { things }), 'spanner', '', 'once')
    expect(tied).toEqual({ set: { tiedTo: 'spanner' }, others: { spanner: { tethered: true } } })
    const used = sightOn(toolTether, { things, state: { tiedTo: 'spanner' } })
    expect(toolTether.use?.(used, 'spanner', '', 'once').refuse?.code).toBe('in-use')
  })

  it('ties nothing else', () => {
    const refused = toolTether.use?.(sightOn(toolTether, { things }), 'lock', '', 'once')
    expect(refused?.refuse?.code).toBe('no-tool')
  })
})
