import type { Text } from '../../scenario/text.ts'

/** What is seen or felt, which everybody is told, and the reason with the way on. */
export interface RefusalWords {
  readonly seen: Text
  readonly why: Text
}

const NOTHING_THERE: Text = {
  en: 'There is nothing of that name here.',
  fr: 'Il n’y a rien de ce nom ici.',
  ar: 'لا شيء بهذا الاسم هنا.',
}

const LOOK_AROUND: Text = {
  en: 'Look around and choose something that you see.',
  fr: 'Regardez autour de vous et choisissez ce que vous voyez.',
  ar: 'انظر حولك واختر شيئًا تراه.',
}

const unknown: RefusalWords = { seen: NOTHING_THERE, why: LOOK_AROUND }

/** Refusals of the engine itself, for whatever kind of thing. A kind's own words come first. */
export const refusalWords: Readonly<Record<string, RefusalWords>> = {
  'unknown-item': unknown,
  'unknown-place': unknown,
  'unknown-person': {
    seen: {
      en: 'That person is not here.',
      fr: 'Cette personne n’est pas là.',
      ar: 'هذا الشخص ليس هنا.',
    },
    why: {
      en: 'Speak to somebody whom you see.',
      fr: 'Parlez à quelqu’un que vous voyez.',
      ar: 'تحدّث إلى شخص تراه.',
    },
  },
  'unknown-phrase': unknown,
  'unknown-question': unknown,
  'unknown-choice': unknown,
  'unknown-interruption': unknown,
  'no-hints': {
    seen: {
      en: 'There are no hints in an assessment.',
      fr: 'Pas d’indice pendant une évaluation.',
      ar: 'لا تلميحات في التقييم.',
    },
    why: {
      en: 'Go on as you would at work. You may stop the job at any time.',
      fr: 'Continuez comme au travail. Vous pouvez arrêter le travail à tout moment.',
      ar: 'تابع كما في العمل. يمكنك إيقاف العمل في أي وقت.',
    },
  },
  'not-theirs': {
    seen: {
      en: 'That is for somebody else to do.',
      fr: 'C’est à quelqu’un d’autre de le faire.',
      ar: 'هذا من شأن شخص آخر.',
    },
    why: {
      en: 'The trainee does the job and hands it in. The instructor helps, interrupts and pauses.',
      fr: 'L’apprenant fait le travail et le remet. Le formateur aide, interrompt et met en pause.',
      ar: 'المتدرب ينجز العمل ويسلّمه. والمدرب يساعد ويقاطع ويوقف مؤقتًا.',
    },
  },
  'not-begun': {
    seen: {
      en: 'The job ended before this began.',
      fr: 'Le travail s’est terminé avant que cela ne commence.',
      ar: 'انتهى العمل قبل أن يبدأ هذا.',
    },
    why: {
      en: 'Whoever was to do it still had their hands full.',
      fr: 'La personne qui devait le faire avait encore les mains occupées.',
      ar: 'كانت يدا من سيفعله لا تزالان مشغولتين.',
    },
  },
  paused: {
    seen: {
      en: 'The job is paused.',
      fr: 'Le travail est en pause.',
      ar: 'العمل متوقف مؤقتًا.',
    },
    why: {
      en: 'Go on after it has been resumed.',
      fr: 'Continuez après la reprise.',
      ar: 'تابع بعد استئناف العمل.',
    },
  },
  'not-paused': {
    seen: {
      en: 'The job is not paused.',
      fr: 'Le travail n’est pas en pause.',
      ar: 'العمل ليس متوقفًا مؤقتًا.',
    },
    why: {
      en: 'Only a paused job can be resumed.',
      fr: 'Seul un travail en pause peut reprendre.',
      ar: 'لا يُستأنف إلا عمل متوقف مؤقتًا.',
    },
  },
  'no-such-control': unknown,
  'no-such-part': unknown,
  'no-such-socket': unknown,
  'bad-value': {
    seen: {
      en: 'It does not go there.',
      fr: 'Cela ne va pas dans cette position.',
      ar: 'لا يصل إلى هذا الوضع.',
    },
    why: {
      en: 'Choose a position that it has.',
      fr: 'Choisissez une position qui existe.',
      ar: 'اختر وضعًا موجودًا.',
    },
  },
  'bad-wait': {
    seen: {
      en: 'You cannot wait that long.',
      fr: 'Vous ne pouvez pas attendre si longtemps.',
      ar: 'لا يمكنك الانتظار كل هذا الوقت.',
    },
    why: {
      en: 'Wait an hour at most.',
      fr: 'Attendez une heure au plus.',
      ar: 'انتظر ساعة على الأكثر.',
    },
  },
  'bad-condition': {
    seen: {
      en: 'That is nothing to wait for.',
      fr: 'On ne peut pas attendre cela.',
      ar: 'لا يمكن انتظار ذلك.',
    },
    why: {
      en: 'Wait for a time, or until something happens.',
      fr: 'Attendez un certain temps, ou un événement.',
      ar: 'انتظر مدة، أو حتى يحدث شيء.',
    },
  },
  'out-of-reach': {
    seen: { en: '{item} is too far away.', fr: '{item} : trop loin.', ar: '{item}: بعيد جدًا.' },
    why: { en: 'Go there first.', fr: 'Allez-y d’abord.', ar: 'اذهب إليه أولًا.' },
  },
  'too-high': {
    seen: {
      en: '{item} is too high up.',
      fr: '{item} : trop haut.',
      ar: '{item}: عالٍ جدًا.',
    },
    why: {
      en: 'Get up to its level first.',
      fr: 'Montez d’abord à sa hauteur.',
      ar: 'اصعد أولًا إلى مستواه.',
    },
  },
  'too-low': {
    seen: {
      en: '{item} is too far down.',
      fr: '{item} : trop bas.',
      ar: '{item}: منخفض جدًا.',
    },
    why: {
      en: 'Get down to its level first.',
      fr: 'Descendez d’abord à sa hauteur.',
      ar: 'انزل أولًا إلى مستواه.',
    },
  },
  'not-holding': {
    seen: {
      en: 'You do not have this: {item}.',
      fr: 'Vous n’avez pas ceci : {item}.',
      ar: 'ليس معك: {item}.',
    },
    why: { en: 'Take it first.', fr: 'Prenez-le d’abord.', ar: 'خذه أولًا.' },
  },
  'hands-full': {
    seen: { en: 'Your hands are full.', fr: 'Vos mains sont prises.', ar: 'يداك مشغولتان.' },
    why: {
      en: 'Put something down first.',
      fr: 'Posez d’abord quelque chose.',
      ar: 'ضع شيئًا أولًا.',
    },
  },
  held: {
    seen: { en: '{by} has it: {item}.', fr: '{by} l’a en main : {item}.', ar: '{item} مع {by}.' },
    why: {
      en: 'Two people cannot hold it. Wait, or ask.',
      fr: 'On ne peut pas le tenir à deux. Attendez ou demandez.',
      ar: 'لا يمسكه شخصان. انتظر أو اطلب.',
    },
  },
  'too-heavy': {
    seen: {
      en: 'It does not move: {item}.',
      fr: 'Cela ne bouge pas : {item}.',
      ar: 'لا يتحرك: {item}.',
    },
    why: {
      en: 'Nobody carries this away.',
      fr: 'Personne ne peut l’emporter.',
      ar: 'لا أحد يحمله.',
    },
  },
  'already-held': {
    seen: {
      en: 'It is in your hand already: {item}.',
      fr: 'Vous l’avez déjà en main : {item}.',
      ar: 'هو في يدك أصلًا: {item}.',
    },
    why: { en: 'There is nothing to take.', fr: 'Il n’y a rien à prendre.', ar: 'لا شيء لتأخذه.' },
  },
  'does-not-fit': {
    seen: {
      en: '{item} does not fit there.',
      fr: '{item} : cela ne s’adapte pas ici.',
      ar: '{item} لا يناسب هذا المكان.',
    },
    why: {
      en: 'Nothing on it takes such a thing.',
      fr: 'Rien ici ne reçoit un tel objet.',
      ar: 'لا مكان هنا لشيء كهذا.',
    },
  },
  'socket-full': {
    seen: { en: 'There is no room there.', fr: 'Il n’y a pas de place ici.', ar: 'لا مكان هنا.' },
    why: {
      en: 'Something is already in that place.',
      fr: 'Quelque chose occupe déjà cette place.',
      ar: 'يوجد شيء في هذا المكان.',
    },
  },
  'needs-tool': {
    seen: {
      en: 'It does not move by hand. It takes a tool.',
      fr: 'Cela ne bouge pas à la main. Il faut un outil.',
      ar: 'لا يتحرك باليد. يحتاج إلى أداة.',
    },
    why: {
      en: 'Fetch this first: {tool}.',
      fr: 'Allez d’abord chercher ceci : {tool}.',
      ar: 'أحضر هذا أولًا: {tool}.',
    },
  },
  'no-use': {
    seen: {
      en: 'That does nothing here.',
      fr: 'Cela ne fait rien ici.',
      ar: 'هذا لا يفعل شيئًا هنا.',
    },
    why: {
      en: 'This is not a tool for it: {item}.',
      fr: 'Ce n’est pas un outil pour cela : {item}.',
      ar: 'هذه ليست أداة لهذا: {item}.',
    },
  },
  'not-worn': {
    seen: {
      en: 'You do not wear this: {item}.',
      fr: 'Vous ne portez pas ceci : {item}.',
      ar: 'أنت لا ترتدي: {item}.',
    },
    why: {
      en: 'Only protection that you have on can come off, and only protection can be worn.',
      fr: 'On ne met et on n’enlève que des protections.',
      ar: 'يُرتدى ويُنزع ما هو واقٍ فقط.',
    },
  },
  'already-worn': {
    seen: {
      en: 'You wear it already: {item}.',
      fr: 'Vous le portez déjà : {item}.',
      ar: 'أنت ترتديه أصلًا: {item}.',
    },
    why: {
      en: 'There is nothing to put on.',
      fr: 'Il n’y a rien à mettre.',
      ar: 'لا شيء لترتديه.',
    },
  },
  'nothing-to-write': {
    seen: {
      en: 'There is no line to write on.',
      fr: 'Il n’y a pas de ligne où écrire.',
      ar: 'لا سطر للكتابة عليه.',
    },
    why: {
      en: 'Write on a tag, a sheet or a sign.',
      fr: 'Écrivez sur une étiquette, une fiche ou un panneau.',
      ar: 'اكتب على بطاقة أو ورقة أو لافتة.',
    },
  },
  'no-finding': {
    seen: { en: 'The report is empty.', fr: 'Le signalement est vide.', ar: 'البلاغ فارغ.' },
    why: { en: 'Say what you found.', fr: 'Dites ce que vous avez trouvé.', ar: 'قل ماذا وجدت.' },
  },
  'outside-room': {
    seen: {
      en: 'That is outside the room.',
      fr: 'C’est en dehors du local.',
      ar: 'هذا خارج المكان.',
    },
    why: {
      en: 'Choose a place between the walls.',
      fr: 'Choisissez un endroit entre les murs.',
      ar: 'اختر مكانًا بين الجدران.',
    },
  },
  'no-way': {
    seen: { en: 'There is no way through.', fr: 'On ne peut pas passer.', ar: 'لا طريق من هنا.' },
    why: {
      en: 'Choose another place to stand.',
      fr: 'Choisissez un autre endroit.',
      ar: 'اختر مكانًا آخر للوقوف.',
    },
  },
  'door-shut': {
    seen: {
      en: 'There is a closed door in the way: {item}.',
      fr: 'Une porte fermée barre le chemin : {item}.',
      ar: 'في الطريق باب مغلق: {item}.',
    },
    why: { en: 'Open it first.', fr: 'Ouvrez-la d’abord.', ar: 'افتحه أولًا.' },
  },
  tethered: {
    seen: { en: 'Your line holds you back.', fr: 'Votre longe vous retient.', ar: 'حبلك يمسكك.' },
    why: {
      en: 'Unhook it, or hook it nearer to where you go.',
      fr: 'Décrochez-la, ou accrochez-la plus près.',
      ar: 'فكّ الخطّاف، أو علّقه أقرب إلى وجهتك.',
    },
  },
  'guarded-edge': {
    seen: { en: 'The rail stops you.', fr: 'Le garde-corps vous arrête.', ar: 'الدرابزين يوقفك.' },
    why: {
      en: 'Go round, or down by a ladder.',
      fr: 'Contournez, ou descendez par une échelle.',
      ar: 'دُر حوله، أو انزل بسلّم.',
    },
  },
  'too-far-to-hear': {
    seen: { en: '{to} does not hear you.', fr: '{to} ne vous entend pas.', ar: '{to} لا يسمعك.' },
    why: {
      en: 'Go closer, then say it.',
      fr: 'Approchez-vous, puis parlez.',
      ar: 'اقترب ثم تكلّم.',
    },
  },
  'not-for-them': {
    seen: { en: '{to} shrugs.', fr: '{to} hausse les épaules.', ar: '{to} لا يفهم قصدك.' },
    why: {
      en: 'Say this to somebody whom it concerns.',
      fr: 'Dites-le à une personne concernée.',
      ar: 'قل هذا لمن يعنيه الأمر.',
    },
  },
}

/** For a refusal that nobody has found words for yet. */
export const someRefusal: RefusalWords = {
  seen: { en: 'It does not work.', fr: 'Cela ne marche pas.', ar: 'لا يعمل.' },
  why: { en: 'Try something else.', fr: 'Essayez autre chose.', ar: 'جرّب شيئًا آخر.' },
}
