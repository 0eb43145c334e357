import { defineEquipment } from '../../engine/kind.ts'
import { barred, inspect, operate } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** The manway of a tank, pit or vessel whose air is a zone of its own (29 CFR 1910.146). */
export const confinedSpace = defineEquipment({
  kind: 'confined-space',
  title: { en: 'Manway of a vessel', fr: 'Trou d’homme', ar: 'فتحة دخول الخزان' },
  doc: 'Where the air of a zone is tested from outside at three heights, and people go in.',
  standard: '29 CFR 1910.146; Confined Spaces Regulations 1997',
  props: {
    zone: { type: 'word', names: 'zone', doc: 'The zone that is its inside.' },
    label: { type: 'text', default: '', doc: 'What its sign says.' },
  },
  state: () => ({
    zone: { type: 'word', names: 'zone', quiet: true, doc: 'The zone that is its inside.' },
    cover: { type: 'word', values: ['open', 'closed'], doc: 'Where its cover stands.' },
    checks: { type: 'number', unit: '1', counter: true, doc: 'Times somebody read its sign.' },
  }),
  start: (props) => ({ zone: String(props.zone), cover: 'closed', checks: 0 }),
  controls: () => ({
    cover: {
      doc: 'The round cover on its hinge.',
      label: { en: 'cover', fr: 'couvercle', ar: 'الغطاء' },
      values: ['open', 'closed'],
      words: {
        open: { en: 'Open', fr: 'Ouvrir', ar: 'افتح' },
        closed: { en: 'Close', fr: 'Fermer', ar: 'أغلق' },
      },
      seconds: 8,
      gives: { cover: ['open', 'closed'] },
    },
  }),
  parts: {
    top: {
      label: { en: 'inside, at the top', fr: 'dedans, en haut', ar: 'الداخل، في الأعلى' },
      doc: 'Under the roof, where light gases gather.',
      at: [0, 1.6, 0],
      barred,
    },
    middle: {
      label: { en: 'inside, in the middle', fr: 'dedans, au milieu', ar: 'الداخل، في الوسط' },
      doc: 'Half way down.',
      at: [0, 1.1, 0],
      barred,
    },
    bottom: {
      label: { en: 'inside, at the bottom', fr: 'dedans, en bas', ar: 'الداخل، في الأسفل' },
      doc: 'Over the floor, where heavy gases gather.',
      at: [0, 0.6, 0],
      barred,
    },
  },
  sockets: () => ({
    frame: {
      accepts: ['rescue-tripod'],
      doc: 'Over the manway: a tripod stands here.',
      at: [0, 0, 0.5],
    },
  }),
  operate,
  inspect,
  words,
  shape,
})
