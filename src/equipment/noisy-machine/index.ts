import { defineEquipment } from '../../engine/kind.ts'
import { operate, surroundings } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A machine that is loud while it runs: the dose grows with nearness and with time. */
export const noisyMachine = defineEquipment({
  kind: 'noisy-machine',
  title: { en: 'Loud machine', fr: 'Machine bruyante', ar: 'آلة صاخبة' },
  doc: 'Loud while it runs. Each doubling of the distance takes 6 dB off.',
  standard: '29 CFR 1910.95; Directive 2003/10/EC',
  props: {
    levelDecibels: {
      type: 'number',
      unit: 'dB(A)',
      min: 50,
      max: 130,
      default: 95,
      doc: 'Its noise at one metre.',
    },
    running: { type: 'boolean', default: true, doc: 'It runs at the start.' },
    label: { type: 'text', default: '', doc: 'What its plate says.' },
  },
  state: () => ({ running: { type: 'boolean', doc: 'It runs.' } }),
  start: (props) => ({ running: props.running !== false }),
  controls: () => ({
    power: {
      doc: 'Its switch.',
      label: { en: 'switch', fr: 'interrupteur', ar: 'المفتاح' },
      values: ['on', 'off'],
      words: {
        on: { en: 'Switch on', fr: 'Mettre en marche', ar: 'شغّل' },
        off: { en: 'Switch off', fr: 'Arrêter', ar: 'أوقف' },
      },
      seconds: 1,
      gives: { running: [true, false] },
      at: [0.35, 1.1, 0.4],
    },
  }),
  footprint: () => [0.9, 0.8],
  operate,
  surroundings,
  words,
  shape,
})
