import { defineEquipment } from '../../engine/kind.ts'
import { operate } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A manual call point (EN 54-11): whoever presses it sounds the alarm that it commands. */
export const callPoint = defineEquipment({
  kind: 'call-point',
  title: { en: 'Alarm call point', fr: 'Déclencheur manuel', ar: 'زر إنذار الحريق' },
  doc: 'A red box on the wall. Pressed, it sounds what it commands, and stays pressed.',
  standard: 'EN 54-11; 29 CFR 1910.165',
  props: { label: { type: 'text', default: '', doc: 'What is written on it.' } },
  state: () => ({
    pressed: { type: 'boolean', doc: 'Somebody has pressed it.' },
    pressedBy: { type: 'word', names: 'person', doc: 'Who did; nothing before.' },
  }),
  start: () => ({ pressed: false, pressedBy: '' }),
  controls: () => ({
    glass: {
      doc: 'The pane that is pressed in.',
      label: { en: 'break glass', fr: 'vitre', ar: 'الزجاج' },
      seconds: 1,
      gives: { pressed: [true] },
    },
  }),
  operate,
  words,
  shape,
})
