import { defineEquipment } from '../../engine/kind.ts'
import { felt, flow, settle, surroundings } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** The smoke under the ceiling of a room: it fills from the top while something burns (NFPA 92). */
export const smokeLayer = defineEquipment({
  kind: 'smoke-layer',
  title: { en: 'Smoke under the ceiling', fr: 'Fumée sous le plafond', ar: 'دخان تحت السقف' },
  doc: 'Comes down while fires in the room burn. Whoever’s mouth is in it breathes carbon monoxide.',
  standard: 'NFPA 92 layer filling; ISO 13571',
  props: {
    heightMetres: {
      type: 'number',
      unit: 'm',
      min: 2,
      max: 20,
      default: 3,
      doc: 'Height of the room.',
    },
    floorSquareMetres: {
      type: 'number',
      unit: 'm2',
      min: 10,
      max: 2000,
      default: 60,
      doc: 'Floor of the room.',
    },
    zone: {
      type: 'word',
      names: 'zone',
      default: '',
      doc: 'The room. With it, only what burns in it counts, and only who is in it breathes it.',
    },
  },
  state: () => ({
    clearMetres: {
      type: 'number',
      unit: 'm',
      min: 0,
      quiet: true,
      doc: 'Clear air from the floor up to the smoke.',
    },
    smoke: {
      type: 'word',
      values: ['none', 'high', 'head', 'low'],
      doc: 'None, over everybody’s head (2 m clear), at head height, or under it (1.5 m clear).',
    },
    monoxidePpm: {
      type: 'number',
      unit: 'ppm',
      min: 0,
      quiet: true,
      doc: 'Carbon monoxide in it.',
    },
    kilowatts: {
      type: 'number',
      unit: 'kW',
      min: 0,
      quiet: true,
      doc: 'What burns in the room now.',
    },
    kilojoules: { type: 'number', unit: 'kJ', min: 0, quiet: true, doc: 'What has burned so far.' },
    seconds: {
      type: 'number',
      unit: 's',
      min: 0,
      quiet: true,
      doc: 'How long it has been burning.',
    },
    flowing: { type: 'boolean', quiet: true, doc: 'It is filling.' },
  }),
  start: (props) => ({
    clearMetres: Number(props.heightMetres),
    smoke: 'none',
    monoxidePpm: 0,
    kilowatts: 0,
    kilojoules: 0,
    seconds: 0,
    flowing: false,
  }),
  controls: () => ({}),
  felt,
  settle,
  flow,
  surroundings,
  leansInto: () => ['tox.fed'],
  words,
  shape,
})
