import { FROM_MEMORY, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'
import { AREAS, CONTACTS, contactFactor, headWarnings, REGIONS, weakestArea } from './body.ts'

export const limit = defineModel({
  id: 'cobot.limit',
  title: 'Force and pressure a robot may put on the body',
  section: 'Robots',
  inputs: {
    area: {
      type: 'category',
      unit: 'category',
      values: [...AREAS.keys(), ...Object.keys(REGIONS)],
      aliases: { masticatory_muscle: 'masticatory' },
      doc: 'point on the body, or a whole region (then of its weakest point)',
    },
    contact: {
      type: 'category',
      unit: 'category',
      values: CONTACTS,
      doc: 'quasi-static when the part is squeezed, transient when it can recoil',
    },
  },
  outputs: {
    F: { unit: 'N', basis: SECOND_HAND },
    p: { unit: 'N/cm2', basis: FROM_MEMORY },
  },
  basis: SECOND_HAND,
  source: 'ISO/TS 15066:2016 table A.2 (now in ISO 10218-2:2025)',
  validity: 'F holds for the region, p for the point; both must be kept. Pain onset, not injury.',
  compute: ({ area, contact }) => {
    const found = AREAS.get(area) ?? weakestArea(area)
    if (found === undefined) return { refused: `there is no body area ${area}.` }
    const region = REGIONS[found.region]
    const factor = contactFactor(region, contact)
    return {
      outputs: { F: region.force * factor, p: found.pressure * factor },
      warnings: headWarnings(region),
    }
  },
})
