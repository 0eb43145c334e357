import { defineEquipment } from '../../engine/kind.ts'
import { flow, operate, settle, use } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

const ppm = { type: 'number', min: 0, quiet: true } as const

/** A four-gas detector with a hose (EN 45544, IEC 60079-29-1): oxygen, flammable, H2S, CO. */
export const gasDetector = defineEquipment({
  kind: 'gas-detector',
  title: { en: 'Gas detector', fr: 'Détecteur multigaz', ar: 'كاشف غازات' },
  doc: 'Shows what its sensors have taken up by now: nine tenths of a change after its T90.',
  standard: '29 CFR 1910.146(d)(5); IEC 60079-29-2; EN 45544-4',
  props: {
    t90Seconds: {
      type: 'number',
      unit: 's',
      min: 1,
      max: 300,
      default: 30,
      doc: 'Time in which it shows nine tenths of a change, hose included.',
    },
    works: { type: 'boolean', default: true, doc: 'False for one whose sensors are dead.' },
    label: { type: 'text', default: '', doc: 'What its sticker says: the last calibration.' },
  },
  state: () => ({
    power: { type: 'word', values: ['on', 'off'], doc: 'Whether it is switched on.' },
    bump: {
      type: 'word',
      values: ['none', 'passed', 'failed'],
      doc: 'What the bump test with test gas showed: without one, no reading counts.',
    },
    target: { type: 'word', names: 'equipment', doc: 'The opening that its hose is in.' },
    depth: {
      type: 'word',
      values: ['', 'top', 'middle', 'bottom'],
      doc: 'How far down its hose is; nothing when it draws the air where it is.',
    },
    sampledSeconds: {
      type: 'number',
      unit: 's',
      min: 0,
      quiet: true,
      doc: 'How long it has drawn there.',
    },
    oxygen: { type: 'number', unit: '%', min: 0, quiet: true, doc: 'What it shows of oxygen.' },
    flammable: { ...ppm, unit: '% LFL', doc: 'What it shows of flammable gas.' },
    hydrogenSulphide: { ...ppm, unit: 'ppm', doc: 'What it shows of hydrogen sulphide.' },
    carbonMonoxide: { ...ppm, unit: 'ppm', doc: 'What it shows of carbon monoxide.' },
    read: {
      type: 'word',
      values: ['none', 'oxygen', 'flammable', 'toxic', 'wrong'],
      doc: 'How far the readings at this depth have come, oxygen first; wrong for another order.',
    },
    tested: { type: 'text', doc: 'Depths read in full, in order and after the T90.' },
    depths: { type: 'number', unit: '1', min: 0, doc: 'How many depths those are.' },
    rounds: {
      type: 'number',
      unit: '1',
      counter: true,
      doc: 'Times that all three depths of a space were read in full.',
    },
    alarm: { type: 'boolean', doc: 'Its alarm sounds: the air that it draws may not be entered.' },
    flowing: { type: 'boolean', quiet: true, doc: 'It is on.' },
  }),
  start: () => ({
    power: 'off',
    bump: 'none',
    target: '',
    depth: '',
    sampledSeconds: 0,
    oxygen: 20.9,
    flammable: 0,
    hydrogenSulphide: 0,
    carbonMonoxide: 0,
    read: 'none',
    tested: '',
    depths: 0,
    rounds: 0,
    alarm: false,
    flowing: false,
  }),
  controls: () => ({
    power: {
      doc: 'Its switch.',
      label: { en: 'switch', fr: 'interrupteur', ar: 'المفتاح' },
      values: ['on', 'off'],
      words: {
        on: { en: 'Switch on', fr: 'Allumer', ar: 'شغّل' },
        off: { en: 'Switch off', fr: 'Éteindre', ar: 'أطفئ' },
      },
      seconds: 3,
      gives: { power: ['on', 'off'] },
    },
    bump: {
      doc: 'The bump test: test gas over all sensors.',
      label: { en: 'bump test', fr: 'test au gaz', ar: 'اختبار بالغاز' },
      seconds: 20,
      gives: { bump: ['passed', 'failed'] },
    },
    display: {
      doc: 'What is read on its display.',
      label: { en: 'display', fr: 'afficheur', ar: 'الشاشة' },
      values: ['oxygen', 'flammable', 'toxic'],
      words: {
        oxygen: { en: 'Read oxygen', fr: 'Lire l’oxygène', ar: 'اقرأ الأكسجين' },
        flammable: {
          en: 'Read flammable gas',
          fr: 'Lire l’explosimètre',
          ar: 'اقرأ الغاز القابل للاشتعال',
        },
        toxic: { en: 'Read toxic gas', fr: 'Lire les toxiques', ar: 'اقرأ الغازات السامة' },
      },
      seconds: 2,
      gives: { read: ['oxygen', 'flammable', 'toxic', 'wrong'] },
    },
  }),
  portable: () => ({ massKilograms: 0.5, hands: 1, belt: true }),
  useSeconds: 3,
  operate,
  use,
  settle,
  flow,
  words,
  shape,
})
