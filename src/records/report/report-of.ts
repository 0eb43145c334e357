import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import type { Naming } from '../../engine/words/names.ts'
import type { HeldJudgement } from '../judgement/check-judgements.ts'
import { chainSection } from './chain-section.ts'
import { consequenceSection } from './consequence-section.ts'
import { helpSection, recordSection, signatureSection, stepsSection } from './course-sections.ts'
import { criteriaSection, unseenSection } from './criteria-sections.ts'
import { judgementsSection } from './judgements-section.ts'
import { momentsSection, type ReportPicture } from './moments.ts'
import { outcomeOf } from './outcome-words.ts'
import { phraseOf } from './phrases.ts'
import type { Report, Section } from './report.ts'
import { competencySection, meaningSection, resultSection } from './result-sections.ts'
import { subjectOf, type Tell } from './subject.ts'

export interface ReportOptions {
  /** BCP 47 tag; by default the attempt's own. */
  readonly language?: string
  /** Puts an event into a sentence, in the reader's language. */
  readonly tell: Tell
  /** The kinds of equipment, from which things have their names and what they feed. */
  readonly catalogue: Naming['catalogue']
  /** What assessors judged, their signatures opened. */
  readonly judgements?: readonly HeldJudgement[]
  /** Pictures by the id of what they show, for the key moments; without them the page has none. */
  readonly pictures?: ReadonlyMap<string, ReportPicture>
}

const NO_PICTURES: ReadonlyMap<string, ReportPicture> = new Map()

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'dv', 'yi'])

/** Which way a language is read. */
export const directionOf = (language: string): Report['direction'] =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'

/** What a report says of an attempt, in the order in which a reader needs it. */
export function reportOf(
  attempt: Attempt<Result>,
  {
    language = attempt.language,
    tell,
    catalogue,
    judgements = [],
    pictures = NO_PICTURES,
  }: ReportOptions,
): Report {
  const subject = subjectOf(attempt, language, tell)
  const outcome = outcomeOf(attempt.result)
  const sections: readonly (Section | null)[] = [
    meaningSection(subject),
    resultSection(subject),
    judgementsSection(subject, judgements),
    chainSection(subject, catalogue),
    momentsSection(subject, pictures),
    consequenceSection(subject),
    competencySection(subject),
    criteriaSection(subject),
    unseenSection(subject),
    stepsSection(subject),
    helpSection(subject),
    recordSection(subject),
    signatureSection(subject),
  ]
  return {
    language,
    direction: directionOf(language),
    title: subject.say('report'),
    job: phraseOf(attempt.scenario.document.title, language),
    tag: { form: outcome.form, word: phraseOf(outcome.word, language) },
    lead: [phraseOf(outcome.says, language), subject.say('notPermission')],
    sections: sections.flatMap((section) => section ?? []),
  }
}
