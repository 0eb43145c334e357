import { defineEquipment } from '../../engine/kind.ts'
import { inspect } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A green safe-condition sign (ISO 7010): where people assemble (E007), or the way out (E001). */
export const musterSign = defineEquipment({
  kind: 'muster-sign',
  title: {
    en: 'Assembly or exit sign',
    fr: 'Panneau de rassemblement ou de sortie',
    ar: 'لافتة تجمع أو خروج',
  },
  doc: 'Shows where people assemble, or the way out. A zone beside it is where they go.',
  standard: 'ISO 7010 E001, E007',
  props: {
    shows: {
      type: 'word',
      values: ['assembly', 'exit'],
      default: 'assembly',
      doc: 'The assembly point or the way out.',
    },
    label: { type: 'text', default: '', doc: 'What is written under it.' },
  },
  state: () => ({
    read: { type: 'number', unit: '1', counter: true, doc: 'Times somebody read it closely.' },
  }),
  start: () => ({ read: 0 }),
  controls: () => ({}),
  inspect,
  words,
  shape,
})
