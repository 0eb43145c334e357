import { canonicalJson } from '../../core/json.ts'
import { INTERFACE_WORDS } from '../report/outcome-words.ts'
import { phraseOf, type SayOf, sayFrom } from '../report/phrases.ts'
import type { Phrase } from '../report/report.ts'
import type { Claim } from './claim.ts'
import type { MasteryRule, PlayedInterface } from './rule.ts'
import { CREDENTIAL_WORDS } from './words.ts'

export type SayCredential = SayOf<keyof typeof CREDENTIAL_WORDS>

export const sayCredentialIn = (language: string): SayCredential =>
  sayFrom(CREDENTIAL_WORDS, language)

/** The ways in which it was played, each once, as one text: `in a headset, on a screen`. */
export const waysText = (ways: readonly PlayedInterface[], language: string): string =>
  [...new Set(ways)].map((way) => phraseOf(INTERFACE_WORDS[way], language).text).join(', ')

export const waysOf = ({ attempts }: Claim): readonly PlayedInterface[] =>
  attempts.map((attempt) => attempt.interface)

/** How many different variants the attempts were on. */
export const variantsIn = ({ attempts }: Claim): number =>
  new Set(attempts.map(({ job, variant }) => canonicalJson([job, variant.parameters]))).size

/** A rule in plain sentences, the first one first. */
export function ruleSays(rule: MasteryRule, language: string): readonly Phrase[] {
  const say = sayCredentialIn(language)
  return [
    say('rulePasses', { n: rule.passes }),
    ...(rule.differentVariants ? [say('ruleVariants')] : []),
    ...(rule.everyCritical ? [say('ruleCritical')] : []),
    ...(rule.withoutHelp ? [say('ruleHelp')] : []),
    ...(rule.supervised > 0 ? [say('ruleSupervised', { n: rule.supervised })] : []),
    say('ruleWithin', { n: rule.withinMonths }),
    ...(rule.interfaces.length > 0
      ? [say('ruleWays', { ways: waysText(rule.interfaces, language) })]
      : []),
    say('ruleValid', { n: rule.validMonths }),
  ]
}
