import { log } from '../../core/maths.ts'
import { COMPUTED } from '../bases.ts'
import { defineModel } from '../model.ts'

export const capacitor = defineModel({
  id: 'elec.cap',
  title: 'Charge left in a capacitor, and the wait until it is safe',
  section: 'Electricity',
  inputs: {
    C: { type: 'number', unit: 'F', min: 0, max: 1e4, doc: 'capacitance' },
    V0: { type: 'number', unit: 'V', min: 0, max: 1e6, doc: 'voltage at the start' },
    R: { type: 'number', unit: 'ohm', min: 0, max: 1e12, doc: 'resistance it drains through' },
    V_safe: { type: 'number', unit: 'V', min: 0.001, max: 1e6, doc: 'voltage taken as safe' },
  },
  outputs: { t: { unit: 's' }, E: { unit: 'J' } },
  basis: COMPUTED,
  source: 'V(t) = V0 exp(-t/RC); E = C V0^2/2',
  validity: 'One capacitor and one resistor. Dielectrics recover some charge: test again.',
  compute: ({ C, V0, R, V_safe }) => ({
    outputs: { t: V0 <= V_safe ? 0 : R * C * log(V0 / V_safe), E: (C * V0 * V0) / 2 },
    warnings: V0 <= V_safe ? ['It starts at or below the safe voltage: no wait.'] : [],
  }),
})
