import type { Text } from '../../scenario/text.ts'

/** What the panels in the headset say themselves; everything else comes from the job. */
export const vrWords = {
  doNow: {
    en: 'Do now · {done} of {of} done',
    fr: 'À faire · {done} sur {of} faits',
    ar: 'افعل الآن · {done} من {of}',
  },
  whereAmI: { en: 'You are here: {place}', fr: 'Vous êtes ici : {place}', ar: 'أنت هنا: {place}' },
  rightHand: { en: 'Right hand: {item}', fr: 'Main droite : {item}', ar: 'اليد اليمنى: {item}' },
  leftHand: { en: 'Left hand: {item}', fr: 'Main gauche : {item}', ar: 'اليد اليسرى: {item}' },
  bothHands: { en: 'Both hands: {item}', fr: 'Deux mains : {item}', ar: 'اليدان معًا: {item}' },
  onBelt: { en: 'Belt: {items}', fr: 'Ceinture : {items}', ar: 'الحزام: {items}' },
  inReach: { en: 'In reach', fr: 'À portée', ar: 'في المتناول' },
  nothingInReach: {
    en: 'Nothing is in reach here. Go somewhere.',
    fr: 'Rien n’est à portée ici. Allez ailleurs.',
    ar: 'لا شيء في المتناول هنا. اذهب إلى مكان آخر.',
  },
  hint: { en: 'Hint', fr: 'Indice', ar: 'تلميح' },
  pause: { en: 'Pause', fr: 'Pause', ar: 'توقف' },
  more: { en: 'More', fr: 'Plus', ar: 'المزيد' },
  unwell: { en: 'I feel unwell', fr: 'Je ne me sens pas bien', ar: 'لا أشعر أنني بخير' },
  stopJob: { en: 'Stop the job', fr: 'Arrêter le travail', ar: 'أوقف العمل' },
  whyStop: { en: 'Why do you stop?', fr: 'Pourquoi arrêtez-vous ?', ar: 'لماذا تتوقف؟' },
  goTo: { en: 'Go to', fr: 'Aller à', ar: 'اذهب إلى' },
  whatIHave: { en: 'What I have', fr: 'Ce que j’ai', ar: 'ما معي' },
  nothingHeld: {
    en: 'You hold nothing.',
    fr: 'Vous ne tenez rien.',
    ar: 'لا تمسك بشيء.',
  },
  people: { en: 'People', fr: 'Personnes', ar: 'الأشخاص' },
  sayToAll: { en: 'Say to everybody', fr: 'Dire à tous', ar: 'قل للجميع' },
  wait: { en: 'Wait', fr: 'Attendre', ar: 'انتظر' },
  height: { en: 'Height', fr: 'Hauteur', ar: 'الارتفاع' },
  finish: { en: 'Finish', fr: 'Terminer', ar: 'إنهاء' },
  handIn: {
    en: 'Finish hands the job in. You cannot change it afterwards.',
    fr: 'Terminer rend le travail. Vous ne pourrez plus le changer.',
    ar: 'الإنهاء يسلّم العمل. لا يمكنك تغييره بعد ذلك.',
  },
  back: { en: 'Back', fr: 'Retour', ar: 'رجوع' },
  next: { en: 'Next', fr: 'Suivant', ar: 'التالي' },
  report: { en: 'Report a fault', fr: 'Signaler un défaut', ar: 'أبلغ عن عيب' },
  writeIt: { en: 'Write it', fr: 'Écrire', ar: 'اكتب' },
  empty: { en: 'nothing yet', fr: 'rien encore', ar: 'لا شيء بعد' },
  yes: { en: 'yes', fr: 'oui', ar: 'نعم' },
  no: { en: 'no', fr: 'non', ar: 'لا' },
  paused: {
    en: 'Paused. Nothing happens until you carry on.',
    fr: 'En pause. Rien ne se passe avant que vous continuiez.',
    ar: 'متوقف. لا شيء يحدث حتى تتابع.',
  },
  carryOn: { en: 'Carry on', fr: 'Continuer', ar: 'تابع' },
  leave: {
    en: 'Leave VR, keep the attempt',
    fr: 'Quitter la VR, garder l’essai',
    ar: 'اخرج من الواقع الافتراضي واحتفظ بالمحاولة',
  },
  over: {
    en: 'This attempt is over. Take the headset off to see how it went.',
    fr: 'Cet essai est terminé. Retirez le casque pour voir le bilan.',
    ar: 'انتهت هذه المحاولة. انزع النظارة لترى النتيجة.',
  },
  seeResult: { en: 'Leave VR', fr: 'Quitter la VR', ar: 'اخرج من الواقع الافتراضي' },
  handsLost: {
    en: 'Your hands are not seen. Hold them in front of you, or pick up the controllers.',
    fr: 'Vos mains ne sont pas vues. Tenez-les devant vous, ou prenez les manettes.',
    ar: 'يداك غير مرئيتين. ارفعهما أمامك أو التقط أجهزة التحكم.',
  },
  probed: {
    en: 'One probe is on {end}. Now put the other one on.',
    fr: 'Une pointe est sur {end}. Posez maintenant l’autre.',
    ar: 'أحد المجسّين على {end}. ضع الآن الآخر.',
  },
  inHand: { en: 'Take in hand', fr: 'Prendre en main', ar: 'خذه في يدك' },
  picture: { en: 'The workplace', fr: 'Le lieu de travail', ar: 'مكان العمل' },
  mirror: {
    en: 'What the headset shows',
    fr: 'Ce que montre le casque',
    ar: 'ما تعرضه النظارة',
  },
  roomMoved: {
    en: 'The headset has moved your room. You are put back where you were.',
    fr: 'Le casque a déplacé votre espace. Vous êtes remis à votre place.',
    ar: 'حرّكت النظارة مساحتك. أُعدت إلى مكانك.',
  },
} satisfies Record<string, Text>

export type VrWord = keyof typeof vrWords
