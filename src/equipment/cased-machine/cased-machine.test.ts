import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import type { CircuitElement } from '../../engine/circuit.ts'
import { dangers, draws } from './behaviour.ts'
import { casedMachine } from './index.ts'

/** 230 V, one phase, 0.1 Ω at the source, behind a cable. */
const machine = (cable: CircuitElement, props = {}, state = {}) =>
  sightOn(casedMachine, {
    props,
    state: { supplyVolts: 230, ...state },
    things: {
      it: { fedBy: ['cable'] },
      cable: { fedBy: ['source'], element: cable },
      source: {
        state: { inputVolts: 230 },
        element: {
          supply: {
            volts: 230,
            lineVolts: 230,
            earthing: 'TN',
            ohms: 0.1,
            electrodeOhms: 2,
            localElectrodeOhms: 20,
          },
        },
      },
    },
  })

const whole = { lineOhms: 0.45, earthOhms: 0.45 }
const broken = { lineOhms: 0.45, earthOhms: null }
const faulty = { fault: 'insulation' }

describe('a machine without a fault', () => {
  it('has nothing on its case, and takes watts over volts', () => {
    const sight = machine(whole, { watts: 2300 }, { running: true })
    expect(dangers(sight)).toEqual([])
    expect(draws(sight)).toEqual({ amperes: 10, residualAmperes: 0 })
  })
})

describe('a machine whose line touches its case', () => {
  it('with a whole earth stands at the share that drops over it: 230 V x 0.45 / 1.0', () => {
    const state = settled(casedMachine, machine(whole, faulty))
    expect(state.faultAmperes).toBeCloseTo(230, 6)
    expect(state.caseVolts).toBeCloseTo(103.5, 6)
    expect(draws(machine(whole, faulty, state)).residualAmperes).toBeCloseTo(230, 6)
  })

  it('with a broken earth stands at all of it, and nothing flows that a device could see', () => {
    const state = settled(casedMachine, machine(broken, faulty))
    expect(state).toMatchObject({ caseVolts: 230, faultAmperes: 0, running: false })
    expect(dangers(machine(broken, faulty))).toMatchObject([{ part: 'case', volts: 230 }])
  })
})
