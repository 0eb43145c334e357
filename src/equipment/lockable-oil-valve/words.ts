import { lineValveWords } from '../support/line-valve/words.ts'

export const words = lineValveWords({
  arrow: {
    en: 'An arrow shows which way the oil flows.',
    fr: 'Une flèche montre le sens de l’huile.',
    ar: 'سهم يبيّن اتجاه الزيت.',
  },
  opens: {
    en: 'The pipe jerks as oil comes in. The lever points along it.',
    fr: 'Le tuyau tressaute, l’huile arrive. Le levier est dans son axe.',
    ar: 'الأنبوب يهتزّ ويدخل الزيت. الذراع مع خطّه.',
  },
})
