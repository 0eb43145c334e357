import { PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

export const frequencyAdjust = defineModel({
  id: 'lifting.frequency_adjust',
  title: 'Lifting frequency of work with pauses',
  section: 'Manual lifting',
  inputs: {
    lifts_per_min_while_lifting: {
      type: 'number',
      unit: '1/min',
      min: 0,
      max: 60,
      trusted: { to: 15 },
      doc: 'lifts per minute while lifting',
    },
    work_minutes_in_15: {
      type: 'number',
      unit: 'min',
      min: 0,
      max: 15,
      doc: 'minutes of lifting in a sample of 15',
    },
  },
  outputs: { F_per_min: { unit: '1/min' } },
  basis: PUBLISHED,
  source: 'DHHS (NIOSH) 94-110 (1994, rev. 9/2021), frequency of intermittent lifting',
  validity: 'Only up to 15 lifts a minute while lifting.',
  compute: ({ lifts_per_min_while_lifting, work_minutes_in_15 }) => ({
    outputs: { F_per_min: (lifts_per_min_while_lifting * work_minutes_in_15) / 15 },
  }),
})
