import { defineEquipment } from '../../engine/kind.ts'
import { GAS_NAMES } from '../../scenario/gases.ts'
import { operate, surroundings } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A pipe, cylinder or sludge that lets gas into the air of a zone while its valve is open. */
export const gasSource = defineEquipment({
  kind: 'gas-source',
  title: { en: 'Gas line with a valve', fr: 'Conduite de gaz avec vanne', ar: 'خط غاز بصمام' },
  doc: 'Lets a gas into a zone while its valve is open. Shut and locked it lets in nothing.',
  standard: '29 CFR 1910.146(d)(3), isolation; well-mixed room, CDC MMWR 1994',
  props: {
    zone: { type: 'word', names: 'zone', doc: 'Where the gas goes.' },
    gas: { type: 'word', values: GAS_NAMES, default: 'nitrogen', doc: 'Which gas.' },
    litresPerMinute: {
      type: 'number',
      unit: 'L/min',
      min: 0,
      max: 100_000,
      default: 100,
      doc: 'How much while its valve is open.',
    },
    valve: {
      type: 'word',
      values: ['open', 'closed'],
      default: 'open',
      doc: 'Where it stands at the start.',
    },
    label: { type: 'text', default: '', doc: 'What its plate says.' },
  },
  state: () => ({
    valve: { type: 'word', values: ['open', 'closed'], doc: 'Where its valve stands.' },
  }),
  start: (props) => ({ valve: String(props.valve) }),
  controls: () => ({
    valve: {
      doc: 'The lever of the valve.',
      label: { en: 'valve', fr: 'vanne', ar: 'الصمام' },
      values: ['open', 'closed'],
      words: {
        open: { en: 'Open', fr: 'Ouvrir', ar: 'افتح' },
        closed: { en: 'Close', fr: 'Fermer', ar: 'أغلق' },
      },
      seconds: 2,
      gives: { valve: ['open', 'closed'] },
    },
  }),
  operate,
  surroundings,
  words,
  shape,
})
