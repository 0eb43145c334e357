import { isoInstant } from '../../core/civil-time.ts'
import { uuidV5 } from '../../core/hash.ts'
import { NAMESPACE, PROFILE_BASE } from '../names.ts'
import { phraseOf } from '../report/phrases.ts'
import type { Claim, ClaimedAttempt } from './claim.ts'
import { didOf, type PublicRsa } from './did-jwk.ts'
import { addMonths } from './months.ts'
import { ruleSays, sayCredentialIn, variantsIn, waysOf, waysText } from './says.ts'

/** What our part of a credential is called in it. A name, never an address. */
const TERMS = `${PROFILE_BASE}/credentials`

/**
 * Open Badges 3.0, section 7: the data model of VC 2.0 first, that of Open Badges second. Ours comes
 * last and is two values, so that a reader of JSON-LD takes them as they are.
 */
const CONTEXT = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  {
    millwright: { '@id': `${TERMS}#claim`, '@type': '@json' },
    millwrightPrints: { '@id': `${TERMS}#prints`, '@type': '@json' },
  },
] as const

/** Whoever is to sign, about whom and when. */
export interface Issuing {
  /** UUIDs: of the credential, and of whoever it is about, which tells nobody a name. */
  readonly id: string
  readonly subject: string
  readonly issuer: { readonly name: string; readonly publicJwk: PublicRsa }
  /** Milliseconds since 1970; what is finer than a second is cut off, as the time of a JWT is. */
  readonly at: number
  /** The language of its sentences. */
  readonly language: string
}

const urn = (uuid: string): string => `urn:uuid:${uuid}`

/** To the second: `2026-03-01T08:00:00Z`. */
const secondsOf = (at: number): string => `${isoInstant(at).slice(0, 19)}Z`

/** An AchievementCredential (Open Badges 3.0) of what was shown in simulation. */
export function credentialOf(claim: Claim, { id, subject, issuer, at, language }: Issuing) {
  const say = sayCredentialIn(language)
  const competency = phraseOf(claim.competency.title, language).text
  const name = say('name', { competency }).text
  const limits = say('limits').text
  const from = Math.floor(at / 1000) * 1000
  return {
    '@context': CONTEXT,
    id: urn(id),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name,
    description: limits,
    issuer: { id: didOf(issuer.publicJwk), type: ['Profile'], name: issuer.name },
    validFrom: secondsOf(from),
    validUntil: secondsOf(addMonths(from, claim.rule.validMonths)),
    credentialSubject: {
      id: urn(subject),
      type: ['AchievementSubject'],
      narrative: narrativeOf(claim, language),
      achievement: {
        id: urn(uuidV5(`${TERMS}/${claim.competency.key}`, NAMESPACE)),
        type: ['Achievement'],
        // Of the kinds that Open Badges names, the one that claims no more than was seen.
        achievementType: 'Assessment',
        name,
        description: limits,
        inLanguage: language,
        criteria: {
          narrative: ruleSays(claim.rule, language)
            .map(({ text }) => `- ${text}`)
            .join('\n'),
        },
        ...alignmentOf(claim, competency),
      },
    },
    evidence: claim.attempts.map((attempt) => evidenceOf(attempt, claim, language)),
    millwright: claim,
  }
}

/** In one text, because readers of Open Badges show no more of it. */
function narrativeOf(claim: Claim, language: string): string {
  const say = sayCredentialIn(language)
  const open = claim.open.map(({ title, verdict }) => {
    const what = say(verdict === 'not-met' ? 'notMet' : 'notObserved').text
    return `- ${phraseOf(title, language).text} (${what})`
  })
  const supervised = claim.attempts.filter((attempt) => attempt.supervised).length
  return [
    say('limits').text,
    '',
    `- ${say('ways').text}: ${waysText(waysOf(claim), language)}`,
    `- ${say('assessments').text}: ${claim.attempts.length}`,
    `- ${say('variants').text}: ${variantsIn(claim)}`,
    `- ${say('supervisedCount').text}: ${supervised}`,
    '',
    ...(open.length > 0 ? [`${say('open').text}:`, ...open] : [say('openNone').text]),
  ].join('\n')
}

/** Where the competency stands in a framework of its own, which its author named by an IRI. */
function alignmentOf({ competency: { iri } }: Claim, targetName: string) {
  if (iri === undefined || !/^https?:/.test(iri)) return {}
  const targetType = iri.includes('data.europa.eu/esco/') ? 'ext:ESCOSkill' : 'ext:Competency'
  return { alignment: [{ type: ['Alignment'], targetName, targetUrl: iri, targetType }] }
}

function evidenceOf(attempt: ClaimedAttempt, claim: Claim, language: string) {
  const say = sayCredentialIn(language)
  const job = claim.jobs.find(({ id }) => id === attempt.job)
  return {
    id: urn(attempt.id),
    type: ['Evidence'],
    name: phraseOf(job?.title, language).text,
    description: `${say('attempt').text}: ${waysText([attempt.interface], language)}, ${attempt.on}.`,
    narrative: `${say('digest').text} (SHA-256): ${attempt.digest}`,
    genre: 'Simulation',
  }
}

export type Credential = ReturnType<typeof credentialOf>
