import { defineEquipment } from '../../engine/kind.ts'
import { liftState, postureControl, unlifted } from '../support/lift/facts.ts'
import { operate, portable, settle, surroundings } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A load for two hands, lifted well or badly: the revised NIOSH lifting equation judges each lift. */
export const heavyBox = defineEquipment({
  kind: 'heavy-box',
  title: { en: 'Box to lift', fr: 'Caisse à lever', ar: 'صندوق يُرفع' },
  doc: 'A load for both hands. How it is lifted is chosen; each lift has its lifting index.',
  standard: 'DHHS (NIOSH) 94-110; ISO 11228-1',
  props: {
    massKilograms: { type: 'number', unit: 'kg', min: 0.5, max: 60, default: 15, doc: 'Its mass.' },
    depthCentimetres: {
      type: 'number',
      unit: 'cm',
      min: 10,
      max: 100,
      default: 40,
      doc: 'From its front to its back, along the lifter’s view.',
    },
    gripCentimetres: {
      type: 'number',
      unit: 'cm',
      min: 0,
      max: 100,
      default: 15,
      doc: 'Its grips over its base.',
    },
    coupling: {
      type: 'word',
      values: ['good', 'fair', 'poor'],
      default: 'fair',
      doc: 'How well hands hold it.',
    },
    liftsPerMinute: {
      type: 'number',
      unit: '1/min',
      min: 0,
      max: 15,
      default: 0.2,
      doc: 'How often such a box is lifted in the work that this stands for.',
    },
    workTime: {
      type: 'word',
      values: ['short', 'moderate', 'long'],
      default: 'short',
      doc: 'For how long: up to 1 h, 1 to 2 h, 2 to 8 h.',
    },
    label: { type: 'text', default: '', doc: 'What is written on it.' },
  },
  state: () => ({
    ...liftState,
    turn: {
      type: 'word',
      values: ['feet', 'trunk'],
      doc: 'Turning with the feet, or with the trunk alone.',
    },
    help: { type: 'word', values: ['alone', 'hoist'], doc: 'Lifted by hand, or by the hoist.' },
  }),
  start: (props) => ({
    ...unlifted(Number(props.gripCentimetres)),
    turn: 'feet',
    help: 'alone',
  }),
  controls: () => ({
    posture: postureControl,
    turn: {
      doc: 'How the lifter turns.',
      label: { en: 'turning', fr: 'rotation', ar: 'الاستدارة' },
      values: ['feet', 'trunk'],
      words: {
        feet: { en: 'Turn with your feet', fr: 'Tourner avec les pieds', ar: 'استدر بقدميك' },
        trunk: { en: 'Turn only your back', fr: 'Tourner le dos seul', ar: 'استدر بظهرك فقط' },
      },
      seconds: 1,
      gives: { turn: ['feet', 'trunk'] },
    },
    help: {
      doc: 'Whether a hoist takes the weight.',
      label: { en: 'help', fr: 'aide', ar: 'المساعدة' },
      values: ['alone', 'hoist'],
      words: {
        alone: { en: 'By hand', fr: 'À la main', ar: 'باليد' },
        hoist: { en: 'With the hoist', fr: 'Avec le palan', ar: 'بالرافعة' },
      },
      seconds: 15,
      gives: { help: ['alone', 'hoist'] },
    },
  }),
  portable,
  operate,
  settle,
  surroundings,
  words,
  shape,
})
