import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: () => ({
    en: 'A grey cable in a tray.',
    fr: 'Un câble gris dans un chemin de câbles.',
    ar: 'كابل رمادي في حامل كابلات.',
  }),
  inspected: (_state, props) => ({
    en: `The tag says: ${props.label && `${props.label}, `}${props.squareMillimetres} mm². From outside you cannot see if its earth is whole.`,
    fr: `L’étiquette indique : ${props.label && `${props.label}, `}${props.squareMillimetres} mm². De l’extérieur on ne voit pas si la terre est continue.`,
    ar: `البطاقة تقول: ${props.label && `${props.label}، `}${props.squareMillimetres} مم². لا يُرى من الخارج إن كان سلك الأرضي سليمًا.`,
  }),
  refusals: {},
  happens: {},
}
