import type { Vec3 } from '../../core/vec.ts'
import { defineEquipment } from '../../engine/kind.ts'
import { SIDES, type Side } from '../../engine/space/deck.ts'
import type { Props } from '../../scenario/facts.ts'
import {
  accepts,
  edges,
  opening,
  openingSize,
  operate,
  settle,
  surroundings,
  trodden,
} from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

const middleOf = (side: Side, { lengthMetres, widthMetres }: Props): Vec3 => {
  const [x, z] = [Number(lengthMetres) / 2, Number(widthMetres) / 2]
  const middles: Readonly<Record<Side, Vec3>> = {
    front: [0, 0, z],
    back: [0, 0, -z],
    left: [-x, 0, 0],
    right: [x, 0, 0],
  }
  return middles[side]
}

/** A hole in the floor with a cover that can be fitted, bolted down and marked. */
export const floorOpening = defineEquipment({
  kind: 'floor-opening',
  title: { en: 'Floor opening', fr: 'Trémie', ar: 'فتحة أرضية' },
  doc: 'Whoever goes over it falls, unless its cover is fitted and bolted down. Rails keep people off it.',
  standard: '29 CFR 1910.28(b)(3), 1926.502(i)',
  props: {
    lengthMetres: {
      type: 'number',
      unit: 'm',
      min: 0.3,
      max: 10,
      default: 0.8,
      doc: 'Length along its own x.',
    },
    widthMetres: {
      type: 'number',
      unit: 'm',
      min: 0.3,
      max: 10,
      default: 0.8,
      doc: 'Width along its own z.',
    },
    depthMetres: {
      type: 'number',
      unit: 'm',
      min: 0.3,
      max: 50,
      default: 3,
      doc: 'How far down somebody would land.',
    },
    cover: {
      type: 'word',
      values: ['fitted', 'off'],
      default: 'off',
      doc: 'Where its cover is at the start.',
    },
    bolts: {
      type: 'word',
      values: ['tight', 'loose'],
      default: 'loose',
      doc: 'Whether the cover is bolted down at the start.',
    },
    marked: { type: 'boolean', default: false, doc: 'Whether the cover says HOLE at the start.' },
    below: {
      type: 'word',
      names: 'zone',
      default: '',
      doc: 'The zone under it, drawn elsewhere in the place: what falls lands where one stands there.',
    },
    onto: {
      type: 'word',
      names: 'equipment',
      default: '',
      doc: 'The thing on or in which somebody who falls lands: its dangers act on them.',
    },
    label: { type: 'text', default: '', doc: 'What is written on the floor beside it.' },
  },
  state: () => ({
    cover: { type: 'word', values: ['fitted', 'off'], doc: 'Where its cover is.' },
    bolts: { type: 'word', values: ['tight', 'loose'], doc: 'How the bolts of the cover are.' },
    marked: { type: 'boolean', doc: 'The cover says HOLE.' },
    secured: { type: 'boolean', doc: 'The cover is fitted and bolted down: it bears.' },
    guarded: { type: 'boolean', doc: 'A good guardrail stands on each side.' },
    openSides: { type: 'number', unit: '1', min: 0, max: 4, doc: 'Sides without one.' },
    safe: {
      type: 'boolean',
      doc: 'It is guarded, or its cover is fitted, bolted down and marked.',
    },
    shows: {
      type: 'word',
      values: ['hole', 'plain', 'marked'],
      quiet: true,
      doc: 'What is seen of it: the hole, a plain cover, or one that says HOLE.',
    },
    slides: {
      type: 'number',
      unit: '1',
      counter: true,
      doc: 'Times its cover slid off under somebody.',
    },
  }),
  start: (props) => ({
    cover: String(props.cover),
    bolts: props.cover === 'fitted' ? String(props.bolts) : 'loose',
    marked: props.marked === true,
    secured: false,
    guarded: false,
    openSides: 4,
    safe: false,
    shows: 'hole',
    slides: 0,
  }),
  controls: (props) => ({
    cover: {
      doc: 'The cover, which lies beside the hole or on it.',
      label: { en: 'cover', fr: 'couvercle', ar: 'الغطاء' },
      values: ['fitted', 'off'],
      words: {
        fitted: { en: 'Fit', fr: 'Poser', ar: 'ركّبه' },
        off: { en: 'Take off', fr: 'Enlever', ar: 'ارفعه' },
      },
      seconds: 6,
      at: middleOf('front', props),
      gives: { cover: ['fitted', 'off'] },
    },
    bolts: {
      doc: 'The bolts in its corners.',
      label: { en: 'bolts', fr: 'boulons', ar: 'البراغي' },
      values: ['tight', 'loose'],
      words: {
        tight: { en: 'Tighten', fr: 'Serrer', ar: 'شُدّها' },
        loose: { en: 'Loosen', fr: 'Desserrer', ar: 'فُكّها' },
      },
      seconds: 8,
      needs: ['hand-tool'],
      at: middleOf('front', props),
      gives: { bolts: ['tight', 'loose'], secured: [true, false] },
    },
    mark: {
      doc: 'A stencil and paint, for the word HOLE.',
      label: { en: 'marking', fr: 'marquage', ar: 'العلامة' },
      seconds: 4,
      at: middleOf('front', props),
      gives: { marked: [true] },
    },
  }),
  sockets: (props) =>
    Object.fromEntries(
      SIDES.map((side) => [
        side,
        {
          accepts: ['guardrail'],
          doc: `The feet for a guardrail along its ${side}.`,
          at: middleOf(side, props),
        },
      ]),
    ),
  opening,
  openingSize,
  trodden,
  edges,
  surroundings,
  operate,
  accepts,
  settle,
  words,
  shape,
})
