import { defineEquipment } from '../../engine/kind.ts'
import { liftState, postureControl, unlifted } from '../support/lift/facts.ts'
import { BOLTS, MASS_KILOGRAMS, operate, settle, taken } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A mesh panel of 14 kg that four bolts hold over a danger point (ISO 14120, fixed guard); lifting it has an index. */
export const boltedGuard = defineEquipment({
  kind: 'bolted-guard',
  title: { en: 'Bolted guard', fr: 'Protecteur boulonné', ar: 'حاجز مثبّت بمسامير' },
  doc: 'Keeps hands away from a danger point. It comes off only with a tool.',
  standard: 'ISO 14120 3.2, 5.3.9',
  props: {
    label: { type: 'text', default: '', doc: 'What its sign says.' },
    bolts: {
      type: 'word',
      values: ['in', 'out'],
      default: 'in',
      doc: 'Where its bolts are at the start, when it hangs in a frame.',
    },
  },
  state: () => ({
    ...liftState,
    mounted: { type: 'boolean', doc: 'It hangs in its frame.' },
    bolts: { type: 'number', unit: '1', doc: 'Bolts that are in.' },
    ...Object.fromEntries(
      BOLTS.map((bolt) => [
        bolt,
        { type: 'word' as const, values: ['in', 'out'], doc: 'Where this bolt is.' },
      ]),
    ),
  }),
  start: (props) => ({
    ...unlifted(0),
    mounted: false,
    bolts: props.bolts === 'in' ? BOLTS.length : 0,
    ...Object.fromEntries(BOLTS.map((bolt) => [bolt, String(props.bolts)])),
  }),
  controls: () => ({
    ...Object.fromEntries(
      BOLTS.map((bolt, index) => [
        bolt,
        {
          doc: 'A captive hexagon bolt, M16.',
          label: {
            en: `bolt ${index + 1}`,
            fr: `boulon ${index + 1}`,
            ar: `المسمار ${index + 1}`,
          },
          values: ['in', 'out'],
          words: {
            in: { en: 'Screw in', fr: 'Visser', ar: 'اربط' },
            out: { en: 'Screw out', fr: 'Dévisser', ar: 'فكّ' },
          },
          seconds: 6,
          needs: ['hand-tool'],
          gives: { [bolt]: ['in', 'out'], bolts: [0, 1, 2, 3, 4] },
        },
      ]),
    ),
    posture: postureControl,
  }),
  portable: () => ({ massKilograms: MASS_KILOGRAMS, hands: 2, belt: false }),
  placeSeconds: 8,
  operate,
  taken,
  settle,
  words,
  shape,
})
