import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passTime, settled, sightOn } from '../../../tests/support/sight.ts'
import { CLASS_WORDS, operate, protections } from './behaviour.ts'
import { respirator } from './index.ts'

const mask = (props = {}, state = {}) => sightOn(respirator, { props, state, isWorn: () => true })

describe('a filter mask', () => {
  it('lets through one part in its factor of what its filter holds, and gives no oxygen', () => {
    expect(protections(mask({ filters: ['hydrogen_sulphide'] }))).toEqual([
      { against: 'inhalation', passes: 0.1, only: ['hydrogen_sulphide'] },
    ])
    expect(operate(mask(), 'valve', 'open').refuse?.code).toBe('no-cylinder')
  })
})

describe('a breathing apparatus', () => {
  const open = { valve: 'open' }

  it('brings air while its valve is open, and whistles at a quarter', () => {
    const set = mask({ class: 'scba_pd', airMinutes: 1 }, open)
    expect(protections(set)).toContainEqual({ against: 'oxygen-lack', passes: 0 })
    expect(settled(respirator, set)).toMatchObject({ worn: true, low: false, flowing: true })
    expect(passTime(respirator, set, 46).low).toBe(true)
    const empty = passTime(respirator, set, 70)
    expect(empty.airSeconds).toBe(0)
    expect(protections(mask({ class: 'scba_pd' }, empty))).toEqual([])
  })

  it('protects nobody with its valve shut', () => {
    expect(protections(mask({ class: 'scba_pd' }))).toEqual([])
  })
})

describe('any respirator', () => {
  it('never lets more through when it fits, and never makes air worse', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLASS_WORDS), (name) => {
        const passes = (fits: boolean) =>
          protections(mask({ class: name, fits }, { valve: 'open' })).map((one) => one.passes)
        const [fitted, leaking] = [passes(true), passes(false)]
        fitted.forEach((share, i) => {
          expect(share).toBeLessThanOrEqual(leaking[i] ?? 0)
          expect(leaking[i]).toBeLessThanOrEqual(1)
        })
      }),
    )
  })
})
