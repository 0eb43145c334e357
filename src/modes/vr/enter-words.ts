import type { Text } from '../../scenario/text.ts'

/** What stands beside the button that enters VR. */
export const enterWords = {
  title: {
    en: 'Before you put the headset on',
    fr: 'Avant de mettre le casque',
    ar: 'قبل أن تضع النظارة',
  },
  goOn: {
    en: 'The attempt is kept. Go on when you are ready.',
    fr: 'L’essai est gardé. Continuez quand vous êtes prêt.',
    ar: 'المحاولة محفوظة. تابع عندما تكون مستعدًا.',
  },
  space: {
    en: 'The space around you is clear: two big steps each way.',
    fr: 'L’espace autour de vous est libre : deux grands pas de chaque côté.',
    ar: 'المساحة حولك خالية: خطوتان كبيرتان في كل اتجاه.',
  },
  seated: {
    en: 'You sit. Everything is in reach. Change it under Settings.',
    fr: 'Vous êtes assis. Tout est à portée. À changer dans les réglages.',
    ar: 'أنت جالس. كل شيء في المتناول. غيّر ذلك في الإعدادات.',
  },
  standing: {
    en: 'You stand. Change it under Settings.',
    fr: 'Vous êtes debout. À changer dans les réglages.',
    ar: 'أنت واقف. غيّر ذلك في الإعدادات.',
  },
  nearby: {
    en: 'Somebody is near and knows that you cannot see the room.',
    fr: 'Quelqu’un est près de vous et sait que vous ne voyez pas la pièce.',
    ar: 'يوجد شخص قريب يعرف أنك لا ترى الغرفة.',
  },
  leave: {
    en: 'To leave: the panel on your wrist, or take the headset off. The job pauses.',
    fr: 'Pour sortir : le panneau au poignet, ou retirez le casque. Le travail s’arrête.',
    ar: 'للخروج: اللوحة على معصمك، أو انزع النظارة. يتوقف العمل مؤقتًا.',
  },
  enter: { en: 'Enter VR', fr: 'Entrer en VR', ar: 'ادخل الواقع الافتراضي' },
  loading: {
    en: 'The workplace is being set up',
    fr: 'Le lieu de travail se prépare',
    ar: 'يجري تجهيز مكان العمل',
  },
  again: { en: 'Look again', fr: 'Chercher encore', ar: 'ابحث مرة أخرى' },
  asDesktop: { en: 'Go on at the desktop', fr: 'Continuer à l’écran', ar: 'تابع على الشاشة' },
  asText: { en: 'Go on as text', fr: 'Continuer en texte', ar: 'تابع كنص' },
  asking: { en: 'Looking for a headset.', fr: 'Recherche d’un casque.', ar: 'البحث عن نظارة.' },
  ready: { en: 'A headset is ready.', fr: 'Un casque est prêt.', ar: 'النظارة جاهزة.' },
  none: {
    en: 'No headset found. Connect one, then press Look again. The marks are the same without it.',
    fr: 'Aucun casque trouvé. Branchez-le, puis cherchez encore. Les points sont les mêmes sans.',
    ar: 'لم توجد نظارة. صِل واحدة ثم ابحث مرة أخرى. الدرجات نفسها من دونها.',
  },
  'not-secure': {
    en: 'The headset works only on a safe address (https). This one starts with http.',
    fr: 'Le casque ne marche que sur une adresse sûre (https). Celle-ci commence par http.',
    ar: 'تعمل النظارة فقط على عنوان آمن (https). هذا العنوان يبدأ بـ http.',
  },
  'no-support': {
    en: 'This browser has no VR. On a headset use its own browser; on a computer Chrome or Edge.',
    fr: 'Ce navigateur n’a pas la VR. Prenez celui du casque ; sur ordinateur, Chrome ou Edge.',
    ar: 'لا يدعم هذا المتصفح الواقع الافتراضي. استعمل متصفح النظارة، أو Chrome أو Edge.',
  },
  blocked: {
    en: 'VR is blocked here. Ask whoever looks after this device or page to allow it.',
    fr: 'La VR est bloquée ici. Demandez à la personne responsable de l’autoriser.',
    ar: 'الواقع الافتراضي محظور هنا. اطلب من المسؤول عن الجهاز السماح به.',
  },
  refused: {
    en: 'The headset did not let VR start. Put it on, close what else runs on it, try again.',
    fr: 'Le casque n’a pas lancé la VR. Mettez-le, fermez le reste, puis réessayez.',
    ar: 'لم تسمح النظارة ببدء الواقع الافتراضي. ضعها وأغلق ما يعمل عليها ثم حاول مجددًا.',
  },
} satisfies Record<string, Text>

/** Drawings from Tabler Icons (MIT), in a box of 24 by 24. */
export const pictures = {
  space: ['M16 4h4v4m-6 2l6-6M8 20H4v-4m0 4l6-6m6 6h4v-4m-6-2l6 6M8 4H4v4m0-4l6 6'],
  seated: [
    'M5 11a2 2 0 0 1 2 2v2h10v-2a2 2 0 1 1 4 0v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2',
    'M5 11V6a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v5M6 19v2m12-2v2',
  ],
  standing: [
    'M10 16v5m4-5v5M9 9h6l-1 7h-4zm-4 2q2-2 4-2m10 2q-2-2-4-2m-5-5a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  ],
  people: [
    'M5 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0M3 21v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2m1-17.87a4 4 0 0 1 0 7.75M21 21v-2a4 4 0 0 0-3-3.85',
  ],
  leave: ['M13 12v.01M3 21h18M5 21V5a2 2 0 0 1 2-2h7.5M17 13.5V21M14 7h7m-3-3l3 3l-3 3'],
} as const satisfies Record<string, readonly string[]>
