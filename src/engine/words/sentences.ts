import type { Text } from '../../scenario/text.ts'

/**
 * What each deed says when it is done. Names stand where they need no article and nothing that
 * agrees with them, so that one template serves every thing in every language.
 */
export const deeds = {
  move: { en: 'You are here now: {to}.', fr: 'Vous êtes ici : {to}.', ar: 'أنت الآن هنا: {to}.' },
  moveSomewhere: {
    en: 'You walk a few steps.',
    fr: 'Vous faites quelques pas.',
    ar: 'تمشي بضع خطوات.',
  },
  look: { en: 'You look there: {at}.', fr: 'Vous regardez : {at}.', ar: 'تنظر إلى: {at}.' },
  take: {
    en: 'In your hand now: {item}.',
    fr: 'En main maintenant : {item}.',
    ar: 'في يدك الآن: {item}.',
  },
  takeInBoth: {
    en: 'In both your hands now: {item}.',
    fr: 'Dans vos deux mains maintenant : {item}.',
    ar: 'في يديك كلتيهما الآن: {item}.',
  },
  release: {
    en: 'Put down at your feet: {item}.',
    fr: 'Posé à vos pieds : {item}.',
    ar: 'وُضع عند قدميك: {item}.',
  },
  place: {
    en: '{item}: put here: {target}.',
    fr: '{item} : mis ici : {target}.',
    ar: '{item}: وُضع هنا: {target}.',
  },
  operate: {
    en: '{item}: {label}. Done.',
    fr: '{item} : {label}. Fait.',
    ar: '{item}: {label}. تمّ.',
  },
  use: {
    en: '{item}: you use it here: {target}.',
    fr: '{item} : utilisé ici : {target}.',
    ar: '{item}: تستعمله هنا: {target}.',
  },
  touch: {
    en: 'You put a hand there: {target}.',
    fr: 'Vous mettez la main là : {target}.',
    ar: 'تضع يدك هناك: {target}.',
  },
  wear: {
    en: 'You wear this now: {item}.',
    fr: 'Vous portez maintenant : {item}.',
    ar: 'ترتدي الآن: {item}.',
  },
  remove: {
    en: 'You took this off: {item}.',
    fr: 'Vous avez enlevé : {item}.',
    ar: 'نزعت: {item}.',
  },
  inspect: {
    en: 'You look closely: {item}.',
    fr: 'Vous regardez de près : {item}.',
    ar: 'تنظر عن قرب: {item}.',
  },
  write: {
    en: '{item}: written: {entries}.',
    fr: '{item} : écrit : {entries}.',
    ar: '{item}: كُتب: {entries}.',
  },
  writeNothing: {
    en: '{item}: nothing written.',
    fr: '{item} : rien d’écrit.',
    ar: '{item}: لم يُكتب شيء.',
  },
  wait: { en: 'You waited.', fr: 'Vous avez attendu.', ar: 'انتظرت.' },
} satisfies Record<string, Text>

/** The same deeds by somebody else. */
export const deedsOfOthers = {
  move: { en: '{who} goes there: {to}.', fr: '{who} y va : {to}.', ar: '{who} يذهب إلى: {to}.' },
  moveSomewhere: { en: '{who} walks away.', fr: '{who} s’éloigne.', ar: '{who} يبتعد.' },
  take: { en: '{who} takes this: {item}.', fr: '{who} prend : {item}.', ar: '{who} يأخذ: {item}.' },
  release: {
    en: '{who} puts this down: {item}.',
    fr: '{who} pose : {item}.',
    ar: '{who} يضع: {item}.',
  },
  place: {
    en: '{who} puts this there: {item} ({target}).',
    fr: '{who} met ceci en place : {item} ({target}).',
    ar: '{who} يضع هذا هناك: {item} ({target}).',
  },
  operate: {
    en: '{who} does this: {label} ({item}).',
    fr: '{who} fait ceci : {label} ({item}).',
    ar: '{who} يفعل هذا: {label} ({item}).',
  },
  press: {
    en: '{who} presses this: {control} ({item}).',
    fr: '{who} appuie : {control} ({item}).',
    ar: '{who} يضغط: {control} ({item}).',
  },
  work: {
    en: '{who} works on this: {item}. {control}.',
    fr: '{who} intervient : {item}. {control}.',
    ar: '{who} يعمل على: {item}. {control}.',
  },
  use: {
    en: '{who} uses this: {item}.',
    fr: '{who} utilise : {item}.',
    ar: '{who} يستعمل: {item}.',
  },
  touch: {
    en: '{who} puts a hand there: {target}.',
    fr: '{who} met la main là : {target}.',
    ar: '{who} يضع يده هناك: {target}.',
  },
  wear: {
    en: '{who} puts this on: {item}.',
    fr: '{who} met : {item}.',
    ar: '{who} يرتدي: {item}.',
  },
  remove: {
    en: '{who} takes this off: {item}.',
    fr: '{who} enlève : {item}.',
    ar: '{who} ينزع: {item}.',
  },
} satisfies Record<string, Text>

/** What is told of a thing, or stands written after its name. */
export const told: Text = { en: '{name}: {text}', fr: '{name} : {text}', ar: '{name}: {text}' }

/** Between two things that are written one after the other. */
export const then: Text = { en: '; ', fr: ' ; ', ar: '؛ ' }

/** What a press of a control is called; work that takes its time is not a press. */
export const controls = {
  press: { en: 'Press: {control}', fr: 'Appuyer : {control}', ar: 'اضغط: {control}' },
  work: { en: 'Work on it: {control}', fr: 'Intervenir : {control}', ar: 'اعمل على: {control}' },
  set: { en: '{control}: {value}', fr: '{control} : {value}', ar: '{control}: {value}' },
} satisfies Record<string, Text>

/** Everything that happens besides deeds. */
export const happenings = {
  said: {
    en: 'You to {to}: “{text}”',
    fr: 'Vous à {to} : « {text} »',
    ar: 'أنت إلى {to}: «{text}»',
  },
  saidToAll: {
    en: 'You to everybody: “{text}”',
    fr: 'Vous à tous : « {text} »',
    ar: 'أنت للجميع: «{text}»',
  },
  heard: { en: '{who}: “{text}”', fr: '{who} : « {text} »', ar: '{who}: «{text}»' },
  heardYou: { en: 'I have heard you.', fr: 'Bien entendu.', ar: 'سمعتك.' },
  somebody: { en: 'Somebody', fr: 'Quelqu’un', ar: 'أحدهم' },
  nobodyHeard: {
    en: 'Nobody is near enough to hear.',
    fr: 'Personne n’est assez près pour entendre.',
    ar: 'لا أحد قريب بما يكفي ليسمع.',
  },
  step: { en: 'Step done: {text}', fr: 'Étape faite : {text}', ar: 'خطوة منجزة: {text}' },
  repeat: {
    en: '{text} {count} of {of} done.',
    fr: '{text} Fait : {count} sur {of}.',
    ar: '{text} أُنجز {count} من {of}.',
  },
  early: {
    en: 'Too early: {text} Before it comes: {missing}',
    fr: 'Trop tôt : {text} Avant, il faut : {missing}',
    ar: 'قبل الأوان: {text} يسبقها: {missing}',
  },
  earlyShort: {
    en: 'That came before something that it needs.',
    fr: 'Cela vient avant une étape nécessaire.',
    ar: 'جاء هذا قبل شيء يلزمه.',
  },
  reported: {
    en: 'You reported this: {about}, {finding}.',
    fr: 'Vous avez signalé : {about}, {finding}.',
    ar: 'أبلغت عن: {about}، {finding}.',
  },
  answered: { en: 'Your answer: {choice}', fr: 'Votre réponse : {choice}', ar: 'إجابتك: {choice}' },
  right: { en: 'That is right.', fr: 'C’est juste.', ar: 'هذا صحيح.' },
  wrong: { en: 'That is not right.', fr: 'Ce n’est pas juste.', ar: 'هذا غير صحيح.' },
  hint: { en: 'Hint: {text}', fr: 'Indice : {text}', ar: 'تلميح: {text}' },
  noHint: {
    en: 'There is no hint for this moment.',
    fr: 'Il n’y a pas d’indice pour ce moment.',
    ar: 'لا تلميح لهذه اللحظة.',
  },
  answeredCall: {
    en: 'You dealt with it: {text}',
    fr: 'Vous y avez répondu : {text}',
    ar: 'تعاملت معه: {text}',
  },
  missedCall: {
    en: 'Nobody dealt with it: {text}',
    fr: 'Personne n’y a répondu : {text}',
    ar: 'لم يتعامل معه أحد: {text}',
  },
  advise: {
    en: 'Your instructor says: “{text}”',
    fr: 'Votre formateur dit : « {text} »',
    ar: 'يقول مدرّبك: «{text}»',
  },
  paused: {
    en: 'Paused. Nothing happens until you carry on.',
    fr: 'En pause. Rien ne se passe avant que vous continuiez.',
    ar: 'متوقف مؤقتًا. لا يحدث شيء حتى تتابع.',
  },
  resumed: { en: 'You carry on.', fr: 'Vous continuez.', ar: 'تتابع.' },
  stopped: {
    en: 'You stopped the job: {reason}',
    fr: 'Vous avez arrêté le travail : {reason}',
    ar: 'أوقفت العمل: {reason}',
  },
  finished: { en: 'You handed the job in.', fr: 'Vous avez rendu le travail.', ar: 'سلّمت العمل.' },
  danger: {
    en: 'The job stops here. Somebody is hurt.',
    fr: 'Le travail s’arrête ici. Quelqu’un est blessé.',
    ar: 'يتوقف العمل هنا. أُصيب شخص.',
  },
  abandoned: { en: 'The attempt was left.', fr: 'L’essai a été quitté.', ar: 'تُركت المحاولة.' },
  lit: {
    en: 'Its lamp lights: {value} V.',
    fr: 'Le voyant s’allume : {value} V.',
    ar: 'مصباحه يضيء: {value} V.',
  },
  dark: { en: 'Its lamp stays dark.', fr: 'Le voyant reste éteint.', ar: 'مصباحه لا يضيء.' },
  missing: {
    en: 'No answer from: {names}.',
    fr: 'Pas de réponse de : {names}.',
    ar: 'لا جواب من: {names}.',
  },
  shows: {
    en: 'It shows {value} {unit}.',
    fr: 'Il indique {value} {unit}.',
    ar: 'يشير إلى {value} {unit}.',
  },
  dose: {
    en: 'Dose so far, {model}: {share} % of the limit.',
    fr: 'Dose jusqu’ici, {model} : {share} % de la limite.',
    ar: 'الجرعة حتى الآن، {model}: {share} % من الحد.',
  },
  doseOf: {
    en: 'Dose so far, {model}: {value} {unit}',
    fr: 'Dose jusqu’ici, {model} : {value} {unit}',
    ar: 'الجرعة حتى الآن، {model}: {value} {unit}',
  },
  criterionBroken: {
    en: 'Not met from here: {title}',
    fr: 'Non respecté à partir d’ici : {title}',
    ar: 'لم يتحقق من هنا: {title}',
  },
  criterionHeld: { en: 'Met: {title}', fr: 'Respecté : {title}', ar: 'تحقق: {title}' },
  landed: {
    en: 'Now on the floor: {item}.',
    fr: 'Au sol maintenant : {item}.',
    ar: 'على الأرض الآن: {item}.',
  },
} satisfies Record<string, Text>

export const harms = {
  you: {
    en: 'You are hurt here: {target}. In real life: {injury}.',
    fr: 'Vous êtes blessé ici : {target}. En réalité : {injury}.',
    ar: 'أُصبت هنا: {target}. في الواقع: {injury}.',
  },
  other: {
    en: '{who} is hurt here: {target}. In real life: {injury}.',
    fr: '{who} : blessé ici : {target}. En réalité : {injury}.',
    ar: '{who} أُصيب هنا: {target}. في الواقع: {injury}.',
  },
  near: {
    en: 'Nobody was hurt here: {target}. That was luck. It could have been {injury}.',
    fr: 'Personne n’est blessé ici : {target}. C’est de la chance. Cela aurait pu être {injury}.',
    ar: 'لم يُصب أحد هنا: {target}. كان ذلك حظًا. كان يمكن أن تكون {injury}.',
  },
  kept: {
    en: 'Nobody was hurt here: {target}. What kept it off rests on a figure that nobody checked. Without it: {injury}.',
    fr: 'Personne n’est blessé ici : {target}. Ce qui a protégé repose sur un chiffre que personne n’a vérifié. Sans cela : {injury}.',
    ar: 'لم يُصب أحد هنا: {target}. ما حال دون الإصابة يستند إلى رقم لم يتحقق منه أحد. من دونه: {injury}.',
  },
} satisfies Record<string, Text>
