import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { dangers, operate } from './behaviour.ts'
import { terminalBox } from './index.ts'

const box = (state = {}, overrides = {}) => sightOn(terminalBox, { state, ...overrides })

describe('a shut terminal box', () => {
  it('keeps hands and probes from every terminal', () => {
    const codes = Object.values(terminalBox.parts ?? {}).map((part) => part.barred?.(box())?.code)
    expect(codes).toEqual(Array(7).fill('cover-shut'))
  })

  it('opens', () => expect(operate(box(), 'cover', 'open')).toEqual({ set: { cover: 'open' } }))

  it('refuses to be shut again', () => {
    expect(operate(box(), 'cover', 'shut').refuse?.code).toBe('already')
  })
})

describe('an open terminal box', () => {
  const open = { cover: 'open', volts: 400 }

  it('lets a tester at the three lines and at each line and earth', () => {
    const parts = Object.entries(terminalBox.parts ?? {})
    const free = parts.filter(([, part]) => !part.barred?.(box(open))).map(([name]) => name)
    expect(free).toEqual(['terminals', 'L1-L2', 'L1-L3', 'L2-L3', 'L1-E', 'L2-E', 'L3-E'])
  })

  it('puts a person who touches one terminal under 231 V of a 400 V supply', () => {
    const [danger] = dangers(box(open))
    expect(danger?.volts).toBeCloseTo(230.9, 1)
    expect(danger).toMatchObject({ current: 'ac', seconds: 10, potentialVolts: 0 })
  })

  it('is dead but not safe while somebody else can turn the isolator back on', () => {
    const fed = {
      fedBy: ['isolator'],
      things: { isolator: { state: { inputVolts: 690, locked: false } } },
    }
    const [danger] = dangers(box({ cover: 'open', volts: 0 }, fed))
    expect(danger?.volts).toBe(0)
    expect(danger?.potentialVolts).toBeCloseTo(398.4, 1)
  })
})
