import type { Text } from '../scenario/text.ts'
import { own } from './own.ts'

type Words = Readonly<Record<'en' | 'fr' | 'ar', string>>

/** What people call the figures that a model was given or gave, by the name they have in the log. */
const QUANTITIES: Readonly<Record<string, Words>> = {
  speed: { en: 'speed of the surface', fr: 'vitesse de la surface', ar: 'سرعة السطح' },
  force: { en: 'force of the surface', fr: 'force de la surface', ar: 'قوة السطح' },
  releasedJoules: { en: 'energy let go', fr: 'énergie libérée', ar: 'الطاقة المنطلقة' },
  potentialSpeed: { en: 'speed it could have had', fr: 'vitesse possible', ar: 'السرعة الممكنة' },
  potentialForce: { en: 'force it could have had', fr: 'force possible', ar: 'القوة الممكنة' },
  potentialJoules: { en: 'energy still held', fr: 'énergie encore retenue', ar: 'الطاقة المحبوسة' },
  sources: { en: 'from', fr: 'venant de', ar: 'من' },
  volts: { en: 'voltage', fr: 'tension', ar: 'الجهد' },
  voltageVolts: { en: 'voltage touched', fr: 'tension touchée', ar: 'الجهد الملموس' },
  potentialVolts: {
    en: 'voltage that could have been there',
    fr: 'tension possible',
    ar: 'الجهد الممكن',
  },
  currentMilliamperes: {
    en: 'current through the body',
    fr: 'courant dans le corps',
    ar: 'التيار عبر الجسم',
  },
  bodyOhms: { en: 'resistance of the body', fr: 'résistance du corps', ar: 'مقاومة الجسم' },
  seriesOhms: { en: 'shoes and floor', fr: 'chaussures et sol', ar: 'الحذاء والأرض' },
  celsius: { en: 'temperature', fr: 'température', ar: 'الحرارة' },
  zone: { en: 'zone of effects', fr: 'zone d’effets', ar: 'نطاق الأثر' },
  path: { en: 'path', fr: 'trajet', ar: 'المسار' },
  current: { en: 'kind of current', fr: 'type de courant', ar: 'نوع التيار' },
  I: { en: 'current', fr: 'courant', ar: 'التيار' },
  t: { en: 'time', fr: 'durée', ar: 'الزمن' },
  percentile: { en: 'share of people', fr: 'part des personnes', ar: 'نسبة الناس' },
  path_factor: { en: 'heart factor', fr: 'facteur de cœur', ar: 'عامل القلب' },
  H: {
    en: 'hands before the ankles, cm',
    fr: 'mains devant les chevilles, cm',
    ar: 'اليدان أمام الكاحلين، سم',
  },
  V: {
    en: 'hands over the floor, cm',
    fr: 'mains au-dessus du sol, cm',
    ar: 'اليدان فوق الأرض، سم',
  },
  D: { en: 'up or down, cm', fr: 'montée ou descente, cm', ar: 'صعودًا أو نزولًا، سم' },
  A_deg: {
    en: 'turn of the back, degrees',
    fr: 'rotation du dos, degrés',
    ar: 'استدارة الظهر، درجة',
  },
  L: { en: 'load, kg', fr: 'charge, kg', ar: 'الحمل، كغ' },
  RWL: {
    en: 'load that most backs bear, kg',
    fr: 'charge que la plupart des dos supportent, kg',
    ar: 'حمل تتحمله معظم الظهور، كغ',
  },
  LI: { en: 'lifting index', fr: 'indice de levage', ar: 'مؤشر الرفع' },
  PTV: {
    en: 'grip of the floor, pendulum value',
    fr: 'adhérence du sol, valeur au pendule',
    ar: 'تماسك الأرض، قيمة البندول',
  },
  O2: { en: 'oxygen', fr: 'oxygène', ar: 'الأكسجين' },
  LEL: { en: 'flammable gas', fr: 'gaz inflammable', ar: 'غاز قابل للاشتعال' },
  CO: { en: 'carbon monoxide', fr: 'monoxyde de carbone', ar: 'أول أكسيد الكربون' },
  CO2: { en: 'carbon dioxide', fr: 'dioxyde de carbone', ar: 'ثاني أكسيد الكربون' },
  H2S: { en: 'hydrogen sulphide', fr: 'sulfure d’hydrogène', ar: 'كبريتيد الهيدروجين' },
  HCN: { en: 'hydrogen cyanide', fr: 'cyanure d’hydrogène', ar: 'سيانيد الهيدروجين' },
  NH3: { en: 'ammonia', fr: 'ammoniac', ar: 'الأمونيا' },
  UEL: {
    en: 'flammable gas, of the upper limit',
    fr: 'gaz inflammable, de la limite haute',
    ar: 'غاز قابل للاشتعال، من الحد الأعلى',
  },
  keptBy: { en: 'what kept it off', fr: 'ce qui a protégé', ar: 'ما حال دون الأذى' },
  sweep: { en: 'reach of the loose end', fr: 'portée du bout libre', ar: 'مدى الطرف السائب' },
  distance: { en: 'distance', fr: 'distance', ar: 'المسافة' },
  share: {
    en: 'share of the time to collapse',
    fr: 'part du temps avant la perte de connaissance',
    ar: 'نسبة من الزمن حتى فقدان الوعي',
  },
  chance: {
    en: 'chance of a slip in one crossing',
    fr: 'risque de glisser en un passage',
    ar: 'احتمال الانزلاق في عبور واحد',
  },
}

/** Letters that stand for something else in one model than in the others. */
const IN_MODEL: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'fire.flash': {
    zone: { en: 'where', fr: 'où', ar: 'أين' },
    by: { en: 'lit by', fr: 'allumé par', ar: 'أشعله' },
  },
  'energy.stored': {
    k: { en: 'stiffness of the spring', fr: 'raideur du ressort', ar: 'صلابة النابض' },
    x: { en: 'travel of the spring', fr: 'course du ressort', ar: 'شوط النابض' },
    p1: { en: 'pressure inside', fr: 'pression à l’intérieur', ar: 'الضغط في الداخل' },
    p0: { en: 'pressure outside', fr: 'pression à l’extérieur', ar: 'الضغط في الخارج' },
    V: { en: 'volume of the gas', fr: 'volume du gaz', ar: 'حجم الغاز' },
    I: { en: 'moment of inertia', fr: 'moment d’inertie', ar: 'عزم القصور الذاتي' },
    omega: { en: 'speed of turning', fr: 'vitesse de rotation', ar: 'سرعة الدوران' },
    E: { en: 'energy stored', fr: 'énergie stockée', ar: 'الطاقة المخزونة' },
  },
}

/** What can move or press, as a danger names what is behind it. */
const SOURCES: Readonly<Record<string, Words>> = {
  drive: { en: 'the drive', fr: 'l’entraînement', ar: 'المحرّك' },
  air: { en: 'compressed air', fr: 'l’air comprimé', ar: 'الهواء المضغوط' },
  oil: { en: 'oil under pressure', fr: 'l’huile sous pression', ar: 'الزيت المضغوط' },
  gravity: { en: 'weight', fr: 'la pesanteur', ar: 'الثقل' },
}

/** What a figure is of a gas or of oxygen: `idlh_CO` is what of carbon monoxide is dangerous at once. */
const OF_QUANTITY: Readonly<Record<string, Words>> = {
  limit: { en: 'limit', fr: 'limite', ar: 'الحد' },
  idlh: {
    en: 'immediately dangerous from',
    fr: 'danger immédiat à partir de',
    ar: 'خطر فوري ابتداءً من',
  },
  breathed: { en: 'breathed', fr: 'respiré', ar: 'المستنشق' },
}

/** The name of a figure of a model for people; nothing where it has none but its own. */
export function quantityWords(name: string, model = ''): Text | undefined {
  const whole = own(own(IN_MODEL, model) ?? {}, name) ?? own(QUANTITIES, name)
  if (whole) return whole
  const at = name.indexOf('_')
  const part = at > 0 ? own(OF_QUANTITY, name.slice(0, at)) : undefined
  const of = own(QUANTITIES, name.slice(at + 1))
  if (!part || !of) return undefined
  const joined = (language: keyof Words) => `${of[language]}, ${part[language]}`
  return { en: joined('en'), fr: joined('fr'), ar: `${of.ar}، ${part.ar}` }
}

/** What is behind a danger, from `drive,air`; a name without words stays as it is. */
export const toldSources = (names: string, say: (words: Text) => string): string =>
  names
    .split(',')
    .map((name) => {
      const words = own(SOURCES, name)
      return words ? say(words) : name
    })
    .join(', ')
