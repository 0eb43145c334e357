import { defineEquipment } from '../../engine/kind.ts'
import { coverBarred, dangers, flow, inspect, operate, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A frequency converter. Its capacitors stay charged for minutes after the supply is cut. */
export const variableSpeedDrive = defineEquipment({
  kind: 'variable-speed-drive',
  title: { en: 'Variable speed drive', fr: 'Variateur de vitesse', ar: 'مغيّر السرعة' },
  doc: 'Gives its supply on to a motor. Inside it stores a charge that only time takes away.',
  standard: 'IEC 61800-5-1 4.3.9; IEC 60204-1 6.2.4',
  props: {
    bleederSeconds: {
      type: 'number',
      unit: 's',
      min: 1,
      max: 10_000,
      default: 107,
      doc: 'Time constant with which the charge drains; a large one is a broken bleeder.',
    },
    capacitanceMicrofarads: {
      type: 'number',
      unit: 'uF',
      min: 1,
      max: 100_000,
      default: 1000,
      doc: 'Capacitance of the direct-current link.',
    },
    waitMinutes: {
      type: 'number',
      unit: 'min',
      min: 0,
      max: 60,
      default: 5,
      doc: 'Waiting time that its label gives.',
    },
    label: { type: 'text', default: '', doc: 'What its plate says.' },
  },
  state: () => ({
    inputVolts: { type: 'number', unit: 'V', doc: 'Voltage that arrives.' },
    dcVolts: { type: 'number', unit: 'V', quiet: true, doc: 'Voltage of the charge inside.' },
    charged: { type: 'boolean', doc: 'The charge is over 60 V.' },
    offSeconds: {
      type: 'number',
      unit: 's',
      quiet: true,
      doc: 'Seconds since the supply went, counted at least to the time on the label; 0 while it is there.',
    },
    wasOn: { type: 'boolean', quiet: true, doc: 'It has had a supply at some time.' },
    cover: {
      type: 'word',
      values: ['open', 'shut'],
      doc: 'Where the cover over the terminals is.',
    },
    lastRead: {
      type: 'number',
      unit: 'V',
      doc: 'What its display showed when it was last read; -1 before.',
    },
    reads: {
      type: 'number',
      unit: '1',
      counter: true,
      doc: 'Times its label and display were read.',
    },
    flowing: {
      type: 'boolean',
      quiet: true,
      doc: 'The charge is changing, or time on the label is left.',
    },
  }),
  start: () => ({
    inputVolts: 0,
    dcVolts: 0,
    charged: false,
    offSeconds: 0,
    wasOn: false,
    cover: 'shut',
    lastRead: -1,
    reads: 0,
    flowing: false,
  }),
  controls: () => ({
    cover: {
      doc: 'The cover over the terminals.',
      label: { en: 'cover', fr: 'capot', ar: 'الغطاء' },
      values: ['open', 'shut'],
      words: {
        open: { en: 'Take the cover off', fr: 'Ôter le capot', ar: 'انزع الغطاء' },
        shut: { en: 'Put the cover on', fr: 'Remettre le capot', ar: 'أعد الغطاء' },
      },
      seconds: 10,
      needs: ['hand-tool'],
      gives: { cover: ['open', 'shut'] },
    },
  }),
  ports: { supply: { energy: 'electrical', doc: 'The incoming side.' } },
  parts: {
    terminals: {
      label: { en: 'terminals', fr: 'bornes', ar: 'أطراف التوصيل' },
      doc: 'The terminals of the direct-current link, behind the cover.',
      at: [0, -0.12, 0.08],
      barred: coverBarred,
    },
  },
  energy: {
    arrives: { supply: 'inputVolts', '': 'inputVolts' },
    gives: ({ state }) => Number(state.inputVolts),
  },
  operate,
  inspect,
  settle,
  flow,
  dangers,
  words,
  shape,
})
