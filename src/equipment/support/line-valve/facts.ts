import type { ControlFacts, Sockets } from '../../../engine/kind.ts'
import type { PropField, StateField } from '../../../scenario/facts.ts'

export const lineValveProps = {
  label: { type: 'text', default: '', doc: 'What the plate beside it says.' },
  lever: {
    type: 'word',
    values: ['on', 'off'],
    default: 'on',
    doc: 'Where the lever stands at the start.',
  },
  takesLock: {
    type: 'boolean',
    default: true,
    doc: 'Lever and body have a hole for a lock; without one nothing but a tag can hang there.',
  },
} as const satisfies Readonly<Record<string, PropField>>

export const lineValveState = (): Readonly<Record<string, StateField>> => ({
  lever: {
    type: 'word',
    values: ['on', 'off'],
    doc: 'Where the lever stands: on along the pipe, off across it.',
  },
  inputPascals: {
    type: 'number',
    unit: 'Pa',
    quiet: true,
    doc: 'Pressure that arrives, above the air outside.',
  },
  outputPascals: {
    type: 'number',
    unit: 'Pa',
    quiet: true,
    doc: 'Pressure that it gives on; 0 when it is shut.',
  },
  locked: { type: 'boolean', doc: 'A closed padlock or hasp holds the lever.' },
  turns: { type: 'number', unit: '1', counter: true, doc: 'Times it was turned.' },
})

export const lineValveControls = (): Readonly<Record<string, ControlFacts>> => ({
  lever: {
    doc: 'The yellow lever.',
    label: { en: 'lever', fr: 'levier', ar: 'الذراع' },
    values: ['on', 'off'],
    words: {
      on: {
        en: 'Turn along the pipe, on',
        fr: 'Tourner dans l’axe du tuyau, ouvert',
        ar: 'أدِر مع الأنبوب، مفتوح',
      },
      off: {
        en: 'Turn across the pipe, off',
        fr: 'Tourner en travers du tuyau, fermé',
        ar: 'أدِر عبر الأنبوب، مغلق',
      },
    },
    seconds: 2,
    gives: { lever: ['on', 'off'] },
  },
})

export const lineValveSockets = (): Sockets => ({
  hasp: {
    accepts: ['padlock', 'lockout-hasp'],
    doc: 'The hole through lever and body, where there is one; it is open only at off.',
    at: [0.05, 0, 0.07],
  },
  tag: {
    accepts: ['danger-tag'],
    doc: 'The lever, on which a tag can be hung without a lock.',
    at: [0, 0.08, 0.07],
  },
})
