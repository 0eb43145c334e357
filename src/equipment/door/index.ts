import { defineEquipment } from '../../engine/kind.ts'
import { doorway, flow, operate, pushed, screen, settle, surroundings } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A door in a gap between walls: it lets people, air and smoke through, or keeps them back. */
export const door = defineEquipment({
  kind: 'door',
  title: { en: 'Door', fr: 'Porte', ar: 'باب' },
  doc: 'Opens and closes by hand. With a closer it closes by itself, unless a wedge holds it open.',
  standard: 'EN 1154 (closers); EN 1634-1 (fire doors); 29 CFR 1910.36(d) (exits stay unlocked)',
  props: {
    widthMetres: {
      type: 'number',
      unit: 'm',
      min: 1,
      max: 6,
      default: 1,
      doc: 'Width of the opening, and of the gap in the wall.',
    },
    heightMetres: {
      type: 'number',
      unit: 'm',
      min: 1.8,
      max: 5,
      default: 2.1,
      doc: 'Height of the opening: up to its lintel.',
    },
    closer: { type: 'boolean', default: false, doc: 'It closes by itself.' },
    open: { type: 'boolean', default: false, doc: 'It stands open at the start.' },
    wedged: {
      type: 'boolean',
      default: false,
      doc: 'A wedge holds it open at the start, against its closer.',
    },
    locked: { type: 'boolean', default: false, doc: 'It is locked, and nobody here has the key.' },
    joins: {
      type: 'word',
      names: 'zone',
      list: true,
      default: [],
      doc: 'The two zones that exchange air and smoke while it stands open.',
    },
    kelvinBetween: {
      type: 'number',
      unit: 'K',
      min: 0,
      max: 60,
      default: 2,
      doc: 'How much warmer one of them is: it drives the air through.',
    },
    reductionDecibels: {
      type: 'number',
      unit: 'dB',
      min: 0,
      max: 70,
      default: 0,
      doc: 'How much less loud sound is that goes through it closed (Rw); 0: not known, 25 from memory.',
    },
    label: { type: 'text', default: '', doc: 'What is written on it.' },
  },
  state: () => ({
    leaf: { type: 'word', values: ['open', 'closed'], doc: 'Where its leaf stands.' },
    wedge: { type: 'word', values: ['in', 'out'], doc: 'Whether a wedge holds it open.' },
    locked: { type: 'boolean', doc: 'It is locked.' },
    openings: { type: 'number', unit: '1', counter: true, doc: 'Times that it was opened.' },
    openSeconds: {
      type: 'number',
      unit: 's',
      min: 0,
      quiet: true,
      doc: 'How long its closer has been at work.',
    },
    flowing: { type: 'boolean', quiet: true, doc: 'Its closer is at work.' },
  }),
  start: ({ open, wedged, closer, locked }) => {
    const held = wedged === true && closer === true
    return {
      leaf: (open === true || held) && locked !== true ? 'open' : 'closed',
      wedge: held && locked !== true ? 'in' : 'out',
      locked: locked === true,
      openings: 0,
      openSeconds: 0,
      flowing: false,
    }
  },
  controls: ({ closer }) => ({
    leaf: {
      doc: 'The handle of its leaf.',
      label: { en: 'door', fr: 'porte', ar: 'الباب' },
      values: ['open', 'closed'],
      words: {
        open: { en: 'Open', fr: 'Ouvrir', ar: 'افتح' },
        closed: { en: 'Close', fr: 'Fermer', ar: 'أغلق' },
      },
      seconds: 1.5,
      at: [0, 1, 0],
      gives: { leaf: ['open', 'closed'] },
    },
    ...(closer === true && {
      wedge: {
        doc: 'A wedge under its leaf.',
        label: { en: 'wedge', fr: 'cale', ar: 'الإسفين' },
        values: ['in', 'out'],
        words: {
          in: { en: 'Push in', fr: 'Mettre', ar: 'ضع' },
          out: { en: 'Take out', fr: 'Enlever', ar: 'انزع' },
        },
        seconds: 2,
        at: [0, 0.1, 0],
        gives: { wedge: ['in', 'out'], leaf: ['closed'] },
      },
    }),
  }),
  operate,
  settle,
  firstFlow: () => 1,
  flow,
  doorway,
  pushed,
  screen,
  surroundings,
  leansInto: ({ joins, reductionDecibels }) => [
    ...(Array.isArray(joins) && joins.length > 0
      ? ['tox.fed', 'tox.co2_time', 'tox.probit', 'tox.probit.ammonia']
      : []),
    ...(Number(reductionDecibels) > 0 ? [] : ['noise.osha', 'noise.niosh']),
  ],
  words,
  shape,
})
