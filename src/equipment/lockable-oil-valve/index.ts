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

/** A ball valve in an oil line with a lever that a padlock or hasp can hold shut (ISO 4413). */
export const lockableOilValve = defineEquipment({
  kind: 'lockable-oil-valve',
  title: { en: 'Lockable oil valve', fr: 'Vanne d’huile verrouillable', ar: 'صمام زيت قابل للقفل' },
  doc: 'Cuts the oil under pressure of what it feeds. It does not let the pressure out before it.',
  standard: 'ISO 4413; ISO 14118 5.4',
  props: lineValveProps,
  state: lineValveState,
  start: (props) => ({
    lever: String(props.lever),
    inputPascals: 0,
    outputPascals: 0,
    locked: false,
    turns: 0,
  }),
  controls: lineValveControls,
  sockets: lineValveSockets,
  ports: { inlet: { energy: 'hydraulic', doc: 'The incoming side.' } },
  energy: { arrives: { inlet: 'inputPascals', '': 'inputPascals' }, gives: given },
  operate,
  accepts,
  settle,
  words,
  shape,
})
