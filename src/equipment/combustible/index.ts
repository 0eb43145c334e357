import { defineEquipment } from '../../engine/kind.ts'
import { felt, flow, operate, settle, surroundings } from './behaviour.ts'
import { MATERIAL_WORDS } from './materials.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** Something that can burn: it grows with the square of time, heats what is near, and is put out. */
export const combustible = defineEquipment({
  kind: 'combustible',
  title: { en: 'Something that can burn', fr: 'Objet combustible', ar: 'شيء قابل للاشتعال' },
  doc: 'A bin, rags, solvent, a pan of oil or an electrical cabinet. It lights by itself, or by heat.',
  standard: 'EN 2 fire classes; t-squared growth, NFPA 92 and 204; HSL thermal dose',
  props: {
    what: { type: 'word', values: MATERIAL_WORDS, default: 'waste-bin', doc: 'What it is.' },
    ignitesAfterSeconds: {
      type: 'number',
      unit: 's',
      min: 0,
      max: 3600,
      default: 0,
      doc: 'When it lights by itself; 0 for never.',
    },
    label: { type: 'text', default: '', doc: 'What is written on it.' },
  },
  state: () => ({
    burning: { type: 'boolean', doc: 'It burns.' },
    size: {
      type: 'word',
      values: ['none', 'small', 'bin', 'large'],
      doc: 'Flames: none, small (under 50 kW), as big as a waste bin on fire (under 200 kW), larger.',
    },
    heatKilowatts: {
      type: 'number',
      unit: 'kW',
      min: 0,
      quiet: true,
      doc: 'Heat release now.',
    },
    releasedKilojoules: {
      type: 'number',
      unit: 'kJ',
      min: 0,
      quiet: true,
      doc: 'Heat given off so far.',
    },
    agent: {
      type: 'word',
      values: ['', 'water', 'foam', 'co2', 'powder_abc', 'wet_chemical', 'class_d_powder'],
      quiet: true,
      doc: 'What is being put on it now.',
    },
    agentRate: {
      type: 'number',
      unit: 'kg/s',
      min: 0,
      quiet: true,
      doc: 'How much of that reaches the base of the flames.',
    },
    knockedOut: { type: 'number', unit: '1', counter: true, doc: 'Times that it was put out.' },
    relit: { type: 'number', unit: '1', counter: true, doc: 'Times that it lit again.' },
    covered: { type: 'boolean', doc: 'A fire blanket lies over it.' },
    sealed: { type: 'boolean', doc: 'Cooled or sealed for good: it does not light again.' },
    flare: { type: 'boolean', doc: 'Burning oil is thrown out at this moment.' },
    heat: { type: 'word', values: ['on', 'off'], doc: 'The burner under a pan.' },
    volts: { type: 'number', unit: 'V', min: 0, doc: 'Live voltage inside a cabinet.' },
    fluxKilowatts: {
      type: 'number',
      unit: 'kW/m2',
      min: 0,
      quiet: true,
      doc: 'Radiant heat on it from fires around.',
    },
    clockSeconds: {
      type: 'number',
      unit: 's',
      min: 0,
      quiet: true,
      doc: 'Time that it has been heated, or waited for its own ignition or to light again.',
    },
    flowing: { type: 'boolean', quiet: true, doc: 'Something goes on with it.' },
  }),
  start: (props) => ({
    burning: false,
    size: 'none',
    heatKilowatts: 0,
    releasedKilojoules: 0,
    agent: '',
    agentRate: 0,
    knockedOut: 0,
    relit: 0,
    covered: false,
    sealed: false,
    flare: false,
    heat: props.what === 'oil-pan' ? 'on' : 'off',
    volts: 0,
    fluxKilowatts: 0,
    clockSeconds: 0,
    flowing: false,
  }),
  controls: (props) =>
    props.what === 'oil-pan'
      ? {
          heat: {
            doc: 'The knob of the burner, at the front.',
            label: { en: 'burner', fr: 'brûleur', ar: 'الموقد' },
            values: ['on', 'off'],
            words: {
              on: { en: 'Turn on', fr: 'Allumer', ar: 'شغّل' },
              off: { en: 'Turn off', fr: 'Éteindre', ar: 'أطفئ' },
            },
            seconds: 1,
            at: [0, 0.5, 0.3],
            gives: { heat: ['on', 'off'] },
          },
        }
      : {},
  ports: { supply: { energy: 'electrical', doc: 'The supply of an electrical cabinet.' } },
  parts: {
    base: {
      label: { en: 'base of the flames', fr: 'base des flammes', ar: 'قاعدة اللهب' },
      doc: 'Where the fuel is: aim here.',
      at: [0, 0.3, 0],
    },
    flames: {
      label: { en: 'flames', fr: 'flammes', ar: 'اللهب' },
      doc: 'The flames over it: what is aimed here goes past the fire.',
      at: [0, 1, 0],
    },
  },
  energy: { arrives: { supply: 'volts' }, gives: null },
  footprint: () => [0.4, 0.4],
  operate,
  settle,
  flow,
  felt,
  surroundings,
  words,
  shape,
})
