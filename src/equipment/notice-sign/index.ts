import { defineEquipment } from '../../engine/kind.ts'
import { settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A sign hung at a place of control: it tells those who come later (ISO 7010 P031). */
export const noticeSign = defineEquipment({
  kind: 'notice-sign',
  title: { en: 'Notice', fr: 'Panneau d’avertissement', ar: 'لافتة تنبيه' },
  doc: 'Tells people that work goes on. It stops no machine.',
  standard: 'ISO 7010 P031; 29 CFR 1910.145(f)',
  props: {
    label: { type: 'text', default: '', doc: 'What it says.' },
  },
  state: () => ({
    on: {
      type: 'word',
      names: 'equipment',
      doc: 'The thing on whose notice hook it hangs; nothing elsewhere.',
    },
  }),
  start: () => ({ on: '' }),
  controls: () => ({}),
  portable: () => ({ massKilograms: 0.2, hands: 1, belt: true }),
  placeSeconds: 3,
  settle,
  words,
  shape,
})
