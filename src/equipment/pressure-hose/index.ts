import { defineEquipment } from '../../engine/kind.ts'
import { dangers, flow, gives, operate, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A hose under pressure with a coupling and a bleed; a non-return valve keeps what is in it (ISO 4413, 4414). */
export const pressureHose = defineEquipment({
  kind: 'pressure-hose',
  title: { en: 'Pressure hose', fr: 'Flexible sous pression', ar: 'خرطوم ضغط' },
  doc: 'Keeps its pressure when its supply is shut. Parted under pressure, or burst, it lets go of all of it at once.',
  standard: 'ISO 4413 5.4.3; ISO 4414 5.2.8; 29 CFR 1910.147(d)(5)',
  props: {
    gasLitres: {
      type: 'number',
      unit: 'L',
      min: 0,
      max: 1000,
      default: 2,
      doc: 'Compressed gas behind the coupling: in a hose of air, or in the accumulator of one of oil.',
    },
    bar: {
      type: 'number',
      unit: 'bar',
      min: 0,
      max: 400,
      default: 6,
      doc: 'Pressure at the start, above the air outside.',
    },
    burstsAfterSeconds: {
      type: 'number',
      unit: 's',
      min: 0,
      max: 36_000,
      default: 0,
      doc: 'It is worn and bursts after so long under pressure; 0: it does not.',
    },
    label: { type: 'text', default: '', doc: 'What the tag on it says.' },
  },
  state: () => ({
    inletPascals: {
      type: 'number',
      unit: 'Pa',
      quiet: true,
      doc: 'Pressure that arrives, above the air outside.',
    },
    pressurePascals: {
      type: 'number',
      unit: 'Pa',
      quiet: true,
      doc: 'Pressure inside, above the air outside.',
    },
    pressureBar: { type: 'number', unit: 'bar', quiet: true, doc: 'Pressure inside, to 0.01 bar.' },
    pressed: { type: 'boolean', doc: 'It is under pressure: 0.3 bar or more.' },
    coupling: { type: 'word', values: ['on', 'off'], doc: 'Whether its coupling is joined.' },
    burst: { type: 'boolean', doc: 'It has burst.' },
    underPressureSeconds: {
      type: 'number',
      unit: 's',
      min: 0,
      quiet: true,
      doc: 'How long a worn one has borne its pressure.',
    },
    flowing: { type: 'boolean', quiet: true, doc: 'A worn one is under pressure.' },
    bleeds: { type: 'number', unit: '1', counter: true, doc: 'Times its bleed was opened.' },
    whips: {
      type: 'number',
      unit: '1',
      counter: true,
      doc: 'Times it was parted under pressure and lashed out.',
    },
    whipTick: { type: 'number', unit: '1', quiet: true, doc: 'When it did last; -1 before.' },
    whipPascals: { type: 'number', unit: 'Pa', quiet: true, doc: 'The pressure then.' },
  }),
  start: (props) => ({
    inletPascals: 0,
    pressurePascals: Number(props.bar) * 1e5,
    pressureBar: Number(props.bar),
    pressed: Number(props.bar) >= 0.3,
    coupling: 'on',
    burst: false,
    underPressureSeconds: 0,
    flowing: false,
    bleeds: 0,
    whips: 0,
    whipTick: -1,
    whipPascals: 0,
  }),
  controls: () => ({
    bleed: {
      doc: 'The small bleed beside the coupling.',
      label: { en: 'bleed', fr: 'purge', ar: 'صمام التنفيس' },
      seconds: 6,
      at: [0.15, 0, 0.05],
      gives: { pressed: [false] },
    },
    coupling: {
      doc: 'The screwed coupling; a hand holds it.',
      label: { en: 'coupling', fr: 'raccord', ar: 'الوصلة' },
      values: ['on', 'off'],
      words: {
        on: { en: 'Join', fr: 'Raccorder', ar: 'صِل' },
        off: { en: 'Part', fr: 'Séparer', ar: 'افصل' },
      },
      seconds: 4,
      handIn: 'coupling',
      gives: { coupling: ['on', 'off'] },
    },
  }),
  ports: {
    inlet: {
      energy: ['pneumatic', 'hydraulic'],
      doc: 'The pressure line, air or oil, with a non-return valve.',
    },
  },
  parts: {
    coupling: {
      label: { en: 'coupling', fr: 'raccord', ar: 'الوصلة' },
      doc: 'The end of the hose, where it is parted.',
      at: [0, 0, 0.05],
    },
  },
  energy: { arrives: { inlet: 'inletPascals', '': 'inletPascals' }, gives },
  operate,
  settle,
  flow,
  dangers,
  words,
  shape,
})
