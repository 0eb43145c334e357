import { describe, expect, it } from 'vitest'
import { type Evidence, evidenceIn } from '../../src/app/credentials/evidence.ts'
import { findShown } from '../../src/app/credentials/find-shown.ts'
import { issueHere } from '../../src/app/credentials/issue-here.ts'
import {
  checkHere,
  forgetKey,
  notedKeys,
  noteKey,
  vouchedBy,
} from '../../src/app/credentials/known.ts'
import { checkAddress, readPaper } from '../../src/app/credentials/paper.ts'
import { readSigned } from '../../src/app/credentials/read-signed.ts'
import { keepRules, rulesHere } from '../../src/app/credentials/rules.ts'
import {
  credentialsOf,
  issuedBy,
  keepCredential,
  noteRevoked,
  revokedOf,
} from '../../src/app/credentials/shelf.ts'
import {
  assessorId,
  makeAssessor,
  type OpenAssessor,
  openAssessorKey,
} from '../../src/app/keys/assessor-key.ts'
import { eraseOld, findOld } from '../../src/app/old/erase-old.ts'
import { keepPack, openPack } from '../../src/app/portfolio/bring.ts'
import { zipPortfolio } from '../../src/app/portfolio/zip.ts'
import { eraseLearner } from '../../src/app/storage/erase-learner.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import type { AssessorKeyRow, Shelves } from '../../src/app/storage/shelves.ts'
import { attemptOf } from '../../src/records/attempt-file.ts'
import { type HeldCredential, standingOf } from '../../src/records/credentials/check-credential.ts'
import { keyCard } from '../../src/records/credentials/known-keys.ts'
import { signRevocations } from '../../src/records/credentials/revocations.ts'
import { USUAL_RULE, USUAL_RULES } from '../../src/records/credentials/rule.ts'
import { signVouchedKeys } from '../../src/records/credentials/vouched-keys.ts'
import { keyName } from '../../src/records/signature/jws.ts'
import { playedScript } from '../engine/support/play.ts'
import { assessorKey, goodClaim } from '../records/support/credentials.ts'
import { judgedAgain } from './support/judged.ts'

const PASSPHRASE = 'four plain words here'
const NOON = '2026-03-03T12:00:00Z'
const office = memoryShelves()
const row = (await makeAssessor(office, 'Amina Ndiaye', PASSPHRASE)) as AssessorKeyRow
const assessor = (await openAssessorKey(row, PASSPHRASE)) as OpenAssessor
const centre = await assessorKey('Lycée Ampère')
const middle = await assessorKey('Middle')
const claim = goodClaim()
const evidence: Evidence = {
  about: { learner: 'ana', name: 'Ana' },
  candidates: [],
  credentials: [],
}

/** The device of an assessor who has just signed something about Ana. */
async function issued(): Promise<{ readonly on: Shelves; readonly held: HeldCredential }> {
  const on = memoryShelves()
  await on.write([
    { put: 'keys', row },
    { put: 'learners', row: { id: 'ana', name: 'Ana', pin: null } },
  ])
  return { on, held: await issueHere(on, claim, evidence, assessor, 'en') }
}

const zipOf = async (on: Shelves, credentials: readonly string[]) =>
  zipPortfolio(on, {
    purpose: 'portfolio',
    learner: 'Ana',
    language: 'en',
    attempts: [],
    chosen: [],
    pieces: [],
    credentials,
    withTracks: false,
  })

async function bringTo(on: Shelves, zip: Uint8Array) {
  const pack = openPack(zip)
  if (typeof pack === 'string' || 'kind' in pack) throw new Error(JSON.stringify(pack))
  return keepPack(on, 'ana-elsewhere', pack)
}

const revoke = (on: Shelves, held: HeldCredential) =>
  noteRevoked(on, held, { at: '2026-03-03T10:00:00Z', reason: 'evidence' })

describe('a credential that an assessor has just signed', () => {
  it('holds on that device, is listed there, and is in the portfolio of whom it is about', async () => {
    const { on, held } = await issued()
    expect(standingOf(held)).toBe('good')
    expect(await issuedBy(on, assessor.id)).toMatchObject([
      { id: held.id, about: 'Ana', learner: 'ana', revoked: null },
    ])
    expect((await credentialsOf(on, 'ana')).map(({ jws }) => jws)).toEqual([held.jws])
    expect(held.jws).not.toContain('Ana')
  })

  it('calls one learner by one number, whom no name follows from', async () => {
    const { on, held } = await issued()
    const known = { ...evidence, credentials: [held.jws] }
    const second = await issueHere(on, claim, known, assessor, 'en')
    const stranger = await issueHere(on, claim, evidence, assessor, 'en')
    expect(second.subject).toBe(held.subject)
    expect(stranger.subject).not.toBe(held.subject)
    expect(second.id).not.toBe(held.id)
  })

  it('is shown to its learner, and to its assessor while the key is open, and to nobody else', async () => {
    const { on, held } = await issued()
    const ana = { id: 'ana', name: 'Ana' }
    expect(await findShown(on, held.id, ana, undefined)).toMatchObject({ from: 'portfolio' })
    expect(await findShown(on, held.id, null, assessor.id)).toMatchObject({ from: 'issued' })
    expect(await findShown(on, held.id, { id: 'ben', name: 'Ben' }, 'another')).toBeNull()
  })
})

describe('a portfolio', () => {
  it('takes credentials along in its zip and brings them back', async () => {
    const { on, held } = await issued()
    const elsewhere = memoryShelves()
    const zip = await zipOf(on, [held.jws])
    expect(await bringTo(elsewhere, zip)).toMatchObject({ credentials: 1, already: 0, unsound: [] })
    expect(await credentialsOf(elsewhere, 'ana-elsewhere')).toMatchObject([{ id: held.id }])
    expect(await bringTo(elsewhere, zip)).toMatchObject({ credentials: 0, already: 1 })
  })

  it('leaves out by name what proves nothing', async () => {
    const { on, held } = await issued()
    const elsewhere = memoryShelves()
    const broken = `${held.jws.slice(0, -9)}AAAAAAAAA`
    expect(await bringTo(elsewhere, await zipOf(on, ['a.b.c', broken]))).toMatchObject({
      credentials: 0,
      unsound: [
        { path: 'credentials/001.jwt', detail: 'unreadable' },
        { path: 'credentials/002.jwt', detail: 'altered' },
      ],
    })
    expect(await credentialsOf(elsewhere, 'ana-elsewhere')).toEqual([])
  })
})

describe('what a device knows', () => {
  it('begins with its own assessors; other keys are taken as known by a person', async () => {
    const { held } = await issued()
    const other = memoryShelves()
    expect(standingOf(await checkHere(other, held.jws))).toBe('unknown')
    const card = await readSigned(other, keyCard('Amina Ndiaye', row.publicJwk))
    expect(card).toEqual({ is: 'card', known: { key: assessorId(row), name: 'Amina Ndiaye' } })
    expect(await notedKeys(other)).toEqual([])
    if (card?.is === 'card') await noteKey(other, card.known)
    expect(standingOf(await checkHere(other, held.jws))).toBe('good')
    await forgetKey(other, assessorId(row))
    expect(standingOf(await checkHere(other, held.jws))).toBe('unknown')
  })

  it('takes in a list of what was taken back, and holds credentials against it', async () => {
    const { on, held } = await issued()
    await revoke(on, held)
    expect(standingOf(await checkHere(on, held.jws))).toBe('revoked')
    const rows = await issuedBy(on, assessor.id)
    const list = await signRevocations(revokedOf(rows, NOON), '2026-03-03T11:00:00Z', assessor)
    const other = memoryShelves()
    expect(await readSigned(other, `${list}\n`)).toMatchObject({ is: 'list' })
    expect(standingOf(await checkHere(other, held.jws))).toBe('revoked')
    const later = await signRevocations([], '2026-05-03T11:00:00Z', assessor)
    await readSigned(other, later)
    expect(standingOf(await checkHere(other, held.jws))).toBe('revoked')
  })

  it('knows the keys that a centre vouches for, as long as the newest list has them', async () => {
    const { held } = await issued()
    const centreKey = { key: await keyName(centre.publicJwk), name: 'Lycée Ampère' }
    const amina = { key: assessorId(row), name: 'Amina Ndiaye' }
    const list = await signVouchedKeys([amina], '2026-03-01T08:00:00Z', centre)
    const other = memoryShelves()
    expect(await readSigned(other, list)).toMatchObject({ is: 'keys', centreKnown: false })
    expect(standingOf(await checkHere(other, held.jws))).toBe('unknown')
    await noteKey(other, centreKey)
    expect(await checkHere(other, held.jws)).toMatchObject({
      knownAs: 'Amina Ndiaye',
      knownThrough: 'Lycée Ampère',
    })
    expect(await vouchedBy(other, centreKey.key)).toEqual([amina])
    await readSigned(other, await signVouchedKeys([], '2026-04-01T08:00:00Z', centre))
    expect(standingOf(await checkHere(other, held.jws))).toBe('unknown')
  })

  it('does not know what a centre vouches for that is only vouched for itself', async () => {
    const { held } = await issued()
    const middleKey = { key: await keyName(middle.publicJwk), name: 'Middle' }
    const amina = { key: assessorId(row), name: 'Amina Ndiaye' }
    const other = memoryShelves()
    await noteKey(other, { key: await keyName(centre.publicJwk), name: 'Lycée Ampère' })
    for (const list of [
      await signVouchedKeys([middleKey], '2026-03-01T08:00:00Z', centre),
      await signVouchedKeys([amina], '2026-03-01T08:00:00Z', middle),
    ])
      await readSigned(other, list)
    expect(standingOf(await checkHere(other, held.jws))).toBe('unknown')
  })

  it('says that other texts are nothing of the kind', async () => {
    expect(await readSigned(office, '{"format":"millwright-attempt/1"}')).toBeNull()
    expect(await readSigned(office, 'a.b.c')).toMatchObject({
      is: 'credential',
      finding: { holds: false, why: 'unreadable' },
    })
  })

  it('has the usual rules until somebody changes them', async () => {
    const on = memoryShelves()
    expect(await rulesHere(on)).toEqual(USUAL_RULES)
    const strict = { ...USUAL_RULES, usual: { ...USUAL_RULE, supervised: 2 } }
    await keepRules(on, strict)
    expect(await rulesHere(on)).toEqual(strict)
  })
})

describe('tries that were judged by somebody', () => {
  it('count for an assessor once their key is known here, and for no stranger', async () => {
    const { run, result } = playedScript('stuck')
    const played = attemptOf(run, result, {
      startedAt: NOON,
      interface: 'script',
      language: 'en',
      scripted: true,
    })
    const file = new File([JSON.stringify(await judgedAgain(played))], 'try.json')
    const on = memoryShelves()
    const broughtTo = async () => (await evidenceIn(on, [file])).people[0]?.candidates[0]
    const stranger = await broughtTo()
    expect(stranger).toMatchObject({ whole: true, byStranger: true })
    await noteKey(on, { key: stranger?.judgements[0]?.key ?? '', name: 'Amina Ndiaye' })
    expect(await broughtTo()).toMatchObject({ whole: true, byStranger: false })
  })
})

describe('erasing a learner', () => {
  it('takes their credentials, and all that was noted of what was issued to them', async () => {
    const { on, held } = await issued()
    await eraseLearner(on, 'ana')
    expect(await credentialsOf(on, 'ana')).toEqual([])
    expect(await on.read('issued', held.id)).toBeUndefined()
  })

  it('leaves of what was taken back the bare number, so that no list gives it again', async () => {
    const { on, held } = await issued()
    await revoke(on, held)
    await eraseLearner(on, 'ana')
    const [left] = await issuedBy(on, assessor.id)
    expect(left).toMatchObject({ id: held.id, about: null, learner: '', jws: null, competency: {} })
    expect(standingOf(await checkHere(on, held.jws))).toBe('revoked')
  })
})

describe('erasing what is old', () => {
  it('counts a credential once, and takes it from learner and assessor', async () => {
    const { on, held } = await issued()
    const later = Date.parse(held.validUntil)
    expect((await findOld(on, later, 'kept')).credentials).toEqual([held.id])
    await eraseOld(on, later, 'kept')
    expect(await on.list('credentials')).toEqual([])
    expect(await on.list('issued')).toEqual([])
  })

  it('keeps the bare number of what was taken back, and does not tell of it again', async () => {
    const { on, held } = await issued()
    await revoke(on, held)
    const later = Date.parse(held.validUntil)
    await eraseOld(on, later, 'kept')
    expect(await on.read('issued', held.id)).toMatchObject({ jws: null, about: null })
    expect((await findOld(on, later, 'kept')).credentials).toEqual([])
  })
})

describe('the code of a certificate', () => {
  it('carries number and fingerprint, and nothing else is taken for one', async () => {
    const { held } = await issued()
    const [, query = ''] = checkAddress(held).split('?')
    expect(readPaper(query)).toEqual({ id: held.id, hash: held.hash })
    for (const other of ['', 'credential=1&hash=2', `credential=${held.id}`, `hash=${held.hash}`])
      expect(readPaper(other)).toBeNull()
  })
})

describe('a credential of another device', () => {
  it('can be taken back from its file by the key that signed it', async () => {
    const { held } = await issued()
    const restored = memoryShelves()
    await restored.write([{ put: 'keys', row }])
    await keepCredential(restored, 'ben', held)
    await revoke(restored, held)
    const rows = await issuedBy(restored, assessor.id)
    expect(revokedOf(rows, NOON)).toMatchObject([{ id: held.id }])
    expect(revokedOf(rows, held.validUntil)).toEqual([])
  })
})
