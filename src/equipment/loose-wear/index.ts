import { defineEquipment } from '../../engine/kind.ts'
import { hangs, ITEM_WORDS, itemOf, operate, portable } from './behaviour.ts'
import { shape } from './shape.ts'
import { FASTENING, words } from './words.ts'

/** What hangs loose from somebody until it is closed or tied up: an open jacket, long hair. */
export const looseWear = defineEquipment({
  kind: 'loose-wear',
  title: { en: 'Loose clothing or hair', fr: 'Vêtement ample ou cheveux', ar: 'ثوب فضفاض أو شعر' },
  doc: 'Hangs loose from whoever wears it until it is closed or tied up. What turns draws it in.',
  standard: 'ISO 12100 6.3.1; ISO 13857; HSE PUWER reg. 11',
  props: {
    item: { type: 'word', values: ITEM_WORDS, doc: 'What it is.' },
    lies: {
      type: 'word',
      values: ['loose', 'close'],
      default: 'loose',
      doc: 'How it lies at the start.',
    },
  },
  state: () => ({
    lies: { type: 'word', values: ['loose', 'close'], doc: 'It hangs loose, or lies close.' },
  }),
  start: ({ lies }) => ({ lies: String(lies ?? 'loose') }),
  controls: (props) => ({
    fastening: {
      doc: 'The zip and the cuffs of a jacket, or the band for long hair.',
      label: FASTENING[itemOf(props)].label,
      values: ['close', 'loose'],
      words: FASTENING[itemOf(props)].words,
      seconds: 5,
      gives: { lies: ['close', 'loose'] },
    },
  }),
  portable,
  operate,
  hangs,
  words,
  shape,
})
