import { defineEquipment } from '../../engine/kind.ts'
import { CLASS_WORDS, flow, operate, portable, protections, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A filter mask or breathing apparatus, as good as its class, filter, fit and air allow. */
export const respirator = defineEquipment({
  kind: 'respirator',
  title: { en: 'Respirator', fr: 'Appareil respiratoire', ar: 'جهاز تنفس' },
  doc: 'A filter takes its gases down and gives no oxygen; an apparatus brings air for its time.',
  standard: '29 CFR 1910.134 table 1; EN 529; EN 137',
  props: {
    class: {
      type: 'word',
      values: CLASS_WORDS,
      default: 'half_apr',
      doc: 'Its class by 1910.134.',
    },
    filters: {
      type: 'word',
      list: true,
      values: ['ammonia', 'carbon_monoxide', 'hydrogen_cyanide', 'hydrogen_sulphide'],
      default: [],
      doc: 'Gases that its filter holds; none for dust alone.',
    },
    fits: { type: 'boolean', default: true, doc: 'False over a beard, or never fit-tested.' },
    airMinutes: {
      type: 'number',
      unit: 'min',
      min: 0,
      max: 120,
      default: 30,
      doc: 'Air in the cylinder of an apparatus.',
    },
  },
  state: () => ({
    worn: { type: 'boolean', doc: 'Somebody wears it.' },
    valve: { type: 'word', values: ['open', 'closed'], doc: 'The valve of its cylinder.' },
    airSeconds: { type: 'number', unit: 's', min: 0, quiet: true, doc: 'Air that is left.' },
    low: { type: 'boolean', doc: 'Its whistle sounds: a quarter of the air or less is left.' },
    flowing: { type: 'boolean', quiet: true, doc: 'Its air is being breathed.' },
  }),
  start: (props) => ({
    worn: false,
    valve: 'closed',
    airSeconds: Number(props.airMinutes) * 60,
    low: false,
    flowing: false,
  }),
  controls: () => ({
    valve: {
      doc: 'The valve of the cylinder.',
      label: { en: 'air valve', fr: 'robinet d’air', ar: 'صمام الهواء' },
      values: ['open', 'closed'],
      words: {
        open: { en: 'Open', fr: 'Ouvrir', ar: 'افتح' },
        closed: { en: 'Close', fr: 'Fermer', ar: 'أغلق' },
      },
      seconds: 2,
      gives: { valve: ['open', 'closed'] },
    },
  }),
  portable,
  operate,
  settle,
  flow,
  protections,
  leansInto: ({ fits }) =>
    fits === false ? ['tox.fed', 'tox.co2_time', 'tox.probit', 'tox.probit.ammonia'] : [],
  words,
  shape,
})
