import { defineEquipment } from '../../engine/kind.ts'
import {
  lineValveControls,
  lineValveProps,
  lineValveSockets,
  lineValveState,
} from '../support/line-valve/facts.ts'
import { accepts, given, operate, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A ball valve in an air line with a lever that a padlock or hasp can hold shut (ISO 4414, 5.2.8). */
export const lockableAirValve = defineEquipment({
  kind: 'lockable-air-valve',
  title: { en: 'Lockable air valve', fr: 'Vanne d’air verrouillable', ar: 'صمام هواء قابل للقفل' },
  doc: 'Cuts the compressed air of what it feeds. It does not let out the air behind it.',
  standard: 'ISO 4414 5.2.8; ISO 14118 5.4',
  props: {
    bar: {
      type: 'number',
      unit: 'bar',
      min: 0,
      max: 16,
      default: 6,
      doc: 'Pressure it is supplied with where nothing feeds it, above the air outside.',
    },
    ...lineValveProps,
  },
  state: lineValveState,
  start: (props) => ({
    lever: String(props.lever),
    inputPascals: Number(props.bar) * 1e5,
    outputPascals: 0,
    locked: false,
    turns: 0,
  }),
  controls: lineValveControls,
  sockets: lineValveSockets,
  ports: { inlet: { energy: 'pneumatic', doc: 'The incoming side.' } },
  energy: { arrives: { inlet: 'inputPascals', '': 'inputPascals' }, gives: given },
  operate,
  accepts,
  settle,
  words,
  shape,
})
