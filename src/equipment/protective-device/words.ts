import type { KindWords } from '../../engine/kind.ts'
import type { Props } from '../../scenario/facts.ts'
import type { Text } from '../../scenario/text.ts'

const NAMES = {
  breaker: { en: 'A circuit breaker', fr: 'Un disjoncteur', ar: 'قاطع دارة' },
  fuse: { en: 'A fuse switch', fr: 'Un interrupteur à fusible', ar: 'مفتاح بفيوز' },
  residual: {
    en: 'A residual current device',
    fr: 'Un interrupteur différentiel',
    ar: 'قاطع تسرّب أرضي',
  },
} as const

const nameOf = (props: Props) => {
  if (props.curve === 'gG') return NAMES.fuse
  return props.curve === 'none' ? NAMES.residual : NAMES.breaker
}

const STANDS: Readonly<Record<string, Text>> = {
  on: { en: 'It is on, up.', fr: 'Il est enclenché, vers le haut.', ar: 'إنه يعمل، إلى الأعلى.' },
  off: { en: 'It is off, down.', fr: 'Il est coupé, vers le bas.', ar: 'إنه مفصول، إلى الأسفل.' },
  tripped: {
    en: 'It has tripped: the toggle is half way.',
    fr: 'Il a déclenché : la manette est à mi-course.',
    ar: 'لقد فصل وحده: المفتاح في المنتصف.',
  },
}

const LOCKED: Text = { en: 'A lock holds it.', fr: 'Un cadenas le bloque.', ar: 'قفل يثبّته.' }

const ratingOf = (props: Props): string =>
  [
    props.curve === 'none' ? '' : `${props.curve} ${props.ratedAmperes} A`,
    Number(props.residualMilliamperes) > 0 ? `IΔn ${props.residualMilliamperes} mA` : '',
  ]
    .filter(Boolean)
    .join(', ') || '—'

export const words: KindWords = {
  looks: (state, props) => {
    const name = nameOf(props)
    const stands = STANDS[String(state.position)] ?? {}
    const locked = (language: string): string =>
      state.locked === true ? ` ${LOCKED[language] ?? ''}` : ''
    return {
      en: `${name.en}. ${stands.en ?? ''}${locked('en')}`,
      fr: `${name.fr}. ${stands.fr ?? ''}${locked('fr')}`,
      ar: `${name.ar}. ${stands.ar ?? ''}${locked('ar')}`,
    }
  },
  inspected: (state, props) => ({
    en: `The strip says: ${props.label || 'nothing'}. On its face: ${ratingOf(props)}.${state.blown === true ? ' Its fuse link has melted.' : ''}`,
    fr: `L’étiquette indique : ${props.label || 'rien'}. Sur la face : ${ratingOf(props)}.${state.blown === true ? ' La cartouche a fondu.' : ''}`,
    ar: `الشريط يقول: ${props.label || 'لا شيء'}. على وجهه: ${ratingOf(props)}.${state.blown === true ? ' الفيوز احترق.' : ''}`,
  }),
  refusals: {
    locked: {
      seen: {
        en: 'The toggle does not move.',
        fr: 'La manette ne bouge pas.',
        ar: 'المفتاح لا يتحرك.',
      },
      why: {
        en: '{by} holds it. It must come off first.',
        fr: '{by} la bloque. Il faut d’abord le retirer.',
        ar: '{by} يثبّته. يجب نزعه أولًا.',
      },
    },
    already: {
      seen: {
        en: 'The toggle already stands there.',
        fr: 'La manette est déjà dans cette position.',
        ar: 'المفتاح في هذا الوضع أصلًا.',
      },
      why: {
        en: 'There is nothing to switch.',
        fr: 'Il n’y a rien à manœuvrer.',
        ar: 'لا شيء لتبديله.',
      },
    },
    blown: {
      seen: {
        en: 'You switch it on. Nothing happens.',
        fr: 'Vous l’enclenchez. Rien ne se passe.',
        ar: 'تشغّله. لا يحدث شيء.',
      },
      why: {
        en: 'Its fuse has melted. Find the fault, then fit a new one.',
        fr: 'Son fusible a fondu. Trouvez le défaut, puis changez-le.',
        ar: 'الفيوز احترق. ابحث عن العطل ثم ركّب جديدًا.',
      },
    },
    'needs-off': {
      seen: { en: 'It does not fit.', fr: 'Ça ne passe pas.', ar: 'لا يدخل.' },
      why: {
        en: '{item} is still on. Switch it off first.',
        fr: '{item} est encore enclenché. Coupez-le d’abord.',
        ar: '{item} ما زال يعمل. افصله أولًا.',
      },
    },
    'socket-full': {
      seen: {
        en: 'There is no room in the clip.',
        fr: 'Il n’y a plus de place dans l’attache.',
        ar: 'لا مكان في المشبك.',
      },
      why: {
        en: 'Something already hangs there. A hasp makes room for more locks.',
        fr: 'Un objet y est déjà. Un moraillon permet plusieurs cadenas.',
        ar: 'شيء معلّق هناك. مشبك الأقفال يتّسع لأكثر من قفل.',
      },
    },
  },
  happens: {
    'position=tripped': {
      en: 'A snap: it trips by itself.',
      fr: 'Un claquement : il déclenche tout seul.',
      ar: 'طقّة: يفصل وحده.',
    },
    'position=off': {
      en: 'A click: it is off.',
      fr: 'Un clic : il est coupé.',
      ar: 'نقرة: مفصول.',
    },
    'position=on': {
      en: 'A click: it is on.',
      fr: 'Un clic : il est enclenché.',
      ar: 'نقرة: يعمل.',
    },
    'blown=true': {
      en: 'The fuse link has melted.',
      fr: 'La cartouche a fondu.',
      ar: 'الفيوز احترق.',
    },
  },
}
