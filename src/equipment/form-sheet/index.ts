import { defineEquipment } from '../../engine/kind.ts'
import { boxes, inspect, settle, write } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A sheet to read, tick and sign: a machine's procedure, a checklist, a log. */
export const formSheet = defineEquipment({
  kind: 'form-sheet',
  title: { en: 'Sheet', fr: 'Fiche', ar: 'ورقة' },
  doc: 'Something to read, with boxes to tick and a line to sign.',
  standard: '29 CFR 1910.147(c)(4)',
  props: {
    title: { type: 'text', default: '', doc: 'The heading of the sheet.' },
    read: { type: 'text', default: '', doc: 'What it says, for whoever reads it.' },
    boxes: {
      type: 'word',
      list: true,
      default: [],
      doc: 'Ids of the boxes to tick; each becomes a state of the sheet.',
    },
  },
  state: (props) => ({
    ...Object.fromEntries(
      boxes(props).map((box) => [box, { type: 'boolean' as const, doc: 'A box: ticked or not.' }]),
    ),
    ticks: { type: 'number', unit: '1', min: 0, doc: 'How many boxes are ticked.' },
    signed: { type: 'boolean', doc: 'Somebody has signed it.' },
    signedBy: { type: 'word', names: 'person', doc: 'Who signed it; nothing before.' },
    reads: { type: 'number', unit: '1', counter: true, doc: 'Times somebody read it.' },
  }),
  start: (props) => ({
    ...Object.fromEntries(boxes(props).map((box) => [box, false])),
    ticks: 0,
    signed: false,
    signedBy: '',
    reads: 0,
  }),
  controls: () => ({}),
  portable: () => ({ massKilograms: 0.1, hands: 1, belt: true }),
  write,
  inspect,
  settle,
  words,
  shape,
})
