import fc from 'fast-check'
import { base64url, CompactSign, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type CheckerKnows,
  type CredentialFinding,
  checkCredential,
  standingOf,
} from '../../src/records/credentials/check-credential.ts'
import type { Claim } from '../../src/records/credentials/claim.ts'
import { didOf, publicRsa } from '../../src/records/credentials/did-jwk.ts'
import { issueCredential } from '../../src/records/credentials/issue.ts'
import { keyCard, readKeyCard } from '../../src/records/credentials/known-keys.ts'
import { addMonths } from '../../src/records/credentials/months.ts'
import { openRevocations, signRevocations } from '../../src/records/credentials/revocations.ts'
import { USUAL_RULE } from '../../src/records/credentials/rule.ts'
import { competenciesIn, weigh } from '../../src/records/credentials/weigh.ts'
import { CREDENTIAL_WORDS } from '../../src/records/credentials/words.ts'
import { keyName } from '../../src/records/signature/jws.ts'
import { assessorKey, goodClaim, NOW, twoVariants } from './support/credentials.ts'

const issuing = {
  id: '00000000-0000-4000-8000-00000000000c',
  subject: '00000000-0000-4000-8000-00000000000d',
  at: NOW + 250,
  language: 'en',
}
const assessor = await assessorKey('Amina Ndiaye')
const somebody = await assessorKey('Somebody Else')
const claim = goodClaim()
const jws = await issueCredential(claim, issuing, assessor)
const key = await keyName(assessor.publicJwk)
const knows: CheckerKnows = { now: NOW + 1000, keys: [{ key, name: 'A. Ndiaye' }], revocations: [] }
const [head = '', body = '', signature = ''] = jws.split('.')

type Document = Record<string, unknown>
const decoded = (part: string): Document =>
  JSON.parse(new TextDecoder().decode(base64url.decode(part)))
const encoded = (value: unknown): string => base64url.encode(JSON.stringify(value))
const document = decoded(body)

const check = (text: string, more: Partial<CheckerKnows> = {}): Promise<CredentialFinding> =>
  checkCredential(text, { ...knows, ...more })

describe('an assessment whose mastery is nothing', () => {
  it('counts towards no competency, whatever it passed', () => {
    const free = twoVariants.map((each) => ({
      ...each,
      attempt: { ...each.attempt, result: { ...each.attempt.result, mastery: 0 } },
    }))
    const [competency] = competenciesIn(free)
    const weighing = competency && weigh(competency, free, USUAL_RULE, NOW)
    expect(weighing?.may).toBe(false)
    expect(weighing?.weighed.map(({ why }) => why)).toEqual(['not-shown', 'not-shown'])
  })
})

describe('a credential', () => {
  it('is an AchievementCredential whose token follows from it (Open Badges 3.0, 8.2)', () => {
    expect(decoded(head)).toEqual({ alg: 'RS256', typ: 'JWT', jwk: publicRsa(assessor.publicJwk) })
    expect(document).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
        {},
      ],
      id: `urn:uuid:${issuing.id}`,
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { type: ['Profile'], name: 'Amina Ndiaye' },
      validFrom: '2026-03-02T08:00:00Z',
      validUntil: '2027-03-02T08:00:00Z',
      jti: `urn:uuid:${issuing.id}`,
      sub: `urn:uuid:${issuing.subject}`,
      nbf: Date.parse('2026-03-02T08:00:00Z') / 1000,
      exp: Date.parse('2027-03-02T08:00:00Z') / 1000,
    })
    expect(document.iss).toBe((document.issuer as Document).id)
  })

  it('says in simulation, the ways, the variants and what was not observed', () => {
    const { narrative, achievement } = document.credentialSubject as Record<string, never>
    expect(narrative).toContain('in simulation')
    expect(narrative).toContain('Played: in a headset, in words and pictures')
    expect(narrative).toContain('Different variants: 2')
    expect(achievement).toMatchObject({
      name: 'Isolate energy: shown in simulation',
      criteria: { narrative: expect.stringContaining('at least: 2') },
    })
    expect(document.evidence).toMatchObject(
      claim.attempts.map(({ id, digest }) => ({
        id: `urn:uuid:${id}`,
        narrative: expect.stringContaining(digest),
      })),
    )
  })

  it('holds for whoever knows the key, and names it where nobody does', async () => {
    const held = await check(jws)
    expect(held).toMatchObject({ holds: true, claim, issuer: 'Amina Ndiaye', knownAs: 'A. Ndiaye' })
    expect(standingOf(held)).toBe('good')
    const unknown = await check(jws, { keys: [] })
    expect(unknown).toMatchObject({ holds: true, key, knownAs: null })
    expect(standingOf(unknown)).toBe('unknown')
  })

  it('may be pasted with blanks and line ends', async () => {
    expect(standingOf(await check(`  ${jws.slice(0, 70)}\n${jws.slice(70)}\r\n`))).toBe('good')
  })

  it.each(['fr', 'ar'])('is written in %s too', async (language) => {
    const other = await issueCredential(claim, { ...issuing, language }, assessor)
    expect(decoded(other.split('.')[1] ?? '').description).toBe(
      CREDENTIAL_WORDS.limits[language as 'fr'],
    )
    expect(standingOf(await check(other))).toBe('good')
  })

  it('nowhere calls anybody competent, authorised, licensed or qualified', () => {
    const said = JSON.stringify([document, CREDENTIAL_WORDS])
    expect(said).not.toMatch(
      /\bcompetent|authori[sz]ed|licen[sc]ed|qualified|compétente?s?\b|autorisée?|habilitée?|qualifiée?|مؤهَّ?ل|كفء|مرخ|مخوّ?ل/i,
    )
  })
})

describe('a credential in time', () => {
  it.each([
    [NOW - 1, 'not-yet'],
    [NOW, 'good'],
    [Date.parse('2027-03-02T07:59:59Z'), 'good'],
    [Date.parse('2027-03-02T08:00:00Z'), 'expired'],
  ])('at %d is %s', async (now, standing) => {
    expect(standingOf(await check(jws, { now }))).toBe(standing)
  })

  it('counts months as a calendar does', () => {
    const monthsAfter = (from: string, months: number) =>
      new Date(addMonths(Date.parse(from), months)).toISOString().slice(0, 10)
    expect(monthsAfter('2026-01-31T10:00:00Z', 1)).toBe('2026-02-28')
    expect(monthsAfter('2027-08-31T10:00:00Z', 6)).toBe('2028-02-29')
    expect(monthsAfter('2026-12-05T10:00:00Z', 12)).toBe('2027-12-05')
    expect(monthsAfter('2026-03-31T10:00:00Z', -1)).toBe('2026-02-28')
    expect(monthsAfter('2026-01-15T10:00:00Z', -12)).toBe('2025-01-15')
  })
})

/** Every place in a document at which a value stands. */
function placesIn(value: unknown, place: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [place]
  return Object.entries(value).flatMap(([name, each]) => placesIn(each, [...place, name]))
}

function changedAt(value: unknown, [name, ...rest]: readonly string[], to: unknown): unknown {
  if (name === undefined) return to
  if (Array.isArray(value))
    return value.map((each, i) => (String(i) === name ? changedAt(each, rest, to) : each))
  const record = value as Document
  return { ...record, [name]: changedAt(record[name], rest, to) }
}

const places = placesIn(document).filter(([name]) => name !== 'millwrightPrints')

describe('a credential in which one value was changed', () => {
  it('does not hold, and the value is named, whichever it is', async () => {
    expect(places.length).toBeGreaterThan(80)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.oneof(fc.string(), fc.integer(), fc.boolean()),
        async (place, to) => {
          const changed = changedAt(document, place, to)
          fc.pre(JSON.stringify(changed) !== JSON.stringify(document))
          const finding = await check([head, encoded(changed), signature].join('.'))
          expect(finding).toEqual({ holds: false, why: 'altered', part: place.join('/') })
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each([
    ['a value more', { ...document, more: 1 }, 'more'],
    ['a value less', changedAt(document, ['name'], undefined), 'something that was taken out'],
    ['other prints', { ...document, millwrightPrints: { values: [], all: '' } }, 'prints'],
  ])('names %s', async (_what, changed, part) => {
    const finding = await check([head, encoded(changed), signature].join('.'))
    expect(finding).toEqual({ holds: false, why: 'altered', part })
  })

  it('names the signature, the key and the header', async () => {
    const swapped = encoded({ ...decoded(head), jwk: publicRsa(somebody.publicJwk) })
    const named = async (text: string) => ((await check(text)) as { part?: string }).part
    const first = signature.startsWith('A') ? 'B' : 'A'
    expect(await named(`${head}.${body}.${first}${signature.slice(1)}`)).toBe('signature')
    expect(await named(`${swapped}.${body}.${signature}`)).toBe('header/jwk')
    const more = encoded({ ...decoded(head), kid: 'another' })
    expect(await named(`${more}.${body}.${signature}`)).toBe('header')
  })

  it('never holds with any one letter changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: jws.length - 2 }),
        fc.constantFrom('x', '7'),
        async (i, to) => {
          fc.pre(jws[i] !== to && jws[i] !== '.')
          // The last letter of a part may hold bits that say nothing.
          fc.pre(jws[i + 1] !== '.')
          expect((await check(jws.slice(0, i) + to + jws.slice(i + 1))).holds).toBe(false)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a credential of somebody else’s making', () => {
  const public256 = publicRsa(assessor.publicJwk) ?? { kty: 'RSA', n: '', e: '' }
  const signedBy = (payload: Document, by = assessor, header: object = {}) =>
    new SignJWT(payload)
      .setProtectedHeader({
        alg: 'RS256',
        typ: 'JWT',
        jwk: publicRsa(by.publicJwk) ?? {},
        ...header,
      })
      .sign(by.privateKey)
  const ruled = (more: Partial<Claim['rule']>) => ({ ...claim, rule: { ...claim.rule, ...more } })
  const unmet = {
    job: 'change-pump-seal',
    id: 'no_hand_in_live_pump',
    title: { en: 'No hand in it' },
    critical: true,
    verdict: 'not-met',
  }
  const why = async (text: string) => {
    const finding = await check(text)
    return finding.holds ? 'holds' : [finding.why, finding.part]
  }

  it('without an algorithm is refused, however it is spelt', async () => {
    expect(await why(new UnsecuredJWT(document).encode())).toEqual(['no-algorithm', null])
    for (const alg of ['None', 'NONE'])
      expect(await why(`${encoded({ alg, jwk: public256 })}.${body}.`)).toEqual([
        'no-algorithm',
        null,
      ])
  })

  it('with a shared secret, or any other algorithm, is refused by its name', async () => {
    const secret = new TextEncoder().encode('a secret that is long enough for it')
    const shared = await new SignJWT(document).setProtectedHeader({ alg: 'HS256' }).sign(secret)
    expect(await why(shared)).toEqual(['algorithm', 'HS256'])
    const curve = await generateKeyPair('ES256')
    const other = await new SignJWT(document)
      .setProtectedHeader({ alg: 'ES256', jwk: await exportJWK(curve.publicKey) })
      .sign(curve.privateKey)
    expect(await why(other)).toEqual(['algorithm', 'ES256'])
  })

  it('with no key in it, a secret one or a weak one is refused', async () => {
    const header = (jwk?: object) => `${encoded({ alg: 'RS256', ...(jwk && { jwk }) })}.${body}.AA`
    expect(await why(header())).toEqual(['no-key', null])
    expect(await why(header({ kty: 'EC' }))).toEqual(['no-key', null])
    expect(await why(header({ ...public256, d: 'AQ' }))).toEqual(['private-key', null])
    expect(
      await why(
        header({ kty: 'RSA', n: base64url.encode(new Uint8Array(128).fill(255)), e: 'AQAB' }),
      ),
    ).toEqual(['weak-key', '1024'])
  })

  it('in the name of another key is refused', async () => {
    expect(await why(await signedBy(document, somebody))).toEqual(['issuer', 'issuer/id'])
  })

  it.each([
    ['nbf', 0, 'claims', 'nbf'],
    ['exp', 9_999_999_999, 'claims', 'exp'],
    ['sub', 'urn:uuid:00000000-0000-4000-8000-000000000000', 'claims', 'sub'],
    ['jti', 'urn:uuid:00000000-0000-4000-8000-000000000000', 'claims', 'jti'],
    ['iss', 'did:jwk:e30', 'claims', 'iss'],
    ['validUntil', '2026-02-30T00:00:00Z', 'shape', 'validUntil'],
    ['millwright', { ...claim, setting: 'workplace' }, 'shape', 'millwright/setting'],
    ['millwright', { ...claim, format: 'millwright-credential/2' }, 'newer', 'millwright/format'],
    ['millwright', { ...claim, attempts: [] }, 'shape', 'millwright/attempts'],
    ['millwright', { ...claim, jobs: [] }, 'shape', 'millwright/attempts'],
    ['millwright', ruled({ supervised: 1 }), 'shape', 'millwright/attempts'],
    ['millwright', ruled({ interfaces: ['desktop'] }), 'shape', 'millwright/attempts'],
    ['millwright', { ...claim, open: [unmet] }, 'shape', 'millwright/open'],
    ['millwright', undefined, 'other', null],
    ['type', ['VerifiableCredential'], 'other', null],
  ])('with another %s is refused although its signature holds', async (name, to, code, part) => {
    expect(await why(await signedBy({ ...document, [name]: to }))).toEqual([code, part])
  })

  it('that is nested deeper than any of ours is refused, wherever, and whoever signed it', async () => {
    const deep = `${'['.repeat(2000)}${']'.repeat(2000)}`
    const into = (part: string): string => {
      const text = new TextDecoder().decode(base64url.decode(part))
      return text.replace('{', `{"deep":${deep},`)
    }
    const unsigned = base64url.encode(into(body))
    expect(await why(`${head}.${unsigned}.${signature}`)).toEqual(['unreadable', 'payload'])
    expect(await why(`${base64url.encode(into(head))}.${body}.${signature}`)).toEqual([
      'unreadable',
      'header',
    ])
    const signed = await new CompactSign(new TextEncoder().encode(into(body)))
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', jwk: public256 })
      .sign(assessor.privateKey)
    expect(await why(signed)).toEqual(['unreadable', 'payload'])
  })

  it('that is no credential at all is refused by what it is', async () => {
    expect(await why('hello')).toEqual(['not-signed', null])
    expect(await why('')).toEqual(['not-signed', null])
    expect(await why('a.b.c')).toEqual(['unreadable', 'header'])
    expect(await why(`${head}.AAAA.${signature}`)).toEqual(['unreadable', 'payload'])
    expect(await why('a'.repeat(300_000))).toEqual(['too-long', null])
    expect(await why(await signedBy({ hello: 'world' }))).toEqual(['other', null])
  })
})

describe('a credential that was taken back', () => {
  const revoked = [{ id: issuing.id, at: '2026-03-03T10:00:00Z', reason: 'evidence' }] as const
  let list = ''
  beforeAll(async () => {
    list = await signRevocations(revoked, '2026-03-03T10:00:00Z', assessor)
  })
  const opened = async (text: string) => {
    const found = await openRevocations(text)
    return found ? [found] : []
  }

  it('is told of by a list that the same key signed, and by no other', async () => {
    const finding = await check(jws, { revocations: await opened(list) })
    expect(finding).toMatchObject({
      revocation: { is: 'revoked', at: '2026-03-03T10:00:00Z', reason: 'evidence' },
    })
    expect(standingOf(finding)).toBe('revoked')
    const foreign = await signRevocations(revoked, '2026-03-04T10:00:00Z', somebody)
    expect(await check(jws, { revocations: await opened(foreign) })).toMatchObject({
      revocation: { is: 'no-list' },
    })
  })

  it('stays so, whatever list comes later', async () => {
    const later = await signRevocations([], '2026-06-01T10:00:00Z', assessor)
    const both = [...(await opened(later)), ...(await opened(list))]
    expect(standingOf(await check(jws, { revocations: both }))).toBe('revoked')
    expect(await check(jws, { revocations: await opened(later) })).toMatchObject({
      revocation: { is: 'not-listed', asOf: '2026-06-01T10:00:00Z' },
    })
  })

  it('is not told of by a list that was changed, or that is none', async () => {
    const [first, , last] = list.split('.')
    expect(await openRevocations(`${first}.${encoded({ revoked: [] })}.${last}`)).toBeNull()
    expect(await openRevocations(jws)).toBeNull()
    expect(await openRevocations('hello')).toBeNull()
  })
})

describe('the key of an assessor as a file', () => {
  it('is read back as the same key, and only where it is one', async () => {
    const jwk = publicRsa(assessor.publicJwk)
    if (!jwk) throw new Error('no key')
    expect(await readKeyCard(keyCard('Amina Ndiaye', jwk))).toEqual({ key, name: 'Amina Ndiaye' })
    expect(await readKeyCard('{}')).toBeNull()
    expect(await readKeyCard(keyCard('', jwk))).toBeNull()
    expect(didOf(jwk)).toMatch(/^did:jwk:[\w-]+$/)
  })
})
