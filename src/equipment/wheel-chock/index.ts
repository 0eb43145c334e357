import { defineEquipment } from '../../engine/kind.ts'
import { settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A wedge that keeps a load or a wheel from moving under its own weight. */
export const wheelChock = defineEquipment({
  kind: 'wheel-chock',
  title: { en: 'Chock', fr: 'Cale', ar: 'وتد' },
  doc: 'Keeps a load from sliding or rolling back while it is in its slot.',
  standard: '29 CFR 1910.147(d)(5)(i)',
  props: {},
  state: () => ({
    placedIn: {
      type: 'word',
      names: 'equipment',
      doc: 'The thing in whose slot it sits; nothing when it sits in none.',
    },
  }),
  start: () => ({ placedIn: '' }),
  controls: () => ({}),
  portable: () => ({ massKilograms: 4, hands: 1, belt: false }),
  placeSeconds: 5,
  settle,
  words,
  shape,
})
