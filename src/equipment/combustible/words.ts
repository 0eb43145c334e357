import type { KindWords, State } from '../../engine/kind.ts'
import type { Props } from '../../scenario/facts.ts'
import type { Text } from '../../scenario/text.ts'
import { isBurntOut } from './materials.ts'

const NAMES: Readonly<Record<string, Text>> = {
  'waste-bin': {
    en: 'A bin with waste paper.',
    fr: 'Une corbeille de vieux papiers.',
    ar: 'سلة ورق مهمل.',
  },
  'rag-pile': { en: 'A pile of oily rags.', fr: 'Un tas de chiffons gras.', ar: 'كومة خرق مزيّتة.' },
  'solvent-tray': { en: 'A tray with solvent.', fr: 'Un bac de solvant.', ar: 'صينية فيها مذيب.' },
  'oil-pan': {
    en: 'A pan of cooking oil on a burner.',
    fr: 'Une friteuse sur un brûleur.',
    ar: 'مقلاة زيت على موقد.',
  },
  'electrical-cabinet': {
    en: 'An electrical cabinet.',
    fr: 'Une armoire électrique.',
    ar: 'خزانة كهربائية.',
  },
}

const SIZES: Readonly<Record<string, Text>> = {
  none: { en: 'It does not burn.', fr: 'Pas de flammes.', ar: 'لا لهب.' },
  small: {
    en: 'Small flames rise from it.',
    fr: 'De petites flammes en sortent.',
    ar: 'لهب صغير يخرج منه.',
  },
  bin: {
    en: 'It burns as high as your chest.',
    fr: 'Les flammes montent à la poitrine.',
    ar: 'اللهب يصل إلى الصدر.',
  },
  large: {
    en: 'Flames go up over your head.',
    fr: 'Les flammes dépassent votre tête.',
    ar: 'اللهب أعلى من رأسك.',
  },
}

const BURNT_OUT: Text = {
  en: 'It has burnt out: nothing is left that burns.',
  fr: 'Tout a brûlé : il ne reste rien qui brûle.',
  ar: 'احترق كله: لم يبق ما يشتعل.',
}

/** How it burns; what a fire has left of it when the flames are gone. */
const burns = (state: State, props: Props): Text | undefined =>
  !state.burning && isBurntOut(props.what, state.releasedKilojoules)
    ? BURNT_OUT
    : SIZES[String(state.size)]

const both = (a: Text | undefined, b: Text | undefined): Text =>
  Object.fromEntries(
    Object.keys(a ?? {}).map((tag) => [tag, `${a?.[tag]} ${b?.[tag] ?? ''}`.trim()]),
  )

export const words: KindWords = {
  looks: (state, props) =>
    both(
      NAMES[String(props.what)],
      state.covered
        ? {
            en: 'A fire blanket covers it.',
            fr: 'Une couverture anti-feu la recouvre.',
            ar: 'تغطيها بطانية حريق.',
          }
        : burns(state, props),
    ),
  inspected: (_state, props) => ({
    en: `Written on it: ${props.label || 'nothing'}.`,
    fr: `Inscription : ${props.label || 'aucune'}.`,
    ar: `مكتوب عليه: ${props.label || 'لا شيء'}.`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The knob is already there.',
        fr: 'Le bouton y est déjà.',
        ar: 'المفتاح في موضعه أصلًا.',
      },
      why: {
        en: 'There is nothing to turn.',
        fr: 'Il n’y a rien à tourner.',
        ar: 'لا شيء لتديره.',
      },
    },
  },
  happens: {
    'burning=true': { en: 'It catches fire.', fr: 'Cela prend feu.', ar: 'يشتعل.' },
    'burning=false': {
      en: 'The flames are out.',
      fr: 'Les flammes sont éteintes.',
      ar: 'انطفأ اللهب.',
    },
    'size=bin': { en: 'The fire grows.', fr: 'Le feu grandit.', ar: 'الحريق يكبر.' },
    'size=large': {
      en: 'The fire is very large now.',
      fr: 'Le feu est très grand.',
      ar: 'الحريق كبير جدًا.',
    },
    'flare=true': {
      en: 'Burning oil shoots out in a ball of fire.',
      fr: 'L’huile en feu jaillit en boule de feu.',
      ar: 'ينطلق الزيت المشتعل ككرة نار.',
    },
    relit: { en: 'It lights again.', fr: 'Cela se rallume.', ar: 'يشتعل من جديد.' },
  },
}
