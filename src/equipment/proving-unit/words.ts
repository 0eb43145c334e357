import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: () => ({
    en: 'A small box with two contacts for a voltage tester.',
    fr: 'Un petit boîtier avec deux contacts pour un vérificateur.',
    ar: 'صندوق صغير فيه نقطتا توصيل لفاحص الجهد.',
  }),
  inspected: (_state, props) => ({
    en: `It gives ${props.volts} V to a tester. The plate says: ${props.label || 'nothing'}.`,
    fr: `Il donne ${props.volts} V à un vérificateur. La plaque indique : ${props.label || 'rien'}.`,
    ar: `يعطي الفاحص ${props.volts} فولت. اللوحة تقول: ${props.label || 'لا شيء'}.`,
  }),
  refusals: {},
  happens: {},
}
