import type { ControlFacts } from '../../../engine/kind.ts'
import type { StateField, Value } from '../../../scenario/facts.ts'
import { NO_INDEX } from './behaviour.ts'

export const liftState = {
  posture: {
    type: 'word',
    values: ['close', 'reach'],
    doc: 'Held at the body, or with arms stretched out.',
  },
  carried: { type: 'boolean', doc: 'Somebody carries it.' },
  index: {
    type: 'number',
    unit: '1',
    min: 0,
    max: NO_INDEX,
    doc: 'Lifting index of the last lift: up to 1 is the aim, over 3 nearly everybody is at risk; 10 where nothing may be lifted so.',
  },
  worst: { type: 'number', unit: '1', min: 0, max: NO_INDEX, doc: 'The highest index so far.' },
  lifter: { type: 'word', names: 'person', quiet: true, doc: 'Who lifted it last.' },
  handsCentimetres: {
    type: 'number',
    unit: 'cm',
    min: 0,
    quiet: true,
    doc: 'Hands over the floor where it lies.',
  },
} as const satisfies Readonly<Record<string, StateField>>

/** Before anybody lifted it. */
export const unlifted = (handsCentimetres: number): Readonly<Record<string, Value>> => ({
  posture: 'close',
  carried: false,
  index: 0,
  worst: 0,
  lifter: '',
  handsCentimetres,
})

export const postureControl: ControlFacts = {
  doc: 'How near to the body the load is held.',
  label: { en: 'way of lifting', fr: 'façon de lever', ar: 'طريقة الرفع' },
  values: ['close', 'reach'],
  words: {
    close: { en: 'Close to the body', fr: 'Près du corps', ar: 'قرب الجسم' },
    reach: { en: 'With arms stretched out', fr: 'Bras tendus', ar: 'الذراعان ممدودتان' },
  },
  seconds: 1,
  gives: { posture: ['close', 'reach'] },
}

/** What somebody perceives of their choice. */
export const postureHappens = {
  'posture=close': {
    en: 'You will hold the load close to your body.',
    fr: 'Vous tiendrez la charge près du corps.',
    ar: 'ستمسك الحمل قرب جسمك.',
  },
  'posture=reach': {
    en: 'You will hold the load with stretched arms.',
    fr: 'Vous tiendrez la charge bras tendus.',
    ar: 'ستمسك الحمل بذراعين ممدودتين.',
  },
}
