import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.on === ''
      ? {
          en: 'A yellow guardrail. It is not fitted anywhere.',
          fr: 'Un garde-corps jaune. Il n’est monté nulle part.',
          ar: 'درابزين أصفر. ليس مركّبًا في أي مكان.',
        }
      : {
          en: 'A yellow guardrail. It stands along the edge.',
          fr: 'Un garde-corps jaune. Il est posé le long du bord.',
          ar: 'درابزين أصفر. يقف على طول الحافة.',
        },
  inspected: (_state, { topMetres, midRail, toeBoardMetres }) => ({
    en: `Top rail at ${topMetres} m, ${midRail ? 'with' : 'without'} a mid-rail. Toe board: ${toeBoardMetres} m.`,
    fr: `Lisse haute à ${topMetres} m, ${midRail ? 'avec' : 'sans'} lisse intermédiaire. Plinthe : ${toeBoardMetres} m.`,
    ar: `الحاجز العلوي على ${topMetres} م، ${midRail ? 'مع' : 'بلا'} حاجز أوسط. لوح القدم: ${toeBoardMetres} م.`,
  }),
  refusals: {},
  happens: {
    'on=': {
      en: 'The rail comes off. The edge is open.',
      fr: 'Le garde-corps est retiré. Le bord est ouvert.',
      ar: 'يُنزع الدرابزين. الحافة مفتوحة.',
    },
  },
}
