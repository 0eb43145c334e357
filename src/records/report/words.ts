import type { Text } from '../../scenario/text.ts'

/** What a report says besides what the scenario says. English, French and Arabic. */
export const WORDS = {
  report: { en: 'Report of an attempt', fr: 'Rapport d’un essai', ar: 'تقرير محاولة' },

  judged: {
    en: 'What assessors judged',
    fr: 'Ce que les évaluateurs ont jugé',
    ar: 'ما حكم به المقيّمون',
  },
  judgedIntro: {
    en: 'A person’s judgement stands beside the machine’s marks. Neither replaces the other.',
    fr: 'Le jugement d’une personne figure à côté des points de la machine. Aucun ne remplace l’autre.',
    ar: 'حكم الشخص يقف إلى جانب درجات الآلة. لا يحل أحدهما محل الآخر.',
  },
  judgedOutcome: {
    en: 'Outcome by this judgement',
    fr: 'Résultat selon ce jugement',
    ar: 'النتيجة بحسب هذا الحكم',
  },
  judgedWords: {
    en: 'The assessor’s words',
    fr: 'Les mots de l’évaluateur',
    ar: 'كلمات المقيّم',
  },
  judgedAt: {
    en: 'Judged',
    fr: 'Jugé',
    ar: 'وقت الحكم',
  },
  judgedBlind: {
    en: 'Marked blind: without seeing any other verdict.',
    fr: 'Noté à l’aveugle : sans voir d’autre verdict.',
    ar: 'قُيّم دون رؤية أي حكم آخر.',
  },
  judgedKey: {
    en: 'Signed with the key',
    fr: 'Signé avec la clé',
    ar: 'وُقّع بالمفتاح',
  },
  judgedRubric: {
    en: 'Outcome by another rubric',
    fr: 'Résultat selon une autre grille',
    ar: 'النتيجة بحسب سلّم تقييم آخر',
  },
  judgedSame: {
    en: 'Every point was judged as the machine did.',
    fr: 'Chaque point a été jugé comme par la machine.',
    ar: 'حُكم في كل نقطة كما حكمت الآلة.',
  },
  judgedMachine: {
    en: 'Machine',
    fr: 'Machine',
    ar: 'الآلة',
  },
  judgedPerson: {
    en: 'Assessor',
    fr: 'Évaluateur',
    ar: 'المقيّم',
  },
  judgedReason: {
    en: 'Why',
    fr: 'Pourquoi',
    ar: 'السبب',
  },

  meaning: { en: 'What this means', fr: 'Ce que cela veut dire', ar: 'ما معنى هذا' },
  tookPlace: {
    en: 'All of this took place in a simulation, {interface}, in the variant named below.',
    fr: 'Tout ceci a eu lieu dans une simulation, {interface}, dans la variante nommée plus bas.',
    ar: 'جرى كل هذا في محاكاة، {interface}، في الحالة المذكورة أدناه.',
  },
  notHandSkill: {
    en: 'It does not show hand skill with real equipment.',
    fr: 'Cela ne montre pas l’habileté de la main sur un équipement réel.',
    ar: 'لا يُظهر مهارة اليد على معدات حقيقية.',
  },
  notYourSite: {
    en: 'It does not show that the person knows your site.',
    fr: 'Cela ne montre pas que la personne connaît votre site.',
    ar: 'لا يُظهر أن الشخص يعرف موقعكم.',
  },
  notPermission: {
    en: 'It is not permission to work. A named person decides about that.',
    fr: 'Ce n’est pas une autorisation de travailler. Une personne nommée en décide.',
    ar: 'ليس إذنًا بالعمل. يقرر ذلك شخص مسمّى.',
  },
  scripted: {
    en: 'A script played this attempt. It says nothing about a person.',
    fr: 'Un script a joué cet essai. Il ne dit rien sur une personne.',
    ar: 'نفّذ برنامج نصي هذه المحاولة. لا تقول شيئًا عن شخص.',
  },
  redo: {
    en: 'This is a redo from a moment of an earlier attempt.',
    fr: 'Cet essai reprend à un moment d’un essai précédent.',
    ar: 'هذه إعادة من لحظة في محاولة سابقة.',
  },
  notAssessment: {
    en: 'This was practice, with help. It was no assessment.',
    fr: 'C’était un entraînement, avec de l’aide. Ce n’était pas une évaluation.',
    ar: 'كان هذا تدريبًا مع مساعدة. لم يكن تقييمًا.',
  },

  result: { en: 'Result', fr: 'Résultat', ar: 'النتيجة' },
  score: { en: 'Marks', fr: 'Points', ar: 'الدرجات' },
  scoreOf: {
    en: '{got} of 100. {need} are needed.',
    fr: '{got} sur 100. Il en faut {need}.',
    ar: '{got} من 100. المطلوب {need}.',
  },
  rawMarks: { en: 'Counted', fr: 'Compté', ar: 'المحسوب' },
  rawOf: { en: '{raw} of {max}', fr: '{raw} sur {max}', ar: '{raw} من {max}' },
  capped: {
    en: 'Without what is critical it would be {uncapped} of 100. A critical criterion was not met, so the marks stay below what is needed.',
    fr: 'Sans ce qui est critique, ce serait {uncapped} sur 100. Un critère critique n’est pas rempli : les points restent sous ce qu’il faut.',
    ar: 'من دون ما هو حرج تكون {uncapped} من 100. لم يتحقق معيار حرج، فتبقى الدرجات دون المطلوب.',
  },
  cappedHarm: {
    en: 'By the criteria alone it would be {uncapped} of 100. Somebody was hurt: {injury}. So the marks stay below what is needed.',
    fr: 'D’après les critères seuls, ce serait {uncapped} sur 100. Quelqu’un a été blessé : {injury}. Les points restent donc sous ce qu’il faut.',
    ar: 'بالمعايير وحدها تكون {uncapped} من 100. أُصيب شخص: {injury}. لذا تبقى الدرجات دون المطلوب.',
  },
  cappedNear: {
    en: 'By the criteria alone it would be {uncapped} of 100. Somebody could have been hurt: {injury}. So the marks stay below what is needed.',
    fr: 'D’après les critères seuls, ce serait {uncapped} sur 100. Quelqu’un aurait pu être blessé : {injury}. Les points restent donc sous ce qu’il faut.',
    ar: 'بالمعايير وحدها تكون {uncapped} من 100. كان يمكن أن يُصاب شخص: {injury}. لذا تبقى الدرجات دون المطلوب.',
  },
  cappedEnding: {
    en: 'By the criteria alone it would be {uncapped} of 100. The try is no pass all the same, as its outcome says, so the marks stay below what is needed.',
    fr: 'D’après les critères seuls, ce serait {uncapped} sur 100. L’essai n’est pourtant pas réussi, comme son issue le dit : les points restent sous ce qu’il faut.',
    ar: 'بالمعايير وحدها تكون {uncapped} من 100. ومع ذلك ليست المحاولة ناجحة كما تقول نتيجتها، فتبقى الدرجات دون المطلوب.',
  },
  jobDone: { en: 'The job itself', fr: 'Le travail lui-même', ar: 'العمل نفسه' },
  yes: { en: 'yes', fr: 'oui', ar: 'نعم' },
  no: { en: 'no', fr: 'non', ar: 'لا' },
  yesDone: { en: 'Done', fr: 'Fait', ar: 'أُنجز' },
  notDone: { en: 'Not done', fr: 'Pas fait', ar: 'لم يُنجز' },
  purpose: { en: 'Purpose', fr: 'But', ar: 'الغرض' },
  played: { en: 'Played', fr: 'Joué', ar: 'طريقة الأداء' },
  startedAt: { en: 'Started', fr: 'Début', ar: 'البداية' },
  duration: { en: 'Simulated time', fr: 'Temps simulé', ar: 'الزمن المحاكى' },
  coverage: { en: 'Part of the job', fr: 'Part du travail', ar: 'الجزء من العمل' },
  coverageOf: {
    en: '{asked} of the {of} steps are in this variant. {steps} of them were done.',
    fr: '{asked} des {of} étapes sont dans cette variante. {steps} ont été faites.',
    ar: 'في هذه الصيغة {asked} من {of} خطوة. أُنجز منها {steps}.',
  },
  hints: { en: 'Hints taken', fr: 'Indices pris', ar: 'التلميحات' },
  pauses: { en: 'Pauses', fr: 'Pauses', ar: 'التوقفات' },
  refusals: { en: 'Refused by the world', fr: 'Refusé par le monde', ar: 'ما رفضه العالم' },

  moments: { en: 'Key moments', fr: 'Moments clés', ar: 'اللحظات المهمة' },
  momentsIntro: {
    en: 'The pictures show the things and places of these moments as they are drawn in the job. They are no photos of the attempt.',
    fr: 'Les images montrent les objets et les lieux de ces moments tels que le travail les dessine. Ce ne sont pas des photos de l’essai.',
    ar: 'تُظهر الصور أشياء هذه اللحظات وأماكنها كما رُسمت في العمل. وليست صورًا للمحاولة نفسها.',
  },
  course: {
    en: 'How it came to this',
    fr: 'Comment on en est arrivé là',
    ar: 'كيف وصل الأمر إلى هذا',
  },

  consequences: {
    en: 'Danger and harm in the simulation',
    fr: 'Danger et dommages dans la simulation',
    ar: 'الخطر والضرر في المحاكاة',
  },
  noConsequences: {
    en: 'The models found no harm and no near miss.',
    fr: 'Les modèles n’ont trouvé ni dommage ni presqu’accident.',
    ar: 'لم تجد النماذج ضررًا ولا حادثًا وشيكًا.',
  },
  computed: {
    en: 'The figures come from published models. They say what would be expected in people, never what happens to one person.',
    fr: 'Les chiffres viennent de modèles publiés. Ils disent ce qu’on attendrait chez des gens, jamais ce qui arrive à une personne.',
    ar: 'الأرقام من نماذج منشورة. تقول ما يُتوقع لدى الناس، لا ما يحدث لشخص بعينه.',
  },
  happened: { en: 'What happened', fr: 'Ce qui est arrivé', ar: 'ما حدث' },
  cameAbout: { en: 'Came about', fr: 'Arrivé', ar: 'وقع' },
  couldHave: { en: 'Could have come about', fr: 'Aurait pu arriver', ar: 'كان يمكن أن يقع' },
  model: { en: 'Model', fr: 'Modèle', ar: 'النموذج' },
  inputs: { en: 'Inputs', fr: 'Entrées', ar: 'المدخلات' },
  outputs: { en: 'Outputs', fr: 'Sorties', ar: 'المخرجات' },
  source: { en: 'Source', fr: 'Source', ar: 'المصدر' },
  warnings: {
    en: 'What the models warn of',
    fr: 'Ce que les modèles signalent',
    ar: 'ما تنبّه إليه النماذج',
  },
  basis: { en: 'How sure this is', fr: 'Fiabilité', ar: 'مدى الوثوق' },
  doses: { en: 'Doses', fr: 'Doses', ar: 'الجرعات' },
  doseShare: {
    en: '{share} % of the limit',
    fr: '{share} % de la limite',
    ar: '{share} % من الحد',
  },

  competencies: { en: 'Competencies', fr: 'Compétences', ar: 'الكفاءات' },
  competency: { en: 'Competency', fr: 'Compétence', ar: 'الكفاءة' },
  shown: { en: 'Shown', fr: 'Montré', ar: 'ظهرت' },
  inPart: { en: 'In part', fr: 'En partie', ar: 'جزئيًا' },
  missed: { en: 'Missed', fr: 'Manqué', ar: 'فائت' },
  notObserved: { en: 'Not observed', fr: 'Non observé', ar: 'لم يُلاحظ' },

  criteria: { en: 'Criteria and evidence', fr: 'Critères et preuves', ar: 'المعايير والأدلة' },
  criterion: { en: 'Criterion', fr: 'Critère', ar: 'المعيار' },
  verdict: { en: 'Found', fr: 'Constat', ar: 'الحكم' },
  marks: { en: 'Marks', fr: 'Points', ar: 'الدرجات' },
  evidence: { en: 'Evidence', fr: 'Preuves', ar: 'الأدلة' },
  critical: { en: 'critical', fr: 'critique', ar: 'حرج' },
  stepNotDone: {
    en: 'Not done: {step}',
    fr: 'Pas fait : {step}',
    ar: 'لم يُنجز: {step}',
  },
  noEvidence: {
    en: 'Nothing in the attempt showed it.',
    fr: 'Rien dans l’essai ne l’a montré.',
    ar: 'لم يُظهره شيء في المحاولة.',
  },
  heldThroughout: {
    en: 'It held for as long as it was watched.',
    fr: 'Cela a tenu tant qu’on l’a observé.',
    ar: 'ظل متحققًا طوال المراقبة.',
  },
  andMore: { en: 'and {count} more', fr: 'et {count} de plus', ar: 'و{count} غيرها' },
  undecidedResult: {
    en: 'Nobody has decided this attempt: it rests on figures that were never checked against their source ({models}). They give no pass and no fail. A named person decides.',
    fr: 'Rien n’est décidé : l’essai dépend de chiffres jamais vérifiés à leur source ({models}). Ils ne donnent ni réussite ni échec. Une personne nommée décide.',
    ar: 'لم يُحسم أمر هذه المحاولة: تعتمد على أرقام لم تُراجع على مصدرها ({models}). لا نجاح بها ولا رسوب. يقرّر شخص مسؤول.',
  },
  warnedResult: {
    en: 'What came of this attempt was worked out by models that warn of their figures ({models}), for instance outside what was published. The warnings stand beside each consequence.',
    fr: 'Les conséquences de cet essai viennent de modèles qui signalent leurs chiffres ({models}), par exemple hors du domaine publié. Les avertissements figurent à côté de chaque conséquence.',
    ar: 'نتائج هذه المحاولة من نماذج تنبّه إلى أرقامها ({models})، مثلًا خارج النطاق المنشور. تجد التنبيهات بجانب كل نتيجة.',
  },
  undecidedCriterion: {
    en: '{criterion}: not decided by this model ({models}).',
    fr: '{criterion} : non décidé par ce modèle ({models}).',
    ar: '{criterion}: لم يحسمه هذا النموذج ({models}).',
  },
  unseenIntro: {
    en: 'This variant, or the part that was played, gave no chance to show these. They count neither for nor against.',
    fr: 'Cette variante, ou la partie jouée, n’a pas permis de montrer ceci. Cela ne compte ni pour ni contre.',
    ar: 'لم تُتح هذه الحالة، أو الجزء المؤدّى، إظهار ما يلي. لا يُحسب له ولا عليه.',
  },

  steps: { en: 'Steps', fr: 'Étapes', ar: 'الخطوات' },
  step: { en: 'Step', fr: 'Étape', ar: 'الخطوة' },
  state: { en: 'State', fr: 'État', ar: 'الحالة' },
  time: { en: 'Time', fr: 'Temps', ar: 'الوقت' },
  tooEarly: { en: 'Too early', fr: 'Trop tôt', ar: 'قبل الأوان' },
  skippedBefore: {
    en: 'Too early: a step before it was left out',
    fr: 'Trop tôt : une étape avant elle a été omise',
    ar: 'قبل الأوان: أُغفلت خطوة قبلها',
  },
  notReached: { en: 'Not reached', fr: 'Pas atteinte', ar: 'لم يصل إليها' },
  notHere: {
    en: 'Not in this variant',
    fr: 'Pas dans cette variante',
    ar: 'ليست في هذه الحالة',
  },
  why: { en: 'Why: {why}', fr: 'Pourquoi : {why}', ar: 'السبب: {why}' },
  skilled: {
    en: 'A skilled worker: {skilled}',
    fr: 'Une personne expérimentée : {skilled}',
    ar: 'العامل الماهر: {skilled}',
  },

  help: { en: 'Help and pauses', fr: 'Aide et pauses', ar: 'المساعدة والتوقفات' },
  noHelp: {
    en: 'No hint was taken, nobody helped, and there was no pause.',
    fr: 'Aucun indice, aucune aide et aucune pause.',
    ar: 'لا تلميح ولا مساعدة ولا توقف.',
  },

  record: { en: 'Where this comes from', fr: 'D’où cela vient', ar: 'مصدر هذا التقرير' },
  recordIntro: {
    en: 'Whoever has the attempt file can mark it again and compare these.',
    fr: 'Qui a le fichier de l’essai peut le noter à nouveau et comparer ceci.',
    ar: 'من لديه ملف المحاولة يستطيع تصحيحه من جديد ومقارنة ما يلي.',
  },
  attempt: { en: 'Attempt', fr: 'Essai', ar: 'المحاولة' },
  scenario: { en: 'Scenario', fr: 'Scénario', ar: 'السيناريو' },
  scenarioHash: { en: 'Scenario hash', fr: 'Empreinte du scénario', ar: 'بصمة السيناريو' },
  digest: { en: 'Evidence digest', fr: 'Empreinte des preuves', ar: 'بصمة الأدلة' },
  engine: { en: 'Millwright engine', fr: 'Moteur Millwright', ar: 'محرك Millwright' },
  seed: { en: 'Seed', fr: 'Graine', ar: 'البذرة' },
  variant: { en: 'Variant', fr: 'Variante', ar: 'الحالة' },

  signatures: { en: 'Decided by a person', fr: 'Décidé par une personne', ar: 'قرار شخص' },
  learnerName: { en: 'Name of the learner', fr: 'Nom de l’apprenant', ar: 'اسم المتدرب' },
  assessorName: {
    en: 'Name and role of the assessor',
    fr: 'Nom et fonction de l’évaluateur',
    ar: 'اسم المقيّم ووظيفته',
  },
  decision: { en: 'Decision and reason', fr: 'Décision et motif', ar: 'القرار وسببه' },
  signature: { en: 'Signature', fr: 'Signature', ar: 'التوقيع' },
  date: { en: 'Date', fr: 'Date', ar: 'التاريخ' },
} as const satisfies Readonly<Record<string, Text>>
