import { defineEquipment } from '../../engine/kind.ts'
import { SIDES } from '../../engine/space/deck.ts'
import { accepts, deckOf, edges, settle, surroundings } from './behaviour.ts'
import { shape, sideAt } from './shape.ts'
import { words } from './words.ts'

/** A raised floor with sides over which people and things can fall. */
export const workPlatform = defineEquipment({
  kind: 'work-platform',
  title: { en: 'Work platform', fr: 'Plate-forme de travail', ar: 'منصّة عمل' },
  doc: 'A raised floor. A side that is neither closed nor guarded is an edge to fall over.',
  standard: 'Work at Height Regulations 2005 schedule 2; 29 CFR 1910.28, 1910.29',
  props: {
    heightMetres: {
      type: 'number',
      unit: 'm',
      min: 0.3,
      max: 30,
      default: 3,
      doc: 'Height of its floor above the ground.',
    },
    lengthMetres: {
      type: 'number',
      unit: 'm',
      min: 1,
      max: 30,
      default: 4,
      doc: 'Length along its own x.',
    },
    widthMetres: {
      type: 'number',
      unit: 'm',
      min: 1,
      max: 30,
      default: 2,
      doc: 'Width along its own z.',
    },
    closed: {
      type: 'word',
      values: SIDES,
      list: true,
      default: [],
      doc: 'Sides closed by a wall or a gate, which need no rail.',
    },
  },
  state: () => ({
    guarded: { type: 'boolean', doc: 'Every side is closed or has a good guardrail.' },
    openSides: { type: 'number', unit: '1', min: 0, max: 4, doc: 'Sides to fall over.' },
  }),
  start: () => ({ guarded: false, openSides: 4 }),
  controls: () => ({}),
  sockets: (props) =>
    Object.fromEntries(
      SIDES.map((side) => [
        side,
        {
          accepts: ['guardrail'],
          doc: `The feet for a guardrail along its ${side}.`,
          at: sideAt(side, deckOf(props)),
        },
      ]),
    ),
  deck: deckOf,
  edges,
  surroundings,
  accepts,
  settle,
  words,
  shape,
})
