import { closeSync, openSync, readSync } from 'node:fs'
import { decodeJwt } from 'jose'
import { beginsAsZip } from '../core/begins-as-zip.ts'
import { readBoundedJson } from '../records/bounded-json.ts'
import { isRecord } from '../records/check-parts.ts'
import { readKeyCard } from '../records/credentials/known-keys.ts'
import { openRefusal } from '../records/credentials/refusals.ts'
import { openRevocations } from '../records/credentials/revocations.ts'
import { openVouchedKeys } from '../records/credentials/vouched-keys.ts'
import { localise } from '../scenario/text.ts'
import { fileOf } from './files.ts'

/** What a file is that somebody took for an attempt or a credential, and what to do with it. */
export interface WhatFile {
  readonly kind: string
  readonly sentence: string
  /** Its own signature holds; false where there is none, or where it does not. */
  readonly holds: boolean
}

const is = (kind: string, sentence: string, holds = false): WhatFile => ({ kind, sentence, holds })

/** Files of ours that prove nothing by themselves, by the beginning of their `format`. */
const OF_OURS: Readonly<Record<string, string>> = {
  'millwright-hand-in/':
    'It is a hand-in file: attempts for a teacher. Open it under “Class results”, or give one of its attempts, saved by itself.',
  'millwright-portfolio/':
    'It is the list of contents of a portfolio. Give the files under attempts/ and credentials/ beside it, or bring the zip in under “My portfolio”.',
  'millwright-mastery/':
    'It holds the rules of a centre for credentials. They are signed by nobody and prove nothing.',
  'millwright-assessor-key/':
    'It is the backup of an assessor’s key, locked under a passphrase. It proves nothing, and whoever checks files does not need it: keep it safe.',
}

/** Names a file that is neither an attempt nor a credential; null where it may be one, damaged. */
export async function whatFile(path: string, text: string | null): Promise<WhatFile | null> {
  if (text === null) return isZip(path) ? is('zip', ZIP) : null
  const bare = text.trim()
  if (bare === '') return is('empty', 'The file is empty. Ask for it again.')
  if (/^eyJ[\w-]*(\.[\w-]*)*$/.test(bare)) return signed(bare)
  const card = await readKeyCard(text)
  if (card)
    return is(
      'public-key',
      `It is the public key of ${card.name} (${card.key}), and proves nothing by itself. To check what it signed, give it with --key beside an attempt or a credential.`,
    )
  const { value } = readBoundedJson(text)
  if (value === undefined) return null
  if (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => isRecord(one) && 'verb' in one)
  )
    return is(
      'statements',
      'They are xAPI statements, which no signature covers. “millwright check-statements” holds them to their rules.',
    )
  const format = isRecord(value) && typeof value.format === 'string' ? value.format : ''
  if (format.startsWith('millwright-attempt/')) return null
  const ours = Object.keys(OF_OURS).find((start) => format.startsWith(start))
  if (ours !== undefined) return is(ours.slice('millwright-'.length, -1), OF_OURS[ours] ?? '')
  return isRecord(value) && ('procedure' in value || 'actions' in value)
    ? null
    : is('json', 'It is JSON, but no file of Millwright: neither an attempt nor a credential.')
}

/** Something signed, or the beginning of it: null for what may be a credential. */
async function signed(bare: string): Promise<WhatFile | null> {
  if (bare.split('.').length < 3)
    return is(
      'torn',
      'It is the beginning of something signed, such as a credential: its end is missing. Ask for it again.',
    )
  const revocations = await openRevocations(bare)
  if (revocations)
    return is(
      'revocations',
      `It is a list of ${revocations.revoked.length} credentials taken back, unchanged since assessor ${revocations.assessor} signed it at ${revocations.issuedAt} with key ${revocations.key}. Give it with --revoked beside a credential.`,
      true,
    )
  const keys = await openVouchedKeys(bare)
  if (keys)
    return is(
      'keys',
      `It is a list of ${keys.keys.length} keys that ${keys.centre} vouches for, unchanged since it was signed at ${keys.issuedAt} with key ${keys.key}. Give it with --keys beside a credential.`,
      true,
    )
  const refusal = await openRefusal(bare)
  if (refusal)
    return is(
      'refusal',
      `It says that ${localise(refusal.competency.title, 'en')} was not recognised, unchanged since assessor ${refusal.assessor} signed it at ${refusal.decidedAt} with key ${refusal.key}. The reasons: ${refusal.reasons}`,
      true,
    )
  return /^millwright-(revocations|keys|refusal)\//.test(formatIn(bare))
    ? is(
        'list',
        'It is a signed list of Millwright, but not as its key signed it. Ask for it again.',
      )
    : null
}

const ZIP =
  'It is a zip. A portfolio or an evidence pack is brought in under “My portfolio” or “Credentials”, where each file in it is held against its checksum; here, give one attempt or credential out of it. A package for a learning platform holds no results.'

function formatIn(jws: string): string {
  try {
    return String(decodeJwt(jws).format)
  } catch {
    return ''
  }
}

function isZip(path: string): boolean {
  const first = Buffer.alloc(4)
  try {
    const file = openSync(fileOf(path), 'r')
    try {
      readSync(file, first, 0, 4, 0)
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
  return beginsAsZip(first.toString('latin1'))
}
