import { defineEquipment } from '../../engine/kind.ts'
import { dangers, operate } from './behaviour.ts'
import { shape } from './shape.ts'
import { FEET, FLOORS, FOOTINGS } from './statics.ts'
import { CONTROL_WORDS, FOOT_WORDS, PART_WORDS, words } from './words.ts'

/** Metres of height that somebody climbs in a second. */
const CLIMBING_SPEED = 0.4

/** A ladder that leans against an edge and can slide. */
export const leaningLadder = defineEquipment({
  kind: 'leaning-ladder',
  title: { en: 'Leaning ladder', fr: 'Échelle d’appui', ar: 'سلّم مسنود' },
  doc: 'The way up to a platform. Its angle, its footing and the floor decide whether it slides.',
  standard: 'HSE INDG455; 29 CFR 1926.1053(b); EN 131',
  props: {
    heightMetres: {
      type: 'number',
      unit: 'm',
      min: 1,
      max: 9,
      default: 3,
      doc: 'Height of the landing above its foot.',
    },
    massKilograms: { type: 'number', unit: 'kg', min: 4, max: 40, default: 12, doc: 'Its mass.' },
    floor: {
      type: 'word',
      values: FLOORS,
      default: 'dry-concrete',
      doc: 'What its foot stands on.',
    },
    feet: { type: 'word', values: FEET, default: 'rubber', doc: 'Whether its feet are whole.' },
    foot: {
      type: 'word',
      values: FOOTINGS,
      default: 'quarter',
      doc: 'How far its foot stands out.',
    },
    tied: { type: 'boolean', default: false, doc: 'It is tied at the start.' },
  },
  state: () => ({
    foot: {
      type: 'word',
      values: FOOTINGS,
      doc: 'How far its foot stands out: an eighth, a quarter or half of its length.',
    },
    tied: { type: 'boolean', doc: 'A strap ties it to the wall.' },
    slid: { type: 'boolean', doc: 'It has slid and lies on the floor.' },
    fellMetres: { type: 'number', unit: 'm', quiet: true, doc: 'From how high somebody fell.' },
    fellTick: { type: 'number', quiet: true, doc: 'The tick at which it slid.' },
    climbs: { type: 'number', unit: '1', counter: true, doc: 'Times somebody climbed it.' },
  }),
  start: ({ foot, tied }) => ({
    foot: String(foot ?? 'quarter'),
    tied: tied === true,
    slid: false,
    fellMetres: 0,
    fellTick: -1,
    climbs: 0,
  }),
  controls: ({ heightMetres }) => ({
    set_foot: {
      doc: 'Moves the foot in or out.',
      label: CONTROL_WORDS.set_foot,
      values: FOOTINGS,
      words: FOOT_WORDS,
      seconds: 8,
      at: [0, 0.5, 1],
      gives: { foot: FOOTINGS },
    },
    tie: {
      doc: 'Straps both stiles to the wall.',
      label: CONTROL_WORDS.tie,
      seconds: 20,
      at: [0, 1.2, 0.8],
      gives: { tied: [true] },
    },
    hold: {
      doc: 'Foots it: stands on the lowest rung and holds both stiles while somebody climbs.',
      label: CONTROL_WORDS.hold,
      seconds: 30,
      at: [0, 1, 1],
      handIn: 'stiles',
    },
    climb_up: {
      doc: 'Climbs to the landing.',
      label: CONTROL_WORDS.climb_up,
      seconds: Number(heightMetres) / CLIMBING_SPEED,
      at: [0, 1, 1],
      handIn: 'rungs',
    },
    climb_down: {
      doc: 'Climbs to the floor.',
      label: CONTROL_WORDS.climb_down,
      seconds: Number(heightMetres) / CLIMBING_SPEED,
      at: [0, Number(heightMetres) + 1, 0],
      handIn: 'rungs',
    },
  }),
  parts: {
    rungs: {
      label: PART_WORDS.rungs,
      doc: 'What feet and hands are on while climbing.',
      at: [0, 1, 0.8],
    },
    stiles: {
      label: PART_WORDS.stiles,
      doc: 'What a mate holds to foot it.',
      at: [0, 1, 1],
    },
  },
  climbed: true,
  operate,
  dangers,
  words,
  shape,
})
