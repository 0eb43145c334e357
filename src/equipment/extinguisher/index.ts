import { defineEquipment } from '../../engine/kind.ts'
import { AGENT_WORDS, unitOf } from './agents.ts'
import { flow, inspect, operate, settle, surroundings, use } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A portable fire extinguisher (EN 3): pull the pin, aim at the base, squeeze, sweep. */
export const extinguisher = defineEquipment({
  kind: 'extinguisher',
  title: { en: 'Fire extinguisher', fr: 'Extincteur', ar: 'مطفأة حريق' },
  doc: 'Puts its agent on what it is aimed at while the lever is squeezed, until it is empty.',
  standard: 'EN 3-7; NFPA 10; 29 CFR 1910.157',
  props: {
    agent: { type: 'word', values: AGENT_WORDS, default: 'water', doc: 'What it holds.' },
    filled: {
      type: 'number',
      unit: '1',
      min: 0,
      max: 1,
      default: 1,
      doc: 'How full it is: its gauge shows it to whoever looks.',
    },
    label: { type: 'text', default: '', doc: 'What its label says.' },
  },
  state: () => ({
    pin: { type: 'word', values: ['in', 'out'], doc: 'Whether the safety pin is in.' },
    discharging: { type: 'boolean', doc: 'Its agent comes out.' },
    target: { type: 'word', names: 'equipment', doc: 'What it is aimed at, or was last.' },
    aim: { type: 'word', values: ['base', 'flames'], doc: 'Where on it.' },
    chargeKilograms: {
      type: 'number',
      unit: 'kg',
      min: 0,
      quiet: true,
      doc: 'Agent that is left.',
    },
    gauge: { type: 'word', values: ['green', 'red'], doc: 'Where the needle of its gauge stands.' },
    checks: { type: 'number', unit: '1', counter: true, doc: 'Times somebody looked it over.' },
    burstSeconds: {
      type: 'number',
      unit: 's',
      min: 0,
      quiet: true,
      doc: 'What is left of a short burst; 0 for a lever that is held.',
    },
    volts: {
      type: 'number',
      unit: 'V',
      min: 0,
      quiet: true,
      doc: 'Live voltage to earth at the other end of a conducting jet.',
    },
    jetMetres: { type: 'number', unit: 'm', min: 0, quiet: true, doc: 'Length of the jet.' },
    flowing: { type: 'boolean', quiet: true, doc: 'It is discharging.' },
  }),
  start: (props) => ({
    pin: 'in',
    discharging: false,
    target: '',
    aim: 'base',
    chargeKilograms: unitOf(props.agent).charge * Number(props.filled),
    gauge: Number(props.filled) > 0.5 ? 'green' : 'red',
    checks: 0,
    burstSeconds: 0,
    volts: 0,
    jetMetres: 0,
    flowing: false,
  }),
  controls: () => ({
    pin: {
      doc: 'The safety pin through the lever.',
      label: { en: 'safety pin', fr: 'goupille', ar: 'مسمار الأمان' },
      values: ['out', 'in'],
      words: {
        out: { en: 'Pull it', fr: 'La tirer', ar: 'اسحبه' },
        in: { en: 'Put it back', fr: 'La remettre', ar: 'أعده' },
      },
      seconds: 2,
      gives: { pin: ['in', 'out'] },
    },
  }),
  portable: (props) => {
    const { charge, empty } = unitOf(props.agent)
    return { massKilograms: charge + empty, hands: 1, belt: false }
  },
  useSeconds: 1,
  reachMetres: ({ props }) => unitOf(props.agent).range + 2,
  operate,
  use,
  inspect,
  settle,
  flow,
  surroundings,
  words,
  shape,
})
