import { defineEquipment } from '../../engine/kind.ts'
import { operate, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A tripod with a winch and a lifeline (EN 1496, EN 795): gets somebody out without going in. */
export const rescueTripod = defineEquipment({
  kind: 'rescue-tripod',
  title: {
    en: 'Rescue tripod and winch',
    fr: 'Trépied de secours avec treuil',
    ar: 'حامل إنقاذ ثلاثي ورافعة',
  },
  doc: 'Set over the manway, its line clipped to whoever goes in; the winch brings them out.',
  standard: '29 CFR 1910.146(k)(3); EN 1496; EN 795',
  props: {},
  state: () => ({
    over: { type: 'word', names: 'equipment', doc: 'The opening that it stands over.' },
    line: { type: 'word', names: 'person', doc: 'Who is clipped to its line; nobody otherwise.' },
    rescues: { type: 'number', unit: '1', counter: true, doc: 'People brought out with it.' },
  }),
  start: () => ({ over: '', line: '', rescues: 0 }),
  controls: () => ({
    clip: {
      doc: 'The hook of the line: whoever does it clips it to their own harness, or off again.',
      label: { en: 'lifeline hook', fr: 'crochet de ligne de vie', ar: 'خطاف حبل النجاة' },
      values: ['on', 'off'],
      words: {
        on: { en: 'Clip to my harness', fr: 'Accrocher à mon harnais', ar: 'علّقه بحزامي' },
        off: { en: 'Unclip', fr: 'Décrocher', ar: 'افصله' },
      },
      seconds: 4,
    },
    winch: {
      doc: 'The crank of the winch.',
      label: { en: 'winch', fr: 'treuil', ar: 'الرافعة' },
      seconds: 30,
      gives: { rescues: [1] },
    },
  }),
  portable: () => ({ massKilograms: 20, hands: 2, belt: false }),
  placeSeconds: 20,
  operate,
  settle,
  words,
  shape,
})
