import type { Json } from '../../core/json.ts'
import { readBoundedJson } from '../bounded-json.ts'
import { type Checked, isRecord } from '../check-parts.ts'
import { isWebAddress } from './launch-parameters.ts'

/** Under this extension of the context template a platform names the session (cmi5 Quartz, 9.6.3.1). */
export const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'

type JsonRecord = { readonly [key: string]: Json }

/** What a platform says of a launch in its state document `LMS.LaunchData` (cmi5 Quartz, 10.2). */
export interface LaunchData {
  /** Every statement's context holds this, unchanged. */
  readonly contextTemplate: JsonRecord
  readonly sessionId: string
  /** Only in `Normal` a result is told. */
  readonly launchMode: 'Normal' | 'Browse' | 'Review'
  /** From 0 to 1; null where the platform asks for none. */
  readonly masteryScore: number | null
  /** Where the learner came from; null where the platform does not say. */
  readonly returnURL: string | null
}

const MODES = ['Normal', 'Browse', 'Review'] as const

/** The launch data in a document from a platform; null where it cannot be used. */
export function readLaunchData(text: string): LaunchData | null {
  const { value } = readBoundedJson(text)
  if (!isRecord(value)) return null
  const { contextTemplate, masteryScore, returnURL } = value
  const mode = MODES.find((known) => known === value.launchMode)
  if (!mode || !isRecord(contextTemplate)) return null
  const sessionId = sessionIn(contextTemplate)
  if (sessionId === null) return null
  return {
    contextTemplate: contextTemplate as JsonRecord,
    sessionId,
    launchMode: mode,
    masteryScore:
      typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1
        ? masteryScore
        : null,
    returnURL: typeof returnURL === 'string' && isWebAddress(returnURL) ? returnURL : null,
  }
}

function sessionIn({ extensions }: Checked): string | null {
  if (!isRecord(extensions)) return null
  const id = extensions[SESSION_ID]
  return typeof id === 'string' && id !== '' ? id : null
}

/** How a learner wants to be addressed (cmi5 Quartz, 11). */
export interface Preferences {
  /** BCP 47 tags, the most wanted first. */
  readonly languages: readonly string[]
  readonly sound: 'on' | 'off' | null
}

/** Preferences in a document from a platform; none in one that cannot be used. */
export function readPreferences(text: string): Preferences {
  const { value } = readBoundedJson(text)
  if (!isRecord(value)) return { languages: [], sound: null }
  const { languagePreference: languages, audioPreference: sound } = value
  return {
    languages:
      typeof languages === 'string' ? languages.split(',').map((language) => language.trim()) : [],
    sound: sound === 'on' || sound === 'off' ? sound : null,
  }
}

/** The document with a language that the learner chose since: it is wanted most, all else stays. */
export function withLanguage(text: string | null, language: string): string {
  const { value } = readBoundedJson(text ?? '{}')
  const others = readPreferences(text ?? '{}').languages.filter((tag) => tag !== language)
  return JSON.stringify({
    ...(isRecord(value) ? value : {}),
    languagePreference: [language, ...others].join(','),
  })
}

/** The token in the answer to the `fetch` address (cmi5 Quartz, 8.2), or the platform's words why not. */
export function readToken(text: string): { readonly token: string } | { readonly words: string } {
  const { value } = readBoundedJson(text)
  if (!isRecord(value)) return { words: '' }
  const { 'auth-token': token, 'error-text': words, 'error-code': code } = value
  // What HTTP headers cannot hold is no token.
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return { token }
  return { words: [code, words].filter((part) => typeof part === 'string').join(' ') }
}
