import { pow } from '../../core/maths.ts'
import { SECOND_HAND } from '../bases.ts'
import { milligramsPerPpm, ROOM_KELVIN } from '../gas/concentration.ts'
import { defineModel } from '../model.ts'
import { harmedByDose } from '../probit.ts'
import { minutes, SECTION } from './inputs.ts'
import { TOXIC_PRESETS } from './substances.ts'

type Unit = 'ppm' | 'mg_m3'

const presets = [...TOXIC_PRESETS.keys()]

export const toxicProbit = defineModel({
  id: 'tox.probit',
  title: 'Share of people killed by a toxic gas',
  section: SECTION,
  inputs: {
    preset: {
      type: 'category',
      unit: 'category',
      values: presets,
      aliases: Object.fromEntries(
        presets.flatMap((preset) => {
          const american = preset.replace('sulph', 'sulf')
          return american === preset ? [] : [[american, preset]]
        }),
      ),
      doc: 'published line: lees_ (fitted in ppm) or pb_ (Purple Book, fitted in mg/m3), and the substance',
    },
    C: {
      type: 'number',
      unit: 'mg/m3 or ppm',
      min: 0,
      max: 1e8,
      doc: 'steady concentration: ppm, or mg/m3 for a pb_ preset without molar_mass',
    },
    t: minutes,
    molar_mass: {
      type: 'number',
      unit: 'g/mol',
      min: 1,
      max: 1000,
      optional: true,
      doc: 'of the gas; with it, C is in ppm for every preset',
    },
    T: {
      type: 'number',
      unit: 'K',
      min: 200,
      max: 500,
      default: ROOM_KELVIN,
      doc: 'temperature of the air, for the conversion',
    },
    C_unit: {
      type: 'category',
      unit: 'category',
      values: ['ppm', 'mg_m3'],
      optional: true,
      doc: 'says outright which unit C is in',
    },
  },
  outputs: { probit: { unit: '1' }, P: { unit: '1' } },
  basis: SECOND_HAND,
  source: 'TNO Purple Book table 5.2 (pb_); Lees 2005, OSD/30 table 2 (lees_)',
  validity:
    'Steady concentrations of healthy adults; for varying ones sum C^n t (tox.dose). ' +
    'The sources differ by a factor of several at low shares.',
  compute: ({ preset, C, t, molar_mass, T, C_unit }) => {
    const found = TOXIC_PRESETS.get(preset)
    if (found === undefined) return { refused: `there is no preset ${preset}.` }
    const [a, b, n] = found.line
    const given: Unit = C_unit ?? (molar_mass === undefined ? found.unit : 'ppm')
    const factor = milligramsPerPpm(molar_mass ?? found.molarMass, T)
    const taken = given === found.unit ? C : given === 'ppm' ? C * factor : C / factor
    const { outputs, warnings = [] } = harmedByDose({ a, b }, pow(taken, n) * t)
    const converted =
      given === found.unit
        ? []
        : [
            `C of ${C} ${inWords(given)} is taken as ${taken.toPrecision(6)} ${inWords(found.unit)}.`,
          ]
    return { outputs, warnings: [...converted, ...warnings] }
  },
})

const inWords = (unit: Unit): string => (unit === 'ppm' ? 'ppm' : 'mg/m3')
