import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.hookedTo === ''
      ? {
          en: 'A lanyard with a hook. It is hooked to nothing.',
          fr: 'Une longe avec un crochet. Elle n’est accrochée à rien.',
          ar: 'حبل أمان بخطّاف. ليس معلّقًا بشيء.',
        }
      : {
          en: 'A lanyard. Its hook is on an anchor.',
          fr: 'Une longe. Son crochet est sur un ancrage.',
          ar: 'حبل أمان. خطّافه على نقطة تثبيت.',
        },
  inspected: (state, { lengthMetres, absorberMetres }) =>
    state.condition === 'damaged'
      ? {
          en: 'The webbing is cut at its edge. It must not be used.',
          fr: 'La sangle est coupée au bord. Ne l’utilisez pas.',
          ar: 'الحزام مقطوع عند حافته. لا يجوز استعماله.',
        }
      : {
          en: `${lengthMetres} m long, the absorber opens ${absorberMetres} m. It is whole.`,
          fr: `${lengthMetres} m de long, l’absorbeur s’ouvre de ${absorberMetres} m. Elle est entière.`,
          ar: `طوله ${lengthMetres} م، والممتص ينفتح ${absorberMetres} م. سليم.`,
        },
  refusals: {
    'no-anchor': {
      seen: {
        en: 'The hook finds no hold on it.',
        fr: 'Le crochet n’y tient pas.',
        ar: 'الخطّاف لا يثبت عليه.',
      },
      why: {
        en: 'Hook it to an anchor point.',
        fr: 'Accrochez-la à un point d’ancrage.',
        ar: 'علّقه بنقطة تثبيت.',
      },
    },
    'already-hooked': {
      seen: {
        en: 'The hook is on it already.',
        fr: 'Le crochet y est déjà.',
        ar: 'الخطّاف عليه بالفعل.',
      },
      why: { en: 'You can go to work.', fr: 'Vous pouvez travailler.', ar: 'يمكنك العمل.' },
    },
    'not-hooked': {
      seen: { en: 'It hangs free.', fr: 'Elle pend librement.', ar: 'إنه يتدلى حرًّا.' },
      why: {
        en: 'There is nothing to unhook.',
        fr: 'Il n’y a rien à décrocher.',
        ar: 'لا شيء لفكّه.',
      },
    },
  },
  happens: {
    hookedTo: { en: 'The hook snaps shut.', fr: 'Le crochet se referme.', ar: 'ينغلق الخطّاف.' },
    'hookedTo=': { en: 'The hook is off.', fr: 'Le crochet est décroché.', ar: 'انفكّ الخطّاف.' },
  },
}
