import { defineEquipment } from '../../engine/kind.ts'
import { settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A tool for the hand. Controls that need one say so; it is counted back in after the job. */
export const handTool = defineEquipment({
  kind: 'hand-tool',
  title: { en: 'Hand tool', fr: 'Outil à main', ar: 'عدّة يدوية' },
  doc: 'Turns bolts and opens covers. It is counted in again at the end.',
  standard: '29 CFR 1910.242(a); 1910.147(e)(1)',
  props: {
    name: {
      type: 'word',
      values: [
        'spanner',
        'screwdriver',
        'hex-key',
        'pliers',
        'hammer',
        'crowbar',
        'spare-actuator',
      ],
      default: 'spanner',
      doc: 'Which tool it is.',
    },
    label: { type: 'text', default: '', doc: 'What is stamped on it, such as its size.' },
  },
  state: () => ({
    on: { type: 'word', names: 'equipment', doc: 'What it lies in or on; nothing elsewhere.' },
    tethered: { type: 'boolean', doc: 'A cord ties it to whoever carries it.' },
  }),
  start: () => ({ on: '', tethered: false }),
  controls: () => ({}),
  portable: () => ({ massKilograms: 0.4, hands: 1, belt: true }),
  settle,
  words,
  shape,
})
