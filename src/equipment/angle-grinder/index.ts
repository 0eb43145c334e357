import { defineEquipment } from '../../engine/kind.ts'
import { operate, surroundings } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A tool for hot work: a disc that throws sparks while it runs. */
export const angleGrinder = defineEquipment({
  kind: 'angle-grinder',
  title: { en: 'Angle grinder', fr: 'Meuleuse d’angle', ar: 'صاروخ جلخ' },
  doc: 'Throws hot sparks while it runs. They light gas between its flammable limits.',
  standard: '29 CFR 1910.252(a)(2); 29 CFR 1910.146(d)(5)',
  props: {
    levelDecibels: {
      type: 'number',
      unit: 'dB(A)',
      min: 60,
      max: 120,
      default: 98,
      doc: 'Its noise at one metre.',
    },
  },
  state: () => ({
    running: { type: 'boolean', doc: 'Its disc turns and throws sparks.' },
    starts: { type: 'number', unit: '1', counter: true, doc: 'Times it was started.' },
  }),
  start: () => ({ running: false, starts: 0 }),
  controls: () => ({
    switch: {
      doc: 'The switch under the hand.',
      label: { en: 'switch', fr: 'interrupteur', ar: 'المفتاح' },
      values: ['on', 'off'],
      words: {
        on: { en: 'Start', fr: 'Démarrer', ar: 'شغّل' },
        off: { en: 'Stop', fr: 'Arrêter', ar: 'أوقف' },
      },
      seconds: 1,
      gives: { running: [true, false] },
    },
  }),
  portable: () => ({ massKilograms: 2.4, hands: 1, belt: false }),
  operate,
  surroundings,
  words,
  shape,
})
