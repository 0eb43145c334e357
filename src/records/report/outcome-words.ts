import type { Result } from '../../assessment/result.ts'
import type { Interface } from '../../engine/attempt/attempt.ts'
import type { Purpose } from '../../engine/run.ts'
import type { Text } from '../../scenario/text.ts'
import { type ShownOutcome, shownOutcome } from '../shown-outcome.ts'
import type { TagForm } from './report.ts'

export interface OutcomeWords {
  readonly form: TagForm
  readonly word: Text
  /** What it came to, in a sentence that nobody can take for a permission. */
  readonly says: Text
}

export const OUTCOME_WORDS: Readonly<Record<ShownOutcome, OutcomeWords>> = {
  passed: {
    form: 'passed',
    word: { en: 'Passed', fr: 'Réussi', ar: 'ناجح' },
    says: {
      en: 'In this simulation the job was done, and done safely.',
      fr: 'Dans cette simulation, le travail a été fait, et fait en sécurité.',
      ar: 'في هذه المحاكاة أُنجز العمل، وأُنجز بأمان.',
    },
  },
  'stopped-safely': {
    form: 'stopped',
    word: { en: 'Stopped safely', fr: 'Arrêté à temps', ar: 'توقّف آمن' },
    says: {
      en: 'It was not safe to go on, and the job was stopped. In this simulation that was right.',
      fr: 'Il n’était pas sûr de continuer, et le travail a été arrêté. Dans cette simulation, c’était juste.',
      ar: 'لم يكن الاستمرار آمنًا فأُوقف العمل. في هذه المحاكاة كان ذلك صوابًا.',
    },
  },
  'completed-unsafe': {
    form: 'unsafe',
    word: { en: 'Completed but unsafe', fr: 'Terminé mais dangereux', ar: 'اكتمل لكن غير آمن' },
    says: {
      en: 'The job got done, but not safely. This does not pass.',
      fr: 'Le travail a été fait, mais pas en sécurité. Ce n’est pas une réussite.',
      ar: 'أُنجز العمل، لكن ليس بأمان. هذا ليس اجتيازًا.',
    },
  },
  'not-passed': {
    form: 'notyet',
    word: { en: 'Not yet', fr: 'Pas encore', ar: 'ليس بعد' },
    says: {
      en: 'Part of what this job needs was not shown. This does not pass.',
      fr: 'Une partie de ce que demande ce travail n’a pas été montrée. Ce n’est pas une réussite.',
      ar: 'لم يظهر جزء مما يتطلبه هذا العمل. هذا ليس اجتيازًا.',
    },
  },
  undecided: {
    form: 'notyet',
    word: { en: 'Not decided', fr: 'Pas décidé', ar: 'لم يُحسم' },
    says: {
      en: 'What would decide it is a figure that was never checked against its source. This does not pass, and it does not fail.',
      fr: 'Ce qui déciderait est un chiffre jamais vérifié à sa source. Ce n’est ni une réussite ni un échec.',
      ar: 'ما يحسم الأمر رقم لم يُراجع على مصدره. هذا ليس اجتيازًا ولا رسوبًا.',
    },
  },
  'stopped-on-danger': {
    form: 'danger',
    word: { en: 'Stopped on danger', fr: 'Arrêté pour danger', ar: 'توقّف بسبب الخطر' },
    says: {
      en: 'Somebody came to harm in the simulation, and the job stopped there. This does not pass.',
      fr: 'Quelqu’un a été blessé dans la simulation, et le travail s’est arrêté là. Ce n’est pas une réussite.',
      ar: 'أُصيب شخص في المحاكاة وتوقف العمل هناك. هذا ليس اجتيازًا.',
    },
  },
  abandoned: {
    form: 'notyet',
    word: { en: 'Left early', fr: 'Quitté avant la fin', ar: 'تُرك قبل النهاية' },
    says: {
      en: 'The attempt was left. It does not say what the person can do.',
      fr: 'L’essai a été quitté. Il ne dit pas ce que la personne sait faire.',
      ar: 'تُركت المحاولة. لا تقول ما يستطيعه الشخص.',
    },
  },
}

/** How an attempt came out, as people are told it. */
export function outcomeOf(result: Pick<Result, 'outcome' | 'undecided' | 'harm'>): OutcomeWords {
  const shown = shownOutcome(result)
  const words = OUTCOME_WORDS[shown]
  const isHurt = shown === 'completed-unsafe' && result.harm.actual > 0
  return isHurt ? { ...words, says: COMPLETED_HURT } : words
}

/** In the place of what a job completed unsafely says by itself, where somebody came to harm. */
const COMPLETED_HURT: Text = {
  en: 'The job got done, but somebody was hurt in the simulation. This does not pass.',
  fr: 'Le travail a été fait, mais quelqu’un a été blessé dans la simulation. Ce n’est pas une réussite.',
  ar: 'أُنجز العمل، لكن شخصًا أُصيب في المحاكاة. هذا ليس اجتيازًا.',
}

export const PURPOSE_WORDS: Readonly<Record<Purpose, Text>> = {
  guided: { en: 'Guided practice', fr: 'Entraînement guidé', ar: 'تدريب موجّه' },
  practice: { en: 'Practice', fr: 'Entraînement', ar: 'تدريب' },
  assessment: { en: 'Assessment', fr: 'Évaluation', ar: 'تقييم' },
}

export const INTERFACE_WORDS: Readonly<Record<Interface, Text>> = {
  script: { en: 'by a script', fr: 'par un script', ar: 'ببرنامج نصي' },
  text: { en: 'in words and pictures', fr: 'en mots et en images', ar: 'بالكلمات والصور' },
  desktop: { en: 'on a screen', fr: 'sur un écran', ar: 'على شاشة' },
  touch: { en: 'on a touch screen', fr: 'sur un écran tactile', ar: 'على شاشة لمس' },
  vr: { en: 'in a headset', fr: 'dans un casque', ar: 'بنظارة واقع افتراضي' },
  ar: {
    en: 'in augmented reality',
    fr: 'en réalité augmentée',
    ar: 'في واقع معزّز',
  },
}
