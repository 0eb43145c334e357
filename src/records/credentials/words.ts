import type { Text } from '../../scenario/text.ts'

/** What a credential and its certificate say, in each language; figures stand after a colon. */
export const CREDENTIAL_WORDS = {
  name: {
    en: '{competency}: shown in simulation',
    fr: '{competency} : montré en simulation',
    ar: '{competency}: ظهر في المحاكاة',
  },
  shown: { en: 'Shown in simulation', fr: 'Montré en simulation', ar: 'ظهر في المحاكاة' },
  limits: {
    en: 'This was shown in simulation. It does not show skill of hand or another workplace, and it is not permission to work: a named person decides that.',
    fr: 'Cela a été montré en simulation. Cela ne montre ni l’habileté de la main ni un autre lieu de travail, et ce n’est pas une permission de travailler : une personne nommée en décide.',
    ar: 'ظهر هذا في المحاكاة. لا يبيّن مهارة اليد ولا مكان عمل آخر، وليس إذنًا بالعمل: شخص مسمّى هو من يقرر ذلك.',
  },
  jobs: { en: 'Job', fr: 'Travail', ar: 'العمل' },
  ways: { en: 'Played', fr: 'Joué', ar: 'طريقة اللعب' },
  assessments: { en: 'Assessments passed', fr: 'Évaluations réussies', ar: 'تقييمات مجتازة' },
  variants: { en: 'Different variants', fr: 'Variantes différentes', ar: 'حالات مختلفة' },
  supervisedCount: {
    en: 'Of these in a supervised session',
    fr: 'Dont en séance surveillée',
    ar: 'منها في جلسة بإشراف',
  },
  open: {
    en: 'What was not observed',
    fr: 'Ce qui n’a pas été observé',
    ar: 'ما لم يُلاحَظ',
  },
  openNone: {
    en: 'Every criterion of it was observed and met.',
    fr: 'Chaque critère a été observé et rempli.',
    ar: 'لوحظ كل معيار فيها وتحقق.',
  },
  notObserved: { en: 'not observed', fr: 'pas observé', ar: 'لم يُلاحَظ' },
  notMet: { en: 'not met', fr: 'pas rempli', ar: 'لم يتحقق' },
  rule: { en: 'What was asked for', fr: 'Ce qui était demandé', ar: 'ما كان مطلوبًا' },
  rulePasses: {
    en: 'Assessments passed in which it was shown, at least: {n}',
    fr: 'Évaluations réussies où cela a été montré, au moins : {n}',
    ar: 'تقييمات مجتازة ظهر فيها ذلك، على الأقل: {n}',
  },
  ruleVariants: {
    en: 'Each on another variant of the job',
    fr: 'Chacune sur une autre variante du travail',
    ar: 'كل منها على حالة أخرى من العمل',
  },
  ruleCritical: {
    en: 'Every critical criterion put to the test, and met, in one of them',
    fr: 'Chaque critère critique mis à l’épreuve, et rempli, dans l’une d’elles',
    ar: 'كل معيار حرج وُضع على المحك وتحقق في أحدها',
  },
  ruleHelp: {
    en: 'Without hints or advice',
    fr: 'Sans indices ni conseils',
    ar: 'بلا تلميحات ولا نصائح',
  },
  ruleSupervised: {
    en: 'In a supervised session, at least: {n}',
    fr: 'En séance surveillée, au moins : {n}',
    ar: 'في جلسة بإشراف، على الأقل: {n}',
  },
  ruleWithin: {
    en: 'None older than this many months: {n}',
    fr: 'Aucune plus ancienne que ce nombre de mois : {n}',
    ar: 'لا يزيد عمر أي منها على هذا العدد من الأشهر: {n}',
  },
  ruleWays: { en: 'Only played: {ways}', fr: 'Seulement joué : {ways}', ar: 'باللعب فقط: {ways}' },
  ruleValid: {
    en: 'It holds for this many months: {n}',
    fr: 'Cela vaut ce nombre de mois : {n}',
    ar: 'مدة السريان بالأشهر: {n}',
  },
  evidence: { en: 'Evidence', fr: 'Preuves', ar: 'الأدلة' },
  attempt: {
    en: 'An assessment in simulation',
    fr: 'Une évaluation en simulation',
    ar: 'تقييم في المحاكاة',
  },
  digest: { en: 'Fingerprint', fr: 'Empreinte', ar: 'البصمة' },
  variant: { en: 'Variant', fr: 'Variante', ar: 'الحالة' },
  machine: { en: 'marked by the machine', fr: 'noté par la machine', ar: 'بتقدير الآلة' },
  assessor: { en: 'marked by an assessor', fr: 'noté par un évaluateur', ar: 'بتقدير مقيّم' },
  supervised: {
    en: 'in a supervised session',
    fr: 'en séance surveillée',
    ar: 'في جلسة بإشراف',
  },
} as const satisfies Readonly<Record<string, Text>>
