import { PROFILE } from './names.ts'
import type { Verb } from './statement.ts'

const adl = (name: string, fr: string, ar: string): Verb => ({
  id: `http://adlnet.gov/expapi/verbs/${name}`,
  display: { en: name, fr, ar },
})

const own = (name: string, en: string, fr: string, ar: string): Verb => ({
  id: `${PROFILE}/verbs/${name}`,
  display: { en, fr, ar },
})

const RWTH = 'https://xapi.elearn.rwth-aachen.de/definitions/virtualReality/verbs'

/** A verb of RWTH Aachen's registry, context virtualReality: the one public vocabulary of hands. */
const hand = (name: string, fr: string, ar: string): Verb => ({
  id: `${RWTH}/${name}`,
  display: { en: name, fr, ar },
})

/** ADL's own verbs wherever one fits, RWTH's for what hands do; ours only for what no public vocabulary has a word for. */
export const VERBS = {
  initialized: adl('initialized', 'a commencé', 'بدأ'),
  answered: adl('answered', 'a répondu à', 'أجاب عن'),
  responded: adl('responded', 'a réagi à', 'استجاب لـ'),
  suspended: adl('suspended', 'a suspendu', 'أوقف مؤقتًا'),
  resumed: adl('resumed', 'a repris', 'استأنف'),
  experienced: adl('experienced', 'a pratiqué', 'تدرّب على'),
  attempted: adl('attempted', 'a tenté', 'حاول'),
  passed: adl('passed', 'a réussi', 'اجتاز'),
  failed: adl('failed', 'n’a pas réussi', 'لم يجتز'),
  completed: adl('completed', 'a terminé', 'أكمل'),
  terminated: adl('terminated', 'a quitté', 'أنهى'),
  grabbed: hand('grabbed', 'a saisi', 'أمسك'),
  released: hand('released', 'a lâché', 'أفلت'),
  placed: hand('placed', 'a mis en place', 'وضع في مكانه'),
  touched: hand('touched', 'a touché', 'لمس'),
  interacted: hand('interacted', 'a manipulé', 'شغّل'),
  carriedOut: own('carried-out', 'carried out', 'a effectué', 'نفّذ'),
  didEarly: own('did-early', 'did too early', 'a fait trop tôt', 'نفّذ قبل الأوان'),
  refused: own('was-refused', 'was refused at', 'a essuyé un refus sur', 'قوبل بالرفض عند'),
  unsafe: own('acted-unsafely', 'acted unsafely against', 'a enfreint', 'خالف قاعدة سلامة في'),
  nearMiss: own('had-near-miss', 'had a near miss at', 'a frôlé un accident sur', 'كاد يصاب عند'),
  harmed: own(
    'met-harm',
    'met simulated harm at',
    'a subi un dommage simulé sur',
    'تعرّض لضرر محاكى عند',
  ),
  exposed: own('was-exposed', 'was exposed to', 'a été exposé à', 'تعرّض لـ'),
  assessed: own('was-assessed', 'was assessed on', 'a été évalué sur', 'قُيّم في'),
  judged: own(
    'was-judged',
    'was judged by a person on',
    'a été jugé par une personne sur',
    'حكم عليه شخص في',
  ),
  hinted: own('took-hint', 'took a hint on', 'a pris un indice pour', 'أخذ تلميحًا عن'),
  interrupted: own('was-interrupted', 'was interrupted by', 'a été interrompu par', 'قوطع بسبب'),
  advised: own('was-advised', 'was advised during', 'a été conseillé pendant', 'تلقّى نصيحة أثناء'),
  stopped: own(
    'stopped-the-job',
    'stopped the job in',
    'a arrêté le travail dans',
    'أوقف العمل في',
  ),
} as const satisfies Readonly<Record<string, Verb>>
