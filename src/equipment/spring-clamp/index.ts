import { defineEquipment } from '../../engine/kind.ts'
import { accepts, dangers, operate, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A jaw that a wound spring shuts as soon as its latch lets go (ISO 14118, 29 CFR 1910.147). */
export const springClamp = defineEquipment({
  kind: 'spring-clamp',
  title: { en: 'Spring clamp', fr: 'Pince à ressort', ar: 'ملزمة نابضية' },
  doc: 'Holds the energy of a pressed spring behind a latch, whatever the supply does.',
  standard: 'ISO 14118 6.2; 29 CFR 1910.147(d)(5)',
  props: {
    newtonsPerMetre: {
      type: 'number',
      unit: 'N/m',
      min: 1,
      max: 1e7,
      default: 20_000,
      doc: 'Stiffness of the spring.',
    },
    metres: {
      type: 'number',
      unit: 'm',
      min: 0.001,
      max: 2,
      default: 0.1,
      doc: 'How far it is pressed at the start.',
    },
    label: { type: 'text', default: '', doc: 'What its plate says.' },
  },
  state: () => ({
    latch: { type: 'word', values: ['hold', 'released'], doc: 'Where its latch is.' },
    loaded: { type: 'boolean', doc: 'The spring is pressed.' },
    pressed: { type: 'number', unit: 'm', doc: 'How far the spring is pressed.' },
    joules: { type: 'number', unit: 'J', quiet: true, doc: 'Energy of the spring.' },
    locked: { type: 'boolean', doc: 'A closed padlock or hasp holds the latch.' },
    snaps: { type: 'number', unit: '1', counter: true, doc: 'Times it snapped shut.' },
    snapTick: { type: 'number', unit: '1', quiet: true, doc: 'When it snapped last; -1 before.' },
    snapMetres: { type: 'number', unit: 'm', quiet: true, doc: 'How far it was pressed then.' },
  }),
  start: (props) => ({
    latch: 'hold',
    loaded: true,
    pressed: Number(props.metres),
    joules: 0,
    locked: false,
    snaps: 0,
    snapTick: -1,
    snapMetres: 0,
  }),
  controls: () => ({
    latch: {
      doc: 'The latch between the jaws; a finger lifts it.',
      label: { en: 'latch', fr: 'loquet', ar: 'المزلاج' },
      values: ['hold', 'released'],
      words: {
        hold: { en: 'Latch', fr: 'Enclencher', ar: 'ثبّت' },
        released: { en: 'Lift', fr: 'Lever', ar: 'ارفع' },
      },
      seconds: 1,
      handIn: 'jaw',
      gives: { latch: ['hold', 'released'], loaded: [false] },
    },
    screw: {
      doc: 'The screw at the back that lets the spring down.',
      label: { en: 'unloading screw', fr: 'vis de détente', ar: 'برغي التفريغ' },
      seconds: 15,
      needs: ['hand-tool'],
      gives: { loaded: [false] },
    },
  }),
  sockets: () => ({
    hasp: {
      accepts: ['padlock', 'lockout-hasp'],
      doc: 'The eye of the latch; it is free only while the latch holds.',
      at: [0.1, 0, 0.08],
    },
    tag: {
      accepts: ['danger-tag'],
      doc: 'The back, on which a tag can be hung without a lock.',
      at: [-0.1, 0, 0.08],
    },
  }),
  parts: {
    jaw: {
      label: { en: 'jaw', fr: 'mâchoire', ar: 'الفكّ' },
      doc: 'Between the jaws.',
      at: [0, 0.05, 0.1],
    },
  },
  operate,
  accepts,
  settle,
  dangers,
  words,
  shape,
})
