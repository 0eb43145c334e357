import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) => {
    if (state.power === 'off')
      return {
        en: 'A small gas detector with a hose. Its display is dark.',
        fr: 'Un petit détecteur de gaz avec un tuyau. Éteint.',
        ar: 'كاشف غاز صغير بأنبوب. شاشته مطفأة.',
      }
    return state.alarm
      ? {
          en: 'A gas detector. It flashes red and shrieks.',
          fr: 'Un détecteur de gaz. Il clignote rouge et hurle.',
          ar: 'كاشف غاز. يومض بالأحمر ويصفر.',
        }
      : {
          en: 'A gas detector. It is on, its lamp is green.',
          fr: 'Un détecteur de gaz, allumé, voyant vert.',
          ar: 'كاشف غاز يعمل، وضوؤه أخضر.',
        }
  },
  inspected: (state, props) => ({
    en: `Sticker: ${props.label || '—'}. Bump test: ${state.bump === 'none' ? 'not done' : state.bump}.`,
    fr: `Étiquette : ${props.label || '—'}. Test au gaz : ${state.bump === 'none' ? 'pas fait' : state.bump === 'passed' ? 'réussi' : 'échoué'}.`,
    ar: `الملصق: ${props.label || '—'}. اختبار الغاز: ${state.bump === 'none' ? 'لم يُجرَ' : state.bump === 'passed' ? 'ناجح' : 'فاشل'}.`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The switch is already there.',
        fr: 'L’interrupteur y est déjà.',
        ar: 'المفتاح هناك أصلًا.',
      },
      why: { en: 'There is nothing to do.', fr: 'Il n’y a rien à faire.', ar: 'لا شيء لتفعله.' },
    },
    'is-off': {
      seen: { en: 'The display stays dark.', fr: 'L’écran reste noir.', ar: 'الشاشة تبقى مطفأة.' },
      why: { en: 'Switch it on first.', fr: 'Allumez-le d’abord.', ar: 'شغّله أولًا.' },
    },
    'no-opening': {
      seen: {
        en: 'The hose goes in nowhere.',
        fr: 'Le tuyau n’entre nulle part.',
        ar: 'لا فتحة للأنبوب.',
      },
      why: {
        en: 'Use it at the manway, at three depths.',
        fr: 'Utilisez-le au trou d’homme, à trois niveaux.',
        ar: 'استعمله عند الفتحة على ثلاثة أعماق.',
      },
    },
  },
  happens: {
    'alarm=true': { en: 'The detector shrieks.', fr: 'Le détecteur hurle.', ar: 'الكاشف يصفر.' },
    'alarm=false': {
      en: 'The detector is quiet.',
      fr: 'Le détecteur se tait.',
      ar: 'الكاشف هادئ.',
    },
    'bump=passed': {
      en: 'All sensors answer the test gas.',
      fr: 'Tous les capteurs réagissent.',
      ar: 'كل الحساسات تستجيب.',
    },
    'bump=failed': {
      en: 'The sensors do not answer the test gas.',
      fr: 'Les capteurs ne réagissent pas.',
      ar: 'الحساسات لا تستجيب.',
    },
    'power=on': { en: 'The display lights.', fr: 'L’écran s’allume.', ar: 'تضيء الشاشة.' },
  },
}
