import { defineEquipment } from '../../engine/kind.ts'
import { settle, use } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** Long-handled cutters. They open any padlock, which is why their use has a procedure. */
export const boltCutter = defineEquipment({
  kind: 'bolt-cutter',
  title: { en: 'Bolt cutter', fr: 'Coupe-boulons', ar: 'مقصّ البراغي' },
  doc: 'Cuts a padlock. Only the formal removal procedure allows it.',
  standard: '29 CFR 1910.147(e)(3)',
  props: {
    label: { type: 'text', default: '', doc: 'What is written on its handle.' },
  },
  state: () => ({
    cuts: { type: 'number', unit: '1', counter: true, doc: 'Padlocks that it has cut.' },
    on: { type: 'word', names: 'equipment', doc: 'What it lies in or on; nothing elsewhere.' },
  }),
  start: () => ({ cuts: 0, on: '' }),
  controls: () => ({}),
  portable: () => ({ massKilograms: 3, hands: 2, belt: false }),
  useSeconds: 8,
  use,
  settle,
  words,
  shape,
})
