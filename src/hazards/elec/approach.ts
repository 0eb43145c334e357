import { FROM_MEMORY, PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

const MILLIMETRES_PER_INCH = 25.4

/** Up to these volts: limited and restricted approach in inches, and how far that was checked. */
const ROWS = [
  { upTo: 150, limited: 42, restricted: 0, basis: FROM_MEMORY },
  { upTo: 750, limited: 42, restricted: 12, basis: PUBLISHED },
  { upTo: 15_000, limited: 60, restricted: 26, basis: PUBLISHED },
] as const

export const approach = defineModel({
  id: 'elec.approach',
  title: 'How near a live part one may come',
  section: 'Electricity',
  inputs: {
    V: {
      type: 'number',
      unit: 'V',
      min: 0,
      max: 15_000,
      trusted: { from: 50 },
      doc: 'alternating voltage between the phases',
    },
  },
  outputs: { limited: { unit: 'mm' }, restricted: { unit: 'mm' } },
  basis: `151 V to 15 kV ${PUBLISHED}; 50 to 150 V ${FROM_MEMORY}`,
  source: 'NFPA 70E table 130.4(D)(a), fixed exposed parts',
  validity: 'Fixed parts, alternating current, 50 V to 15 kV; movable conductors 3 m.',
  compute: ({ V }) => {
    const row = ROWS.find(({ upTo }) => V <= upTo)
    if (row === undefined) return { refused: `V must be at most 15000 V, got ${V} V.` }
    const { limited, restricted, basis } = row
    return {
      outputs: {
        limited: limited * MILLIMETRES_PER_INCH,
        restricted: restricted * MILLIMETRES_PER_INCH,
      },
      warnings: restricted === 0 ? ['No restricted distance is given here: avoid contact.'] : [],
      basis,
    }
  },
})
