import { SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

/** J/cm2 for kV, kA, s and mm. Its results are joules: 4.184 of them make a calorie. */
const LEE = 2.142e6
const JOULES_PER_CALORIE = 4.184
/** Onset of a second-degree burn, 1.2 cal/cm2. */
const BOUNDARY_JOULES = 5

export const lee = defineModel({
  id: 'elec.lee',
  title: 'Arc flash in open air, Lee',
  section: 'Electricity',
  inputs: {
    V: {
      type: 'number',
      unit: 'kV',
      above: 0,
      max: 1000,
      trusted: { to: 15 },
      doc: 'voltage between the phases',
    },
    I_bf: { type: 'number', unit: 'kA', min: 0, max: 1000, doc: 'bolted fault current' },
    t: { type: 'number', unit: 's', min: 0, max: 100, doc: 'how long the arc burns' },
    D: { type: 'number', unit: 'mm', min: 1, max: 1e5, doc: 'distance from the arc' },
  },
  outputs: {
    E_J_cm2: { unit: 'J/cm2' },
    E_cal_cm2: { unit: 'cal/cm2' },
    D_B: { unit: 'mm' },
  },
  basis: SECOND_HAND,
  source: 'Lee 1982; NFPA 70E annex D.4',
  validity: 'Open air; far too high above 15 kV; enclosed low-voltage gear needs IEEE 1584-2018.',
  compute: ({ V, I_bf, t, D }) => {
    const atOneMillimetre = LEE * V * I_bf * t
    const energy = atOneMillimetre / (D * D)
    return {
      outputs: {
        E_J_cm2: energy,
        E_cal_cm2: energy / JOULES_PER_CALORIE,
        D_B: Math.sqrt(atOneMillimetre / BOUNDARY_JOULES),
      },
      warnings: V < 1 ? ['For enclosed gear below 1 kV use IEEE 1584-2018 instead.'] : [],
    }
  },
})
