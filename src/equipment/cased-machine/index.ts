import { defineEquipment } from '../../engine/kind.ts'
import { dangers, draws, operate, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A machine of protection class I: a metal case that its protective conductor holds at earth. */
export const casedMachine = defineEquipment({
  kind: 'cased-machine',
  title: {
    en: 'Machine in a metal case',
    fr: 'Machine à carcasse métallique',
    ar: 'آلة بغلاف معدني',
  },
  doc: 'Takes current while it runs. With a fault in it, its earth decides whether the case is dangerous.',
  standard: 'IEC 61140 7.3; IEC 60364-4-41 411',
  props: {
    watts: {
      type: 'number',
      unit: 'W',
      min: 0,
      max: 1e6,
      default: 1500,
      doc: 'Power that it takes while it runs.',
    },
    fault: {
      type: 'word',
      values: ['none', 'insulation'],
      default: 'none',
      doc: 'Whether a line touches the case inside.',
    },
    faultOhms: {
      type: 'number',
      unit: 'ohm',
      min: 0,
      max: 1e6,
      default: 0,
      doc: 'Ohms between line and case where there is a fault; 0 for bare metal on metal.',
    },
    label: { type: 'text', default: '', doc: 'What its plate says.' },
  },
  state: () => ({
    supplyVolts: { type: 'number', unit: 'V', doc: 'Voltage that arrives.' },
    switch: { type: 'word', values: ['on', 'off'], doc: 'Where its switch stands.' },
    running: { type: 'boolean', doc: 'It is on and has a supply.' },
    caseVolts: { type: 'number', unit: 'V', quiet: true, doc: 'Voltage of its case to earth.' },
    faultAmperes: {
      type: 'number',
      unit: 'A',
      quiet: true,
      doc: 'What flows from the fault through the protective conductor.',
    },
  }),
  start: () => ({ supplyVolts: 0, switch: 'off', running: false, caseVolts: 0, faultAmperes: 0 }),
  controls: () => ({
    switch: {
      doc: 'The switch on its front.',
      label: { en: 'switch', fr: 'interrupteur', ar: 'المفتاح' },
      values: ['on', 'off'],
      words: {
        on: { en: 'Switch on', fr: 'Mettre en marche', ar: 'شغّل' },
        off: { en: 'Switch off', fr: 'Arrêter', ar: 'أوقف' },
      },
      seconds: 1,
      at: [0.1, 0.9, 0.26],
      gives: { switch: ['on', 'off'], running: [true, false] },
    },
  }),
  ports: { supply: { energy: 'electrical', doc: 'Its supply, with its protective conductor.' } },
  parts: {
    case: {
      label: { en: 'metal case', fr: 'carcasse', ar: 'الغلاف المعدني' },
      doc: 'The painted sheet metal; a scratch is enough to touch it.',
      at: [0, 0.8, 0.25],
    },
  },
  energy: { arrives: { supply: 'supplyVolts', '': 'supplyVolts' }, gives: null, draws },
  footprint: () => [0.6, 0.5],
  operate,
  settle,
  dangers,
  words,
  shape,
})
