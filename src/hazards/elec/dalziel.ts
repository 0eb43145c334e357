import { SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

const SOURCE = 'Dalziel, as in IEEE 80: 0.116/sqrt(t) A for 50 kg, 0.157/sqrt(t) A for 70 kg'
const VALIDITY = '0.03 to 3 s, 50 to 60 Hz. Not the curve c3 of IEC 60479-1.'

const body_mass = {
  type: 'number',
  unit: 'kg',
  above: 0,
  max: 500,
  trusted: { from: 50 },
  doc: 'below 70 kg the constant for 50 kg holds',
} as const

/** mA times the root of seconds. */
const constantOf = (kilograms: number): number => (kilograms < 70 ? 116 : 157)

const durationWarnings = (seconds: number): string[] =>
  seconds < 0.03 || seconds > 3 ? ['The time is outside 0.03 to 3 s, where the law was found.'] : []

export const dalziel = defineModel({
  id: 'elec.dalziel',
  title: 'Time a current can be borne without fibrillation, Dalziel',
  section: 'Electricity',
  inputs: {
    I: { type: 'number', unit: 'mA', min: 0.001, max: 1e6, doc: 'current through the body' },
    body_mass,
  },
  outputs: { t: { unit: 's' } },
  basis: SECOND_HAND,
  source: SOURCE,
  validity: VALIDITY,
  compute: ({ I, body_mass }) => {
    const root = constantOf(body_mass) / I
    return { outputs: { t: root * root }, warnings: durationWarnings(root * root) }
  },
})

export const dalzielCurrent = defineModel({
  id: 'elec.dalziel_I',
  title: 'Current that can be borne for a time without fibrillation, Dalziel',
  section: 'Electricity',
  inputs: {
    t: { type: 'number', unit: 's', above: 0, max: 1e5, doc: 'how long it flows' },
    body_mass,
  },
  outputs: { I: { unit: 'mA' } },
  basis: SECOND_HAND,
  source: SOURCE,
  validity: VALIDITY,
  compute: ({ t, body_mass }) => ({
    outputs: { I: constantOf(body_mass) / Math.sqrt(t) },
    warnings: durationWarnings(t),
  }),
})
