import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: () => ({
    en: 'A steel eye bolted to the structure.',
    fr: 'Un œilleton d’acier boulonné à la structure.',
    ar: 'حلقة فولاذية مثبّتة في الهيكل.',
  }),
  inspected: (_state, { kilonewtons, label }) => ({
    en: `The plate says ${kilonewtons} kN. ${label}`,
    fr: `La plaque indique ${kilonewtons} kN. ${label}`,
    ar: `اللوحة تقول ${kilonewtons} كيلونيوتن. ${label}`,
  }),
  refusals: {},
  happens: {},
}
