import { defineEquipment } from '../../engine/kind.ts'
import { accepts, HOLES, settle, taken } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A scissor hasp that lets each person of a group put an own lock on one device. */
export const lockoutHasp = defineEquipment({
  kind: 'lockout-hasp',
  title: { en: 'Lockout hasp', fr: 'Moraillon de consignation', ar: 'مشبك أقفال العزل' },
  doc: 'Makes room for six locks where a device has room for one. One lock is enough to keep it shut.',
  standard: '29 CFR 1910.147(f)(3)',
  props: {},
  state: () => ({
    on: {
      type: 'word',
      names: 'equipment',
      doc: 'The device it hangs on; nothing when it hangs on none.',
    },
    locks: { type: 'number', unit: '1', doc: 'Closed locks through it.' },
  }),
  start: () => ({ on: '', locks: 0 }),
  controls: () => ({}),
  sockets: () => ({
    locks: {
      accepts: ['padlock'],
      capacity: HOLES,
      doc: 'Six holes, one for the lock of each person.',
      at: [0, -0.06, 0],
    },
  }),
  portable: () => ({ massKilograms: 0.15, hands: 1, belt: true }),
  placeSeconds: 3,
  accepts,
  taken,
  settle,
  words,
  shape,
})
