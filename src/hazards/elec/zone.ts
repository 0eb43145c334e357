import { FROM_MEMORY, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'
import { limitsAt, zoneOf } from './limits.ts'

const SOURCE = 'IEC 60479-1, zones and limit curves for 15 to 100 Hz, left hand to feet'

export const zone = defineModel({
  id: 'elec.zone',
  title: 'What an alternating current does to the body',
  section: 'Electricity',
  inputs: {
    I: { type: 'number', unit: 'mA', min: 0, max: 1e7, doc: 'current through the body' },
    t: {
      type: 'number',
      unit: 's',
      above: 0,
      max: 1e5,
      trusted: { from: 0.01, to: 10 },
      doc: 'how long it flows',
    },
    path_factor: {
      type: 'number',
      unit: '1',
      above: 0,
      max: 2,
      default: 1,
      doc: 'heart-current factor: 1 left hand to feet, 0.4 hand to hand',
    },
  },
  outputs: { zone: { unit: '' } },
  basis: `limit a and curve c2 ${SECOND_HAND}; curves b, c1 and c3 ${FROM_MEMORY}`,
  source: SOURCE,
  validity: 'AC-4.1 up to 5 %, AC-4.2 up to 50 %, AC-4.3 above 50 % fibrillation; 15 to 100 Hz.',
  compute: ({ I, t, path_factor }) => {
    const found = zoneOf(I * path_factor, limitsAt(t))
    return {
      outputs: { zone: found },
      basis: found === 'AC-1' ? SECOND_HAND : `curves b, c1 and c3 ${FROM_MEMORY}`,
    }
  },
})

export const c2 = defineModel({
  id: 'elec.c2',
  title: 'Current with about 5 % chance of fibrillation',
  section: 'Electricity',
  inputs: {
    t: {
      type: 'number',
      unit: 's',
      above: 0,
      max: 1e5,
      trusted: { from: 0.05, to: 10 },
      doc: 'how long it flows',
    },
  },
  outputs: { I: { unit: 'mA' } },
  basis: SECOND_HAND,
  source: 'IEC 60479-1:2018 curve c2 = EN 50522:2022 table B.1',
  validity: '0.05 to 10 s; level before and after. The 2010 edition had 750 mA at 0.1 s.',
  compute: ({ t }) => ({ outputs: { I: limitsAt(t).c2 } }),
})
