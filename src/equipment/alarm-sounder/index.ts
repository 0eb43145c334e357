import { defineEquipment } from '../../engine/kind.ts'
import { command, settle, surroundings } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A fire alarm sounder with a beacon (EN 54-3, EN 54-23): it calls everybody out. */
export const alarmSounder = defineEquipment({
  kind: 'alarm-sounder',
  title: { en: 'Alarm sounder', fr: 'Diffuseur d’alarme', ar: 'صفارة الإنذار' },
  doc: 'Sounds and flashes when a call point commands it. Co-workers answer what they hear.',
  standard: 'EN 54-3; EN 54-23; ISO 7731',
  props: {
    levelDecibels: {
      type: 'number',
      unit: 'dB(A)',
      min: 65,
      max: 120,
      default: 95,
      doc: 'Level at one metre.',
    },
  },
  state: () => ({
    sounding: { type: 'boolean', doc: 'The alarm sounds.' },
    alarms: { type: 'number', unit: '1', counter: true, doc: 'Times that it was set off.' },
    alarm: { type: 'boolean', quiet: true, doc: 'It is called to sound.' },
  }),
  start: () => ({ sounding: false, alarms: 0, alarm: false }),
  controls: () => ({}),
  command,
  settle,
  surroundings,
  words,
  shape,
})
