import { defineEquipment } from '../../engine/kind.ts'
import { operate, surroundings } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A blower with a duct that brings outside air to the floor of a space. */
export const ventilator = defineEquipment({
  kind: 'ventilator',
  title: { en: 'Blower with a duct', fr: 'Ventilateur avec gaine', ar: 'مروحة تهوية بأنبوب' },
  doc: 'Blows fresh air into a zone while it runs. Seven air changes before the next test.',
  standard: '29 CFR 1910.146(d)(3)(iv); CDC MMWR 1994 table S3-1',
  props: {
    zone: { type: 'word', names: 'zone', doc: 'Where it blows.' },
    cubicMetresPerMinute: {
      type: 'number',
      unit: 'm3/min',
      min: 0.1,
      max: 1000,
      default: 20,
      doc: 'Fresh air while it runs.',
    },
    rated: {
      type: 'boolean',
      default: false,
      doc: 'Its motor is rated for explosive air (IEC 60079-0); an ordinary one lights gas that it stands in.',
    },
    levelDecibels: {
      type: 'number',
      unit: 'dB(A)',
      min: 40,
      max: 110,
      default: 85,
      doc: 'Its noise at one metre.',
    },
  },
  state: () => ({ power: { type: 'word', values: ['on', 'off'], doc: 'Whether it runs.' } }),
  start: () => ({ power: 'off' }),
  controls: () => ({
    power: {
      doc: 'The switch on its housing.',
      label: { en: 'switch', fr: 'interrupteur', ar: 'المفتاح' },
      values: ['on', 'off'],
      words: {
        on: { en: 'Switch on', fr: 'Mettre en marche', ar: 'شغّل' },
        off: { en: 'Switch off', fr: 'Arrêter', ar: 'أوقف' },
      },
      seconds: 2,
      gives: { power: ['on', 'off'] },
    },
  }),
  operate,
  surroundings,
  words,
  shape,
})
