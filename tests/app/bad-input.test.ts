// @vitest-environment jsdom
import { strToU8, zipSync } from 'fflate'
import { base64url } from 'jose'
import { describe, expect, it } from 'vitest'
import credentialWords from '../../src/app/credentials/words/en.json'
import { usePlatform } from '../../src/app/launch/meeting.ts'
import { meetScorm } from '../../src/app/launch/scorm-meeting.ts'
import outboxWords from '../../src/app/outbox/words/en.json'
import { openPack } from '../../src/app/portfolio/bring.ts'
import portfolioWords from '../../src/app/portfolio/words/en.json'
import { readToken } from '../../src/records/cmi5/launch-data.ts'
import { readLaunchParameters } from '../../src/records/cmi5/launch-parameters.ts'
import { checkCredential, standingOf } from '../../src/records/credentials/check-credential.ts'
import { issueCredential } from '../../src/records/credentials/issue.ts'
import { openRevocations, signRevocations } from '../../src/records/credentials/revocations.ts'
import type { Answer } from '../../src/records/outbox/answer.ts'
import { answered, type Courier, errandOf, freshCourier } from '../../src/records/outbox/courier.ts'
import { type Letter, type Parcel, parcelOf, settle } from '../../src/records/outbox/parcel.ts'
import { readAttempt } from '../../src/records/read-attempt.ts'
import { scorm12Ended, scorm12Running } from '../../src/records/scorm/scorm12.ts'
import { scorm2004Ended, scorm2004Running } from '../../src/records/scorm/scorm2004.ts'
import { verifyAttempt } from '../../src/records/verify.ts'
import { attemptWith } from '../records/support/attempt.ts'
import { assessorKey, goodClaim, NOW, PLAYED_ON } from '../records/support/credentials.ts'

const { outbox } = outboxWords
const letters: readonly Letter[] = Array.from({ length: 50 }, (_, n) => ({
  id: `s${n}`,
  text: `{"id":"s${n}"}`,
}))

const http = (status: number, body = '', retryAfter: string | null = null): Answer => ({
  ...{ came: true, status, body, retryAfter, etag: null, date: null, words: `${status}` },
})

/** What has become of fifty statements once a store that answers so wants no more for now. */
function afterStore(answerTo: (batch: readonly Letter[]) => Answer, wall = 0) {
  let courier: Courier = freshCourier
  let parcel: Parcel = parcelOf(letters)
  for (let errands = 0; errands < 200; errands++) {
    const errand = errandOf(courier, parcel.waiting, 0)
    if (errand.do !== 'send') return { courier, parcel, errand: errand.do }
    const came = answered(courier, errand.letters, answerTo(errand.letters), {
      ...{ now: 0, wall, random: 0.5 },
    })
    courier = came.courier
    parcel = settle(parcel, came.verdicts)
  }
  throw new Error('afterStore: the courier goes on without an end.')
}

/** What a teacher reads in the outbox. */
function outboxSays({ courier, parcel, errand }: ReturnType<typeof afterStore>): string {
  const [parked] = parcel.parked
  if (errand === 'stay') return outbox.closed
  if (errand === 'rest') return courier.trouble?.words ? outbox.busy : outbox.silent
  if (errand === 'compare') return outbox.why.conflict
  return parked ? outbox.why[parked.why] : outbox.empty
}

const silence: Answer = { came: false, words: '' }
const hasBad = (batch: readonly Letter[]): boolean => batch.some(({ id }) => id === 's17')
const stores: readonly (readonly [string, (batch: readonly Letter[]) => Answer, string])[] = [
  ['200 with nonsense', () => http(200, '<h1>Room number?</h1>'), outbox.busy],
  ['400 for one of fifty', (all) => http(hasBad(all) ? 400 : 204), outbox.why.refused],
  ['401', () => http(401), outbox.closed],
  ['403', () => http(403), outbox.closed],
  ['409', (all) => http(hasBad(all) ? 409 : 204), outbox.why.conflict],
  ['413 for more than one', (all) => http(all.length > 1 ? 413 : 204), outbox.empty],
  ['413 for a single one', (all) => http(hasBad(all) ? 413 : 204), outbox.why['too-large']],
  ['429', () => http(429, '', '90'), outbox.busy],
  ['500', () => http(500), outbox.busy],
  ['a socket that closes, no answer, or CORS that is wrong', () => silence, outbox.silent],
]

describe('a record store that answers', () => {
  it.each(stores)('%s: a teacher reads why, and each of fifty is somewhere', (_, store, says) => {
    const after = afterStore(store)
    const { waiting, parked, sent } = after.parcel
    expect(outboxSays(after)).toBe(says)
    expect(waiting.length + parked.length + sent).toBe(50)
    expect(new Set([...waiting, ...parked].map(({ id }) => id)).size).toBe(50 - sent)
    const stopped = after.errand !== 'nothing'
    if (stopped && after.errand !== 'compare') expect(sent).toBe(0)
    else expect(sent).toBeGreaterThanOrEqual(after.errand === 'nothing' ? 49 : 0)
  })

  it('with a date, by a device whose clock is wrong by years, is asked again within minutes', () => {
    const date = 'Tue, 03 Nov 2026 15:02:00 GMT'
    for (const wall of [0, Date.parse('2099-01-01T00:00:00Z')]) {
      const answer = { ...http(503, '', date), date: 'Tue, 03 Nov 2026 15:01:00 GMT' }
      const { courier } = afterStore(() => answer, wall)
      expect(courier.restsUntil).toBeLessThanOrEqual(600_000)
    }
  })
})

describe('a launch by a learning platform', () => {
  const whole = {
    endpoint: 'https://lms.example/xapi/',
    fetch: 'https://lms.example/fetch/1',
    actor: '{"account":{"homePage":"https://lms.example","name":"17"}}',
    registration: '00000000-0000-4000-8000-000000000001',
    activityId: 'https://lms.example/activity',
  }

  it.each(Object.keys(whole))('without “%s”, or with it twice, is told by that name', (name) => {
    const all = Object.entries(whole)
    const without = readLaunchParameters(all.filter(([key]) => key !== name))
    const twice = readLaunchParameters([...all, [name, 'other']])
    for (const read of [without, twice])
      expect(read && 'faulty' in read ? read.faulty : []).toEqual([name])
  })

  it('whose fetch address was used before says so in the platform’s words', () => {
    const text = '{"error-code":"1","error-text":"The token was given already."}'
    expect(readToken(text)).toEqual({ words: '1 The token was given already.' })
  })

  it('whose token has expired keeps all that waits, and the outbox says what to do with it', () => {
    const { parcel, errand } = afterStore(() => http(401))
    expect([errand, parcel.waiting.length]).toEqual(['stay', 50])
    expect(outbox.leftHelp).toMatch(/save the records.*Nothing of them is lost/)
  })

  it.each(['scorm12', 'scorm2004'] as const)(
    'without the API of %s says that none answers',
    async (kind) => {
      expect(await meetScorm(kind)).toBeNull()
      expect(usePlatform.getState().state).toBe('missing')
    },
  )

  it('is never given more suspend data than its limit', () => {
    const attempt = attemptWith()
    const progress = {
      attempt: attempt.id,
      done: Number.MAX_SAFE_INTEGER,
      of: Number.MAX_SAFE_INTEGER,
    }
    for (const [list, most] of [
      [[...scorm12Running(progress), ...scorm12Ended(attempt)], 4096],
      [[...scorm2004Running(progress), ...scorm2004Ended(attempt)], 64_000],
    ] as const) {
      const kept = list.filter(([name]) => name === 'cmi.suspend_data').map(([, value]) => value)
      expect(kept.length).toBeGreaterThan(1)
      for (const value of kept) expect(value.length).toBeLessThanOrEqual(most)
    }
  })
})

describe('a file that', () => {
  const whole = JSON.stringify(attemptWith())

  it.each([
    ['is empty', '', 'The file is empty.'],
    ['stops in the middle', whole.slice(0, 900), 'stops in the middle (line 1). Ask for it again.'],
    ['is of a newer version', whole.replace('attempt/1', 'attempt/2'), 'by a newer version'],
    ['is no JSON', 'hello', 'is not JSON'],
    ['is nested without an end', '['.repeat(4000), 'nested 4000 levels'],
  ])('%s is refused with the reason', (_, text, says) => {
    const { attempt, faults } = readAttempt(text)
    expect(attempt).toBeNull()
    expect(faults.join(' ')).toContain(says)
  })

  it('was edited names the first thing that does not match', () => {
    const edited = JSON.parse(whole)
    edited.events[0].tick += 1
    const { attempt } = readAttempt(JSON.stringify(edited))
    const wrong = attempt && verifyAttempt(attempt).checks.find(({ ok }) => !ok)
    expect(wrong?.detail).toMatch(/^(action|event) \d+ does not match\.$/)
  })

  const crowd = Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`f${n}`, strToU8('')]))
  it.each([
    ['leads out of its folder', zipSync({ '../x': strToU8('') }), 'zipOutside'],
    ['has thousands of entries', zipSync(crowd), 'many'],
    ['is cut short', zipSync({ 'portfolio.json': strToU8('{}') }).slice(0, 60), 'zipBroken'],
    ['unpacks to more than any portfolio', bomb(), 'zipLarge'],
  ] as const)('as a zip %s is refused in words', (_, bytes, why) => {
    expect(openPack(bytes)).toMatchObject({ kind: 'refused', why })
    expect(JSON.stringify(portfolioWords)).toContain(`"${why}":"`)
  })
})

/** Says of its last entry that it holds two gigabytes (APPNOTE.TXT, 4.3.12). */
function bomb(): Uint8Array {
  const bytes = zipSync({ 'portfolio.json': strToU8('{}'), big: new Uint8Array(10) })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const last = view.getUint32(bytes.length - 22 + 16, true) + 46 + 'portfolio.json'.length
  view.setUint32(last + 24, 0x7fffffff, true)
  return bytes
}

describe('a credential that', async () => {
  const assessor = await assessorKey('Amina Ndiaye')
  const id = '00000000-0000-4000-8000-00000000000c'
  const jws = await issueCredential(
    goodClaim(),
    { id, subject: id, at: NOW, language: 'en' },
    assessor,
  )
  const list = await openRevocations(
    await signRevocations([{ id, at: PLAYED_ON, reason: 'mistake' }], PLAYED_ON, assessor),
  )
  const later = NOW + 3 * 365 * 86_400_000
  const none = `${base64url.encode('{"alg":"none"}')}.${jws.split('.')[1]}.`

  it.each([
    ['has run out', jws, { now: later, keys: [], revocations: [] }, 'expired'],
    ['was taken back', jws, { now: NOW, keys: [], revocations: list ? [list] : [] }, 'revoked'],
    ['was signed by an unknown key', jws, { now: NOW, keys: [], revocations: [] }, 'unknown'],
    ['asks for no check (alg: none)', none, { now: NOW, keys: [], revocations: [] }, 'refused'],
  ] as const)('%s says so', async (_, text, knows, standing) => {
    expect(standingOf(await checkCredential(text, knows))).toBe(standing)
    expect(JSON.stringify(credentialWords)).toContain(`"${standing}":"`)
  })
})
