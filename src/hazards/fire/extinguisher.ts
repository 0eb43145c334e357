import { SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

export const AGENTS = [
  'water',
  'foam',
  'co2',
  'powder_abc',
  'wet_chemical',
  'class_d_powder',
] as const
const CLASSES = ['A', 'B', 'C', 'D', 'F', 'electrical'] as const
export type Agent = (typeof AGENTS)[number]
export type FireClass = (typeof CLASSES)[number]

const SUITABLE: Readonly<Record<Agent, readonly FireClass[]>> = {
  water: ['A'],
  foam: ['A', 'B'],
  co2: ['B', 'electrical'],
  powder_abc: ['A', 'B', 'C', 'electrical'],
  wet_chemical: ['A', 'F'],
  class_d_powder: ['D'],
}

/** Whether an agent is meant for a class of fire. */
export const suits = (agent: Agent, fireClass: FireClass): boolean =>
  SUITABLE[agent].includes(fireClass)

const TESTED_ONLY = 'Near live parts only units tested at 35 kV, and only by inadvertent contact.'
const REMARKS: Readonly<Partial<Record<`${Agent} ${FireClass}`, string>>> = {
  'water F': 'Water on burning oil throws it out: a critical mistake.',
  'water electrical': TESTED_ONLY,
  'foam electrical': TESTED_ONLY,
  'wet_chemical electrical': TESTED_ONLY,
  'co2 A': 'Carbon dioxide cools too little: solids light again.',
  'co2 B': 'Small liquid fires only. In a small room it takes the oxygen away.',
  'co2 F': 'It blows the oil about, and the oil lights again.',
  'powder_abc C': 'Shut the gas off first: gas that goes on flowing unlit can explode.',
  'wet_chemical B': 'Only some units are rated for liquids: see the label.',
}

export const extinguisherMatch = defineModel({
  id: 'fire.extinguisher_match',
  title: 'Whether an extinguisher suits a fire',
  section: 'Fire',
  inputs: {
    agent: { type: 'category', unit: 'category', values: AGENTS, doc: 'what the unit holds' },
    fire_class: {
      type: 'category',
      unit: 'EN2/use',
      values: CLASSES,
      doc: 'A solids, B liquids, C gases, D metals, F cooking oil, or a live electrical appliance',
    },
  },
  outputs: { suitable: { unit: '' } },
  basis: SECOND_HAND,
  source: 'EN 2 fire classes; EN 3-7 unit ratings and labels',
  validity: 'EN 2 classes: in NFPA 10 the letter C means live electrical, and K cooking media.',
  compute: ({ agent, fire_class }) => {
    const remark = REMARKS[`${agent} ${fire_class}`]
    return {
      outputs: { suitable: suits(agent, fire_class) },
      warnings: remark === undefined ? [] : [remark],
    }
  },
})
