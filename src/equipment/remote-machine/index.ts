import { defineEquipment } from '../../engine/kind.ts'
import { settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A machine elsewhere in the works, of which one sees only a lamp with a name. */
export const remoteMachine = defineEquipment({
  kind: 'remote-machine',
  title: { en: 'Remote machine', fr: 'Machine distante', ar: 'آلة بعيدة' },
  doc: 'Runs while it has a supply. Only its lamp and its name are seen here.',
  standard: 'IEC 60073',
  props: { label: { type: 'text', default: '', doc: 'The name under its lamp.' } },
  state: () => ({
    supplyVolts: { type: 'number', unit: 'V', doc: 'Voltage at its motor.' },
    running: { type: 'boolean', doc: 'It runs: its lamp is on.' },
    stopped: {
      type: 'number',
      unit: '1',
      counter: true,
      doc: 'Times it lost its supply while it ran.',
    },
  }),
  start: () => ({ supplyVolts: 0, running: false, stopped: 0 }),
  controls: () => ({}),
  ports: { motor: { energy: 'electrical', doc: 'Its motor.' } },
  energy: { arrives: { motor: 'supplyVolts', '': 'supplyVolts' }, gives: null },
  settle,
  words,
  shape,
})
