import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.surface === 'wet'
      ? {
          en: 'The floor shines here. Something was spilt.',
          fr: 'Le sol brille ici. Quelque chose a été renversé.',
          ar: 'الأرض تلمع هنا. انسكب شيء.',
        }
      : {
          en: 'The floor is dry here.',
          fr: 'Le sol est sec ici.',
          ar: 'الأرض جافة هنا.',
        },
  inspected: (state) =>
    state.surface === 'wet'
      ? {
          en: 'Oil and water lie on smooth tiles.',
          fr: 'De l’huile et de l’eau sur un carrelage lisse.',
          ar: 'زيت وماء على بلاط أملس.',
        }
      : { en: 'No trace is left.', fr: 'Il n’en reste rien.', ar: 'لم يبق أثر.' },
  refusals: {
    'already-dry': {
      seen: { en: 'The floor is dry.', fr: 'Le sol est sec.', ar: 'الأرض جافة.' },
      why: { en: 'There is nothing to mop.', fr: 'Rien à essuyer.', ar: 'لا شيء لمسحه.' },
    },
    'already-closed': {
      seen: {
        en: 'A sign stands there already.',
        fr: 'Un panneau est déjà là.',
        ar: 'هناك لافتة أصلًا.',
      },
      why: { en: 'One sign is enough.', fr: 'Un panneau suffit.', ar: 'لافتة واحدة تكفي.' },
    },
  },
  happens: {
    'surface=dry': { en: 'The floor is dry now.', fr: 'Le sol est sec.', ar: 'صارت الأرض جافة.' },
    'closed=true': {
      en: 'A yellow sign stands beside the puddle.',
      fr: 'Un panneau jaune est posé près de la flaque.',
      ar: 'لافتة صفراء بجانب البركة.',
    },
  },
}
