import type { Text } from '../../scenario/text.ts'

/** What the buttons say. Names stand where nothing has to agree with them. */
export const offerWords = {
  take: { en: 'Take', fr: 'Prendre', ar: 'خذ' },
  release: { en: 'Put down', fr: 'Poser', ar: 'ضع على الأرض' },
  wear: { en: 'Put on', fr: 'Mettre', ar: 'ارتدِ' },
  remove: { en: 'Take off', fr: 'Enlever', ar: 'انزع' },
  inspect: { en: 'Look closely', fr: 'Regarder de près', ar: 'انظر عن قرب' },
  place: { en: 'Put here: {item}', fr: 'Mettre ici : {item}', ar: 'ضع هنا: {item}' },
  use: { en: 'Use here: {item}', fr: 'Utiliser ici : {item}', ar: 'استعمل هنا: {item}' },
  useAt: {
    en: 'Use: {item}, at {part}',
    fr: 'Utiliser : {item}, sur {part}',
    ar: 'استعمل: {item}، عند {part}',
  },
  touch: {
    en: 'Put a hand there: {part}',
    fr: 'Mettre la main : {part}',
    ar: 'ضع يدك على: {part}',
  },
  touchIt: { en: 'Put a hand on it', fr: 'Poser la main dessus', ar: 'ضع يدك عليه' },
  write: { en: 'Write on it', fr: 'Remplir', ar: 'اكتب عليه' },
  report: { en: 'Report: {finding}', fr: 'Signaler : {finding}', ar: 'أبلغ: {finding}' },
  go: { en: 'Go there', fr: 'Y aller', ar: 'اذهب إلى هناك' },
  look: { en: 'Look that way', fr: 'Regarder par là', ar: 'انظر إلى هناك' },
  wait30: { en: 'Wait 30 seconds', fr: 'Attendre 30 secondes', ar: 'انتظر 30 ثانية' },
  wait300: { en: 'Wait 5 minutes', fr: 'Attendre 5 minutes', ar: 'انتظر 5 دقائق' },
  waitEvent: {
    en: 'Wait until something happens',
    fr: 'Attendre qu’il se passe quelque chose',
    ar: 'انتظر حتى يحدث شيء',
  },
} satisfies Record<string, Text>
