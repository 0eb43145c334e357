import { defineEquipment } from '../../engine/kind.ts'
import { inspect, operate } from './behaviour.ts'
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
    zone: {
      type: 'word',
      names: 'zone',
      default: '',
      doc: 'Where people assemble: with it, the roll is called here.',
    },
  },
  state: () => ({
    read: { type: 'number', unit: '1', counter: true, doc: 'Times somebody read it closely.' },
    rollCalls: { type: 'number', unit: '1', counter: true, doc: 'Times the roll was called.' },
    present: {
      type: 'number',
      unit: '1',
      doc: 'Co-workers and visitors who were there when the roll was last called.',
    },
    missing: { type: 'number', unit: '1', doc: 'How many of them were not.' },
    allPresent: { type: 'boolean', doc: 'When the roll was last called, nobody was missing.' },
  }),
  start: () => ({ read: 0, rollCalls: 0, present: 0, missing: 0, allPresent: false }),
  controls: ({ zone }) =>
    zone === ''
      ? {}
      : {
          roll: {
            doc: 'The list of names under the sign.',
            label: { en: 'roll', fr: 'liste d’appel', ar: 'قائمة الأسماء' },
            seconds: 10,
            gives: { allPresent: [true, false] },
          },
        },
  operate,
  inspect,
  words,
  shape,
})
