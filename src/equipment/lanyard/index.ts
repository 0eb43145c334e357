import { defineEquipment } from '../../engine/kind.ts'
import { inspect, line, operate, use } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** The line that catches somebody who falls. */
export const lanyard = defineEquipment({
  kind: 'lanyard',
  title: { en: 'Safety lanyard', fr: 'Longe antichute', ar: 'حبل أمان' },
  doc: 'Ties a harness to an anchor. It needs free space below to stop a fall.',
  standard: 'EN 354; EN 355; 29 CFR 1926.502(d)',
  props: {
    lengthMetres: {
      type: 'number',
      unit: 'm',
      min: 0.3,
      max: 20,
      default: 1.5,
      doc: 'From the ring on the back to the hook, absorber folded.',
    },
    absorberMetres: {
      type: 'number',
      unit: 'm',
      min: 0,
      max: 2,
      default: 1.07,
      doc: 'How far its absorber tears open at most; 0 for a line without one.',
    },
    condition: {
      type: 'word',
      values: ['good', 'damaged'],
      default: 'good',
      doc: 'Whether a close look finds it whole.',
    },
  },
  state: () => ({
    hookedTo: {
      type: 'word',
      names: 'equipment',
      doc: 'The anchor that its hook is on; nothing elsewhere.',
    },
    condition: { type: 'word', values: ['good', 'damaged'], doc: 'Whether it is whole.' },
    checks: { type: 'number', unit: '1', counter: true, doc: 'Times somebody looked it over.' },
  }),
  start: ({ condition }) => ({ hookedTo: '', condition: String(condition ?? 'good'), checks: 0 }),
  controls: () => ({
    unhook: {
      doc: 'Takes the hook off its anchor.',
      label: { en: 'unhook', fr: 'décrocher', ar: 'فك الخطّاف' },
      seconds: 2,
    },
  }),
  portable: () => ({ massKilograms: 1.2, hands: 1, belt: true }),
  useSeconds: 3,
  use,
  operate,
  inspect,
  line,
  words,
  shape,
})
