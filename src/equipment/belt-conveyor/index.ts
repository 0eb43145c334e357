import { defineEquipment } from '../../engine/kind.ts'
import { accepts, command, flow, operate, settle, tailBarred } from './behaviour.ts'
import { dangers } from './dangers.ts'
import { surroundings } from './entangling.ts'
import { props, start, state } from './fields.ts'
import { chockAt, nipAt, shape, tailOf } from './shape.ts'
import { words } from './words.ts'

/** A belt conveyor with an incline, an air take-up at the tail and a guard over the tail nip. */
export const beltConveyor = defineEquipment({
  kind: 'belt-conveyor',
  title: { en: 'Belt conveyor', fr: 'Convoyeur à bande', ar: 'ناقل بسير' },
  doc: 'Carries goods up an incline. The drive, the air in its take-up and the load can each move it.',
  standard: 'EN 620; ISO 14118; IEC 60204-1 7.5',
  props,
  state: () => state,
  start,
  controls: (given) => ({
    clear_jam: {
      doc: 'The caught splice at the tail pulley; freeing it takes a hand in the nip.',
      label: { en: 'jammed splice', fr: 'jonction coincée', ar: 'الوصلة العالقة' },
      seconds: 45,
      needs: ['hand-tool'],
      at: [tailOf(given), 0.55, 0.3],
      handIn: 'tail_nip',
      gives: { jam: ['cleared'] },
    },
  }),
  sockets: (given) => ({
    guard_mount: {
      accepts: ['bolted-guard'],
      doc: 'The frame around the tail pulley, with four threaded holes for its guard.',
      at: [tailOf(given) - 0.02, 0.56, 0.6],
    },
    chock_slot: {
      accepts: ['wheel-chock'],
      doc: 'The foot of the incline: a chock here keeps the load from sliding back.',
      at: chockAt(given),
    },
    notice: {
      accepts: ['notice-sign'],
      doc: 'The side of the frame, where a notice can hang.',
      at: [tailOf(given) * (1.6 / 3.9), 0.62, 0.46],
    },
  }),
  ports: {
    motor: { energy: 'electrical', doc: 'The drive motor at the head.' },
    takeup: { energy: 'pneumatic', doc: 'The cylinder that keeps the belt tight, at the tail.' },
  },
  parts: {
    tail_nip: {
      label: { en: 'tail pulley', fr: 'tambour de queue', ar: 'بكرة الذيل' },
      doc: 'Where the belt runs onto the tail pulley and draws in whatever touches it.',
      at: nipAt,
      barred: tailBarred,
    },
  },
  energy: { arrives: { motor: 'supplyVolts', takeup: 'takeupPascals' }, gives: null },
  footprint: (given) => [Number(given.lengthMetres), 1.2],
  operate,
  accepts,
  command,
  commandGives: { running: [true], cord: ['pulled'] },
  settle,
  flow,
  dangers,
  surroundings,
  onlyEntangles: true,
  words,
  shape,
})
