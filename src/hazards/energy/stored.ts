import { log } from '../../core/maths.ts'
import { COMPUTED } from '../bases.ts'
import { STANDARD_GRAVITY } from '../gravity.ts'
import { defineModel } from '../model.ts'

/** Pressure outside, absolute, where nobody says another. */
export const ATMOSPHERE_PASCALS = 101_325

type Quantity = 'k' | 'x' | 'p1' | 'V' | 'I' | 'omega' | 'm' | 'h' | 'C' | 'V0'

/** What each kind needs to be worked out. */
const NEEDS = {
  spring: ['k', 'x'],
  gravity: ['m', 'h'],
  capacitor: ['C', 'V0'],
  flywheel: ['I', 'omega'],
  gas_isothermal: ['p1', 'V'],
  gas_brode: ['p1', 'V'],
} as const satisfies Record<string, readonly Quantity[]>
const KINDS = ['spring', 'gravity', 'capacitor', 'flywheel', 'gas_isothermal', 'gas_brode'] as const

/** The kinds whose formula takes a quantity. */
const onlyFor = (name: Quantity) => ({
  input: 'kind',
  is: KINDS.filter((kind) => NEEDS[kind].some((needed) => needed === name)),
})

const maybe = (name: Quantity, unit: string, doc: string, max: number) =>
  ({ type: 'number', unit, min: 0, max, optional: true, onlyFor: onlyFor(name), doc }) as const

/** Joules let go when compressed gas expands to the pressure outside, Brode. */
const brodeJoules = (pressure: number, outside: number, volume: number, gamma: number): number =>
  ((pressure - outside) * volume) / (gamma - 1)

export const stored = defineModel({
  id: 'energy.stored',
  title: 'Energy left in a machine that is switched off',
  section: 'Machinery',
  inputs: {
    kind: { type: 'category', unit: 'category', values: KINDS, doc: 'what holds the energy' },
    k: maybe('k', 'N/m', 'spring: stiffness', 1e12),
    x: maybe('x', 'm', 'spring: how far it is pressed or stretched', 1000),
    p1: maybe('p1', 'Pa abs', 'gas: pressure inside, absolute', 1e10),
    p0: {
      type: 'number',
      unit: 'Pa',
      min: 1,
      max: 1e10,
      default: ATMOSPHERE_PASCALS,
      onlyFor: onlyFor('p1'),
      doc: 'gas: pressure outside, absolute',
    },
    V: maybe('V', 'm3', 'gas: volume', 1e6),
    I: maybe('I', 'kg.m2', 'flywheel: moment of inertia', 1e9),
    omega: maybe('omega', 'rad/s', 'flywheel: angular speed', 1e6),
    m: maybe('m', 'kg', 'gravity: mass', 1e9),
    h: maybe('h', 'm', 'gravity: height it can fall', 1e5),
    C: maybe('C', 'F', 'capacitor: capacitance', 1e4),
    V0: maybe('V0', 'V', 'capacitor: voltage', 1e6),
    gamma: {
      type: 'number',
      unit: '1',
      above: 1,
      max: 2,
      default: 1.4,
      onlyFor: { input: 'kind', is: ['gas_brode'] },
      doc: 'gas: ratio of specific heats',
    },
  },
  outputs: { E: { unit: 'J' } },
  basis: COMPUTED,
  source: 'k x^2/2; m g h; C V0^2/2; I omega^2/2; p1 V ln(p1/p0); (p1 - p0) V/(gamma - 1), Brode',
  validity: 'Oil holds next to none. Compare with 1 to 10 J, depending on the part of the body.',
  compute: (given) => {
    const { kind, p0, gamma } = given
    const lacking = NEEDS[kind].filter((name) => given[name] === undefined)
    if (lacking.length > 0) {
      return {
        refused: `${kind} needs ${NEEDS[kind].join(' and ')}; ${lacking.join(' and ')} ${lacking.length > 1 ? 'are' : 'is'} missing.`,
      }
    }
    const { k = 0, x = 0, p1 = 0, V = 0, I = 0, omega = 0, m = 0, h = 0, C = 0, V0 = 0 } = given
    const isGas = kind === 'gas_isothermal' || kind === 'gas_brode'
    if (isGas && p1 <= p0) {
      return {
        outputs: { E: 0 },
        warnings: [`p1 of ${p1} Pa is not above p0 of ${p0} Pa: nothing presses outwards.`],
      }
    }
    const joules = {
      spring: () => (k * x * x) / 2,
      gravity: () => m * STANDARD_GRAVITY * h,
      capacitor: () => (C * V0 * V0) / 2,
      flywheel: () => (I * omega * omega) / 2,
      gas_isothermal: () => p1 * V * log(p1 / p0),
      gas_brode: () => brodeJoules(p1, p0, V, gamma),
    }
    return { outputs: { E: joules[kind]() } }
  },
})
