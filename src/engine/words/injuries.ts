import type { Text } from '../../scenario/text.ts'

/** Harm in classes 0 none to 4 fatal, worded for what such an injury means in real life. */
const injuries: readonly Text[] = [
  { en: 'no injury', fr: 'aucune blessure', ar: 'لا إصابة' },
  { en: 'a slight injury', fr: 'une blessure légère', ar: 'إصابة خفيفة' },
  {
    en: 'an injury that a doctor must treat',
    fr: 'une blessure qu’un médecin doit soigner',
    ar: 'إصابة يجب أن يعالجها طبيب',
  },
  {
    en: 'a severe injury that leaves a lasting mark',
    fr: 'une blessure grave qui laisse des suites',
    ar: 'إصابة بالغة تترك أثرًا دائمًا',
  },
  { en: 'an injury that kills', fr: 'une blessure mortelle', ar: 'إصابة قاتلة' },
]

/** What an injury of a class is called; a class past the worst reads as the worst. */
export const injuryOf = (level: number): Text =>
  injuries[Math.min(4, Math.max(0, Math.round(level)))] ?? {}
