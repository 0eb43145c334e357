import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { dangers, operate } from './behaviour.ts'
import { terminalBox } from './index.ts'

const box = (state = {}, overrides = {}) => sightOn(terminalBox, { state, ...overrides })

const shocks = (sight: ReturnType<typeof box>) =>
  dangers(sight).filter((danger) => danger.type === 'live-part')

describe('a shut terminal box', () => {
  it('keeps hands and probes from every terminal', () => {
    const codes = Object.values(terminalBox.parts ?? {}).map((part) => part.barred?.(box())?.code)
    expect(codes).toEqual(Array(7).fill('cover-shut'))
  })

  it('opens, and knows by whom', () => {
    const opened = operate(box({}, { by: 'electrician' }), 'cover', 'open')
    expect(opened).toEqual({ set: { cover: 'open', openedBy: 'electrician' } })
    expect(operate(box({ cover: 'open' }), 'cover', 'shut')).toEqual({ set: { cover: 'shut' } })
  })

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
    const [danger] = shocks(box(open))
    expect(danger?.volts).toBeCloseTo(230.9, 1)
    expect(danger).toMatchObject({ current: 'ac', seconds: 10, potentialVolts: 0 })
  })

  it('is dead but not safe while somebody else can turn the isolator back on', () => {
    const fed = {
      fedBy: ['isolator'],
      things: { isolator: { state: { inputVolts: 690, locked: false } } },
    }
    const [danger] = shocks(box({ cover: 'open', volts: 0 }, fed))
    expect(danger?.volts).toBe(0)
    expect(danger?.potentialVolts).toBeCloseTo(398.4, 1)
  })
})

describe('a live terminal box whose source names its fault current', () => {
  it('has an arc at its terminals, with what the cable leaves of that current', () => {
    const supply = {
      volts: 230,
      lineVolts: 400,
      earthing: 'TN',
      ohms: 0.023,
      electrodeOhms: 2,
      localElectrodeOhms: 20,
    } as const
    const fed = box(
      { cover: 'open', volts: 400 },
      {
        fedBy: ['cable'],
        things: {
          cable: { fedBy: ['source'], element: { lineOhms: 0.092, earthOhms: 0.092 } },
          source: { element: { supply } },
        },
      },
    )
    const arcs = dangers(fed).filter((danger) => danger.type === 'arc-flash')
    expect(arcs).toHaveLength(7)
    // 230 V / (0.023 + 0.092) Ω = 2 kA
    expect(arcs[0]).toMatchObject({ part: 'terminals', kilovolts: 0.4 })
    expect(arcs[0]?.kiloamperes).toBeCloseTo(2, 9)
    expect(dangers(box({ volts: 400 })).some(({ type }) => type === 'arc-flash')).toBe(false)
  })
})
