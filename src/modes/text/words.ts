import { fill, localise, type Text } from '../../scenario/text.ts'

/** What the text interface itself says; everything else comes from the job. */
const words = {
  skip: { en: 'Skip to what happened', fr: 'Aller à ce qui s’est passé', ar: 'انتقل إلى ما حدث' },
  attempt: { en: 'The attempt', fr: 'L’essai', ar: 'المحاولة' },
  hint: { en: 'Hint', fr: 'Indice', ar: 'تلميح' },
  nextHint: { en: 'Next hint', fr: 'Indice suivant', ar: 'التلميح التالي' },
  pause: { en: 'Pause', fr: 'Pause', ar: 'إيقاف مؤقت' },
  stop: { en: 'Stop the job', fr: 'Arrêter le travail', ar: 'أوقف العمل' },
  finish: { en: 'Finish', fr: 'Terminer', ar: 'أنهِ' },
  just: { en: 'What just happened', fr: 'Ce qui vient de se passer', ar: 'ما حدث الآن' },
  ready: { en: 'You can begin.', fr: 'Vous pouvez commencer.', ar: 'يمكنك أن تبدأ.' },
  readyHelp: {
    en: 'Read what is around you. Choose what you do with the buttons below. Time passes only when you do something or wait.',
    fr: 'Lisez ce qui vous entoure. Choisissez ce que vous faites avec les boutons ci-dessous. Le temps ne passe que si vous agissez ou attendez.',
    ar: 'اقرأ ما حولك. اختر ما تفعله بالأزرار أدناه. لا يمرّ الوقت إلا حين تفعل شيئًا أو تنتظر.',
  },
  goesOn: {
    en: 'You carry on where you were.',
    fr: 'Vous reprenez où vous étiez.',
    ar: 'تتابع من حيث كنت.',
  },
  nothing: { en: 'Nothing new.', fr: 'Rien de nouveau.', ar: 'لا جديد.' },
  over: { en: 'The job is over.', fr: 'Le travail est terminé.', ar: 'انتهى العمل.' },
  keeping: {
    en: 'Your record is being kept.',
    fr: 'Votre résultat est en cours d’enregistrement.',
    ar: 'يجري حفظ سجلّك.',
  },
  seeWhy: {
    en: 'See what happened and why',
    fr: 'Voir ce qui s’est passé et pourquoi',
    ar: 'انظر ماذا حدث ولماذا',
  },
  doNow: {
    en: 'Do now · {done} of {of} done',
    fr: 'À faire · {done} sur {of} faits',
    ar: 'افعل الآن · تم {done} من {of}',
  },
  job: { en: 'Your job', fr: 'Votre travail', ar: 'عملك' },
  where: { en: 'Where you are', fr: 'Où vous êtes', ar: 'أين أنت' },
  here: { en: 'You are here: {place}.', fr: 'Vous êtes ici : {place}.', ar: 'أنت هنا: {place}.' },
  facing: {
    en: 'In front of you: {thing}.',
    fr: 'Devant vous : {thing}.',
    ar: 'أمامك: {thing}.',
  },
  nearest: {
    en: 'Nearest to you: {place}.',
    fr: 'Au plus près de vous : {place}.',
    ar: 'الأقرب إليك: {place}.',
  },
  nobody: {
    en: 'Nobody else is here.',
    fr: 'Il n’y a personne d’autre ici.',
    ar: 'لا أحد غيرك هنا.',
  },
  walks: { en: 'walks', fr: 'marche', ar: 'يمشي' },
  hurt: { en: 'is hurt', fr: 'est blessé', ar: 'مصاب' },
  metres: { en: '{n} m', fr: '{n} m', ar: '{n} م' },
  can: { en: 'What you can do here', fr: 'Ce que vous pouvez faire ici', ar: 'ما يمكنك فعله هنا' },
  nothingNear: {
    en: 'No thing is within reach. Go closer to one.',
    fr: 'Aucun objet n’est à portée. Approchez-vous.',
    ar: 'لا شيء في متناول يدك. اقترب من شيء ما.',
  },
  more: { en: 'More: {name}', fr: 'Plus : {name}', ar: 'المزيد: {name}' },
  talk: { en: 'Talk to: {name}', fr: 'Parler à : {name}', ar: 'تحدّث إلى: {name}' },
  all: { en: 'Say to everybody', fr: 'Dire à tous', ar: 'قل للجميع' },
  questions: { en: 'A question', fr: 'Une question', ar: 'سؤال' },
  time: { en: 'Let time pass', fr: 'Laisser passer le temps', ar: 'دع الوقت يمرّ' },
  go: { en: 'Where you can go', fr: 'Où vous pouvez aller', ar: 'أين يمكنك أن تذهب' },
  rest: { en: 'Other places', fr: 'Autres lieux', ar: 'أماكن أخرى' },
  holds: { en: 'There: {things}', fr: 'S’y trouvent : {things}', ar: 'فيه: {things}' },
  look: { en: 'Look', fr: 'Regarder', ar: 'انظر' },
  lookAt: {
    en: 'Look that way: {name}',
    fr: 'Regarder par là : {name}',
    ar: 'انظر إلى هناك: {name}',
  },
  goTo: { en: 'Go there:', fr: 'Y aller :', ar: 'اذهب إلى:' },
  yours: { en: 'Your things and the log', fr: 'Vos affaires et le journal', ar: 'أغراضك والسجل' },
  have: { en: 'You have', fr: 'Vous avez', ar: 'معك' },
  right: { en: 'Right hand', fr: 'Main droite', ar: 'اليد اليمنى' },
  left: { en: 'Left hand', fr: 'Main gauche', ar: 'اليد اليسرى' },
  both: { en: 'Both hands', fr: 'Deux mains', ar: 'كلتا اليدين' },
  belt: { en: 'On your belt', fr: 'À la ceinture', ar: 'على حزامك' },
  worn: { en: 'On you', fr: 'Sur vous', ar: 'عليك' },
  empty: { en: 'Empty', fr: 'Vide', ar: 'فارغة' },
  before: { en: 'Before that', fr: 'Avant cela', ar: 'قبل ذلك' },
  everything: { en: 'Everything so far', fr: 'Tout jusqu’ici', ar: 'كل ما حدث' },
  listen: { en: 'Listen: {name}', fr: 'Écouter : {name}', ar: 'استمع: {name}' },
  listenShort: { en: 'Listen', fr: 'Écouter', ar: 'استمع' },
  atStart: {
    en: 'How it looked at the start',
    fr: 'Son aspect au départ',
    ar: 'كيف بدا في البداية',
  },
  write: { en: 'Write it', fr: 'Écrire', ar: 'اكتب' },
  on: { en: 'On it', fr: 'Dessus', ar: 'عليه' },
  people: { en: 'Who is here', fr: 'Qui est là', ar: 'من هنا' },
} satisfies Record<string, Text>

export type TextWord = keyof typeof words

export type Say = (word: TextWord, values?: Readonly<Record<string, string>>) => string

/** The words of the text interface in one language. */
export const sayIn =
  (language: string): Say =>
  (word, values = {}) =>
    fill(localise(words[word], language), values)
