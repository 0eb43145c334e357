import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: () => ({ en: 'A plain inner wall.', fr: 'Une cloison lisse.', ar: 'جدار داخلي أملس.' }),
  inspected: (_state, props) => ({
    en: `It is ${props.lengthMetres} metres long. There is no way through.`,
    fr: `Elle fait ${props.lengthMetres} mètres de long. On ne passe pas au travers.`,
    ar: `طوله ${props.lengthMetres} متر. لا مرور من خلاله.`,
  }),
  refusals: {},
  happens: {},
}
