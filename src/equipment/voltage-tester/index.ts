import { defineEquipment } from '../../engine/kind.ts'
import { use } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A two-pole voltage detector (IEC 61243-3, HSE GS38): prove, test, prove again. */
export const voltageTester = defineEquipment({
  kind: 'voltage-tester',
  title: { en: 'Voltage tester', fr: 'Vérificateur d’absence de tension', ar: 'فاحص الجهد' },
  doc: 'Lights on a live pair of points. A dark lamp means dead only between two good proofs.',
  standard: 'IEC 61243-3; HSE GS38; HSG85',
  props: {
    works: { type: 'boolean', default: true, doc: 'False for one that never lights.' },
    failsAfter: {
      type: 'number',
      unit: '1',
      min: 0,
      default: 0,
      doc: 'Uses after which it dies without a sign; 0 for never.',
    },
    label: { type: 'text', default: '', doc: 'What its plate says: maker, class, next check.' },
    contacts: {
      type: 'word',
      values: ['shrouded', 'bare'],
      default: 'shrouded',
      doc: 'Its tips: at most 4 mm of bare metal (GS38), or long bare ones.',
    },
  },
  state: () => ({
    lit: { type: 'boolean', doc: 'The lamp lit at the last use.' },
    reading: { type: 'number', unit: 'V', min: 0, doc: 'What it showed at the last use.' },
    proof: {
      type: 'word',
      values: ['none', 'before', 'tested', 'both', 'void'],
      doc: 'Proved before, tested dead since, proved again after (both), or failed to prove (void).',
    },
    provings: { type: 'number', unit: '1', counter: true, doc: 'Times it was proved, or tried.' },
    deadPairs: {
      type: 'number',
      unit: '1',
      min: 0,
      doc: 'Pairs of points of the target that it showed dead since it was proved.',
    },
    pairs: { type: 'text', quiet: true, doc: 'Those pairs, with spaces between.' },
    target: { type: 'word', names: 'equipment', doc: 'The thing tested last.' },
    failed: { type: 'boolean', doc: 'The last proof gave no light: every test is void.' },
    uses: { type: 'number', unit: '1', counter: true, doc: 'Times it was held to anything.' },
  }),
  start: () => ({
    lit: false,
    reading: 0,
    proof: 'none',
    provings: 0,
    deadPairs: 0,
    pairs: '',
    target: '',
    failed: false,
    uses: 0,
  }),
  controls: () => ({}),
  portable: () => ({ massKilograms: 0.3, hands: 1, belt: true }),
  use,
  words,
  shape,
})
