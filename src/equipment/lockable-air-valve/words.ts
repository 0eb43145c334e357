import { lineValveWords } from '../support/line-valve/words.ts'

export const words = lineValveWords({
  arrow: {
    en: 'An arrow shows which way the air flows.',
    fr: 'Une flèche montre le sens de l’air.',
    ar: 'سهم يبيّن اتجاه الهواء.',
  },
  opens: {
    en: 'The lever points along the pipe.',
    fr: 'Le levier est dans l’axe du tuyau.',
    ar: 'الذراع مع خط الأنبوب.',
  },
})
