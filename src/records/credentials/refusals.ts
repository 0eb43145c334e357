import { decodeJwt } from 'jose'
import type { Text } from '../../scenario/text.ts'
import { isRecord, isTag, isUuid } from '../check-parts.ts'
import { isInstant, isListOf, isText, type Shape, shapeFaults } from '../shape.ts'
import { openJws, type SigningKey, signJws } from '../signature/jws.ts'
import type { Weighing } from './weigh.ts'

export const MOST_REASONS = 2000
const MOST_ATTEMPTS = 400
const MOST_TITLE = 8000

/**
 * An assessor's no to a competency that somebody wanted to have recognised, with the reasons, signed
 * like what is recognised. It runs out never and binds nobody: the learner may come again.
 */
export interface Refusal {
  readonly format: 'millwright-refusal/1'
  /** UUID. */
  readonly id: string
  readonly competency: { readonly key: string; readonly title: Text }
  readonly assessor: string
  /** ISO 8601, by the assessor's clock. */
  readonly decidedAt: string
  /** BCP 47 tag of the reasons. */
  readonly language: string
  readonly reasons: string
  /** What the rule asked for, and how far it was there. */
  readonly points: readonly {
    readonly asks: string
    readonly have: number
    readonly want: number
  }[]
  /** The attempts that were looked at. */
  readonly attempts: readonly { readonly id: string; readonly digest: string }[]
}

/** A refusal whose signature holds. */
export interface HeldRefusal extends Refusal {
  /** RFC 7638 thumbprint of the key that signed it. */
  readonly key: string
}

interface Decision {
  readonly id: string
  readonly decidedAt: string
  readonly language: string
  readonly reasons: string
}

/** Signs that the attempts which were weighed are not enough, and why. */
export function signRefusal(
  { competency: { key, title }, points, weighed }: Weighing,
  decision: Decision,
  assessor: SigningKey & { readonly holder: string },
): Promise<string> {
  const refusal: Refusal = {
    format: 'millwright-refusal/1',
    ...decision,
    competency: { key, title },
    assessor: assessor.holder,
    points: points.map(({ asks, have, want }) => ({ asks, have, want })),
    attempts: weighed.map(({ candidate: { attempt } }) => ({
      id: attempt.id,
      digest: attempt.digest,
    })),
  }
  return signJws({ ...refusal }, assessor)
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0

const isTitle = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(
    ([tag, text]) => isTag(tag) && isText(text) && String(text).length <= MOST_TITLE,
  )

const POINT: Shape = {
  asks: [isText, 'a text'],
  have: [isCount, 'a count'],
  want: [isCount, 'a count'],
}

const ATTEMPT: Shape = {
  id: [isUuid, 'a UUID'],
  digest: [(value) => /^[0-9a-f]{64}$/.test(String(value)), 'SHA-256 in hex'],
}

const REFUSAL: Shape = {
  format: [(value) => value === 'millwright-refusal/1', '"millwright-refusal/1"'],
  id: [isUuid, 'a UUID'],
  competency: [
    (value) =>
      isRecord(value) &&
      isText(value.key) &&
      isTitle(value.title) &&
      Object.keys(value).length === 2,
    'a competency with key and title',
  ],
  assessor: [isText, 'a text'],
  decidedAt: [isInstant, 'an ISO 8601 time with a zone'],
  language: [isTag, 'a language tag'],
  reasons: [
    (value) => isText(value) && String(value).length <= MOST_REASONS,
    `a text of at most ${MOST_REASONS} characters`,
  ],
  points: [isListOf(POINT, 10), 'a list of points'],
  attempts: [isListOf(ATTEMPT, MOST_ATTEMPTS), 'a list of attempts'],
}

const isRefusal = (value: unknown): value is Refusal =>
  isRecord(value) && shapeFaults(value, REFUSAL, '').length === 0

/** Opens a refusal from anybody; null where it is none, or is not what its key signed. */
export async function openRefusal(jws: string): Promise<HeldRefusal | null> {
  const opened = await openJws(jws)
  return opened && isRefusal(opened.payload) ? { ...opened.payload, key: opened.key } : null
}

/** What a refusal says, whether its signature holds or not; null for any other text. */
export function refusalIn(jws: string): Refusal | null {
  try {
    const payload: unknown = decodeJwt(jws)
    return isRefusal(payload) ? payload : null
  } catch {
    return null
  }
}
