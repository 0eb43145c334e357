import { fill, localise, type Text } from '../../scenario/text.ts'
import { useSettings } from '../settings/store.ts'

/** What the play page itself says, around any interface. */
const words = {
  loading: { en: 'The job is being set up', fr: 'Le travail se prépare', ar: 'يجري إعداد العمل' },
  failed: {
    en: 'The job did not arrive.',
    fr: 'Le travail n’est pas arrivé.',
    ar: 'لم يصل العمل.',
  },
  failedHelp: {
    en: 'Look at your network, then try again. Nothing is lost.',
    fr: 'Vérifiez le réseau, puis réessayez. Rien n’est perdu.',
    ar: 'تحقق من الشبكة ثم أعد المحاولة. لم يضع شيء.',
  },
  again: { en: 'Try again', fr: 'Réessayer', ar: 'أعد المحاولة' },
  elsewhere: {
    en: 'This attempt is open in another tab.',
    fr: 'Cet essai est ouvert dans un autre onglet.',
    ar: 'هذه المحاولة مفتوحة في نافذة أخرى.',
  },
  elsewhereHelp: {
    en: 'Carry on there, or close that tab first.',
    fr: 'Continuez là-bas, ou fermez d’abord cet onglet.',
    ar: 'تابع هناك، أو أغلق تلك النافذة أولًا.',
  },
  unknown: {
    en: 'This attempt cannot go on.',
    fr: 'Cet essai ne peut pas continuer.',
    ar: 'لا يمكن متابعة هذه المحاولة.',
  },
  unknownHelp: {
    en: 'It is not yours, it is no longer kept here, or the job has changed since. Start the job again.',
    fr: 'Il n’est pas à vous, il n’est plus gardé ici, ou le travail a changé. Recommencez.',
    ar: 'ليست لك، أو لم تعد محفوظة هنا، أو تغيّر العمل منذ ذلك الوقت. ابدأ العمل من جديد.',
  },
  toJob: { en: 'To the briefing', fr: 'Vers la présentation', ar: 'إلى التعريف بالعمل' },
  toLibrary: { en: 'To the library', fr: 'Vers la bibliothèque', ar: 'إلى المكتبة' },
  noInterface: {
    en: 'This job cannot be played that way here.',
    fr: 'Ce travail ne peut pas se faire ainsi ici.',
    ar: 'لا يمكن أداء هذا العمل هنا بهذه الطريقة.',
  },
  asText: { en: 'Go on as text', fr: 'Continuer en texte', ar: 'تابع كنص' },
  pause: { en: 'Paused', fr: 'En pause', ar: 'متوقف مؤقتًا' },
  unwell: {
    en: 'Take the headset off and sit down. Tell somebody. Carry on only when you feel well: nothing is lost.',
    fr: 'Ôtez le casque et asseyez-vous. Prévenez quelqu’un. Ne continuez que si vous allez bien : rien n’est perdu.',
    ar: 'انزع النظارة واجلس. أخبر أحدًا. لا تتابع إلا حين تشعر أنك بخير: لا تخسر شيئًا.',
  },
  paused: {
    en: 'Nothing happens until you carry on.',
    fr: 'Rien ne se passe avant que vous continuiez.',
    ar: 'لا يحدث شيء حتى تتابع.',
  },
  carryOn: { en: 'Carry on', fr: 'Continuer', ar: 'تابع' },
  settings: { en: 'Settings', fr: 'Réglages', ar: 'الإعدادات' },
  learn: { en: 'Learn the controls', fr: 'Apprendre les commandes', ar: 'تعلّم التحكم' },
  leave: {
    en: 'Leave, keep the attempt',
    fr: 'Quitter et garder l’essai',
    ar: 'غادر واحتفظ بالمحاولة',
  },
  leaving: {
    en: 'Leave this assessment?',
    fr: 'Quitter cette évaluation ?',
    ar: 'هل تغادر هذا التقييم؟',
  },
  leavingHelp: {
    en: 'This address leads to another attempt. Your assessment is kept, paused, and you can carry on with it later. Its record lists the pause.',
    fr: 'Cette adresse mène à un autre essai. Votre évaluation est gardée, en pause, et vous pourrez la continuer plus tard. Son dossier indique la pause.',
    ar: 'يقود هذا العنوان إلى محاولة أخرى. يُحفظ تقييمك متوقفًا مؤقتًا ويمكنك متابعته لاحقًا. ويذكر سجله هذا التوقف.',
  },
  leavingStay: {
    en: 'Stay in the assessment',
    fr: 'Rester dans l’évaluation',
    ar: 'ابقَ في التقييم',
  },
  leavingGo: {
    en: 'Leave, keep it paused',
    fr: 'Quitter, la garder en pause',
    ar: 'غادر واتركه متوقفًا',
  },
  language: { en: 'Language', fr: 'Langue', ar: 'اللغة' },
  stop: { en: 'Why do you stop?', fr: 'Pourquoi arrêtez-vous ?', ar: 'لماذا تتوقف؟' },
  stopHelp: {
    en: 'Stopping is right when the job is not safe. It can earn full marks.',
    fr: 'Arrêter est juste quand le travail n’est pas sûr. Cela peut valoir tous les points.',
    ar: 'التوقف صحيح حين لا يكون العمل آمنًا. وقد ينال كل الدرجات.',
  },
  stopPlain: { en: 'Stop the job', fr: 'Arrêter le travail', ar: 'أوقف العمل' },
  finish: { en: 'Hand the job in?', fr: 'Rendre le travail ?', ar: 'هل تسلّم العمل؟' },
  finishHelp: {
    en: 'Then you see how it went. You cannot go on afterwards.',
    fr: 'Vous verrez ensuite le bilan. Vous ne pourrez plus continuer.',
    ar: 'ثم ترى كيف سار العمل. لا يمكنك المتابعة بعد ذلك.',
  },
  finishNow: { en: 'Finish', fr: 'Terminer', ar: 'أنهِ' },
  goOn: { en: 'Go on working', fr: 'Continuer le travail', ar: 'واصل العمل' },
  pace: { en: 'Pace of the world', fr: 'Rythme du monde', ar: 'سرعة العالم' },
  paceText: {
    en: 'Pace of the world, on a screen and in a headset. Text waits for you.',
    fr: 'Rythme du monde, à l’écran et en casque. Le texte vous attend.',
    ar: 'سرعة العالم، على الشاشة وفي الخوذة. النص ينتظرك.',
  },
  pace1: { en: 'As in life', fr: 'Comme dans la vie', ar: 'كما في الواقع' },
  pace075: { en: 'A little slower', fr: 'Un peu plus lent', ar: 'أبطأ قليلًا' },
  pace05: { en: 'Half as fast', fr: 'Deux fois plus lent', ar: 'بنصف السرعة' },
  reading: {
    en: 'Read messages aloud',
    fr: 'Lire les messages à voix haute',
    ar: 'اقرأ الرسائل بصوت عالٍ',
  },
} satisfies Record<string, Text>

export type PlayWord = keyof typeof words

/** The words of the play page in the language of the app. */
export function usePlayWords(): (word: PlayWord, values?: Record<string, string>) => string {
  const language = useSettings((settings) => settings.language)
  return (word, values = {}) => fill(localise(words[word], language), values)
}
