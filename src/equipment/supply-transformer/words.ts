import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.humming
      ? {
          en: 'A grey transformer in a cage. It hums.',
          fr: 'Un transformateur gris dans une cage. Il ronronne.',
          ar: 'محوّل رمادي داخل قفص. إنه يطنّ.',
        }
      : {
          en: 'A grey transformer in a cage. It is silent.',
          fr: 'Un transformateur gris dans une cage. Il est silencieux.',
          ar: 'محوّل رمادي داخل قفص. إنه صامت.',
        },
  inspected: (_state, props) => ({
    en: `The plate says: ${props.label || 'nothing'}. ${props.volts} V, ${props.earthing}, ${props.prospectiveKiloamperes} kA.`,
    fr: `La plaque indique : ${props.label || 'rien'}. ${props.volts} V, schéma ${props.earthing}, ${props.prospectiveKiloamperes} kA.`,
    ar: `اللوحة تقول: ${props.label || 'لا شيء'}. ${props.volts} فولت، نظام ${props.earthing}، ${props.prospectiveKiloamperes} كيلو أمبير.`,
  }),
  refusals: {},
  happens: {},
}
