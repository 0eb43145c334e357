import type { Text } from '../../scenario/text.ts'

/** Captions of the sounds that a scenario's rules can make, for those who do not hear them. */
export const soundWords: Readonly<Record<string, Text>> = {
  'machine-hum': { en: 'A machine hums.', fr: 'Une machine ronronne.', ar: 'آلة تطنّ.' },
  'run-down': {
    en: 'A machine runs down and stops.',
    fr: 'Une machine ralentit et s’arrête.',
    ar: 'آلة تتباطأ ثم تتوقف.',
  },
  'lock-click': { en: 'A lock clicks.', fr: 'Un cadenas claque.', ar: 'قفل يُصدر طقّة.' },
  'isolator-clunk': {
    en: 'An isolator clunks.',
    fr: 'Un sectionneur claque.',
    ar: 'قاطع عزل يُصدر صوت طرق.',
  },
  'button-click': { en: 'A button clicks.', fr: 'Un bouton fait clic.', ar: 'زر يُصدر نقرة.' },
  'air-hiss': { en: 'Air hisses.', fr: 'De l’air siffle.', ar: 'هواء يهسهس.' },
  'oil-rush': { en: 'Oil rushes.', fr: 'De l’huile se rue.', ar: 'زيت يندفع.' },
  'air-vent': {
    en: 'Air rushes out.',
    fr: 'L’air s’échappe d’un coup.',
    ar: 'يندفع الهواء إلى الخارج.',
  },
  alarm: { en: 'An alarm sounds.', fr: 'Une alarme retentit.', ar: 'يدوّي إنذار.' },
  'footstep-1': { en: 'Footsteps.', fr: 'Des pas.', ar: 'وقع خطوات.' },
  'footstep-2': { en: 'Footsteps.', fr: 'Des pas.', ar: 'وقع خطوات.' },
  'belt-jerk': {
    en: 'The belt jerks.',
    fr: 'La bande fait un à-coup.',
    ar: 'السير يهتزّ فجأة.',
  },
  'tester-beep': { en: 'The tester beeps.', fr: 'Le testeur bipe.', ar: 'الفاحص يُصدر صفيرًا.' },
  'refusal-thud': { en: 'It does not go.', fr: 'Ça ne passe pas.', ar: 'لا يمكن ذلك.' },
  'bolt-turn': { en: 'A bolt turns.', fr: 'Une vis tourne.', ar: 'برغي يدور.' },
  'set-down': { en: 'Something is set down.', fr: 'On pose un objet.', ar: 'وُضع شيء.' },
  'fire-crackle': { en: 'A fire crackles.', fr: 'Un feu crépite.', ar: 'نار تطقطق.' },
  'fire-alarm': {
    en: 'The fire alarm sounds.',
    fr: 'L’alarme incendie retentit.',
    ar: 'يدوّي إنذار الحريق.',
  },
  'gas-alarm': {
    en: 'A gas detector sounds.',
    fr: 'Un détecteur de gaz sonne.',
    ar: 'يُصدر كاشف الغاز صوتًا.',
  },
  'machine-roar': { en: 'A machine roars.', fr: 'Une machine gronde.', ar: 'آلة تهدر.' },
  'arc-bang': { en: 'A loud bang.', fr: 'Une forte détonation.', ar: 'دويّ قوي.' },
}

/** A sound that has no caption of its own is still told. */
export const someSound: Text = { en: 'A sound.', fr: 'Un bruit.', ar: 'صوت.' }
