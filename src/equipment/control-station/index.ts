import { defineEquipment } from '../../engine/kind.ts'
import { accepts, operate, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A start and stop station on a post. It commands machines; it cuts no energy. */
export const controlStation = defineEquipment({
  kind: 'control-station',
  title: { en: 'Start and stop station', fr: 'Poste marche-arrêt', ar: 'محطة التشغيل والإيقاف' },
  doc: 'Tells the machines it commands to start and stop. A lock on it stops a finger, not the energy.',
  standard: 'IEC 60204-1 9.2; 29 CFR 1910.147(b) "energy isolating device"',
  props: {
    label: { type: 'text', default: '', doc: 'What its plate says.' },
    selector: {
      type: 'word',
      values: ['off', 'run'],
      default: 'run',
      doc: 'Where the selector stands at the start.',
    },
  },
  state: () => ({
    presses: {
      type: 'number',
      unit: '1',
      counter: true,
      doc: 'Times the start button was pressed.',
    },
    orders: {
      type: 'number',
      unit: '1',
      counter: true,
      doc: 'Times it sent a start on: pressed with the selector on run.',
    },
    pressedBy: { type: 'word', names: 'person', doc: 'Who pressed start last; nothing before.' },
    stops: { type: 'number', unit: '1', counter: true, doc: 'Times the stop button was pressed.' },
    selector: { type: 'word', values: ['off', 'run'], doc: 'Where the selector stands.' },
    locked: { type: 'boolean', doc: 'A lock holds its buttons; the energy is still there.' },
    lamp: { type: 'boolean', doc: 'The run lamp is on: a machine it commands runs.' },
  }),
  start: (props) => ({
    presses: 0,
    orders: 0,
    pressedBy: '',
    stops: 0,
    selector: String(props.selector),
    locked: false,
    lamp: false,
  }),
  controls: () => ({
    start: {
      doc: 'The green button.',
      label: { en: 'start button', fr: 'bouton marche', ar: 'زر التشغيل' },
      seconds: 1,
      at: [0, 1.275, 0.13],
    },
    stop: {
      doc: 'The red button.',
      label: { en: 'stop button', fr: 'bouton arrêt', ar: 'زر الإيقاف' },
      seconds: 1,
      at: [0, 1.19, 0.14],
    },
    selector: {
      doc: 'The black switch under the buttons.',
      label: { en: 'selector', fr: 'sélecteur', ar: 'مفتاح الاختيار' },
      values: ['off', 'run'],
      words: {
        off: { en: 'Turn to off', fr: 'Tourner sur arrêt', ar: 'أدِر إلى الإيقاف' },
        run: { en: 'Turn to run', fr: 'Tourner sur marche', ar: 'أدِر إلى التشغيل' },
      },
      seconds: 1,
      at: [-0.03, 1.105, 0.13],
      gives: { selector: ['off', 'run'] },
    },
  }),
  sockets: () => ({
    hasp: {
      accepts: ['padlock'],
      doc: 'The clip over the stop button, which takes a lock but cuts no energy.',
      at: [0, 1.19, 0.16],
    },
    notice: {
      accepts: ['notice-sign'],
      doc: 'The roof of the box, where a notice can hang.',
      at: [0, 1.42, 0.1],
    },
  }),
  footprint: () => [0.22, 0.22],
  operate,
  accepts,
  settle,
  words,
  shape,
})
