import { exportJWK, generateKeyPair } from 'jose'
import { describe, expect, it } from 'vitest'
import {
  openRefusal,
  type Refusal,
  refusalIn,
  signRefusal,
} from '../../src/records/credentials/refusals.ts'
import { USUAL_RULE } from '../../src/records/credentials/rule.ts'
import { competenciesIn, weigh } from '../../src/records/credentials/weigh.ts'
import { packPortfolio } from '../../src/records/portfolio/pack.ts'
import { readPiece } from '../../src/records/portfolio/read-piece.ts'
import { signJws } from '../../src/records/signature/jws.ts'
import { NOW, twoVariants } from './support/credentials.ts'
import { changeAt, leavesOf } from './support/leaves.ts'

const { privateKey, publicKey } = await generateKeyPair('ES256')
const assessor = {
  ...{ algorithm: 'ES256' as const, privateKey, publicJwk: await exportJWK(publicKey) },
  holder: 'Amina Ndiaye',
}
const [competency] = competenciesIn(twoVariants)
if (!competency) throw new Error('refusals: there is a competency.')
const weighing = weigh(competency, twoVariants.slice(0, 1), USUAL_RULE, NOW)
const decision = {
  id: '00000000-0000-4000-8000-0000000000aa',
  decidedAt: '2026-03-01T12:00:00Z',
  language: 'en',
  reasons: 'One pass is not enough.\nCome again with another variant.',
}
const jws = await signRefusal(weighing, decision, assessor)
const attempt = twoVariants[0]?.attempt
const job = { id: 'pump', title: { en: 'Pump' } }
const piece = { kind: 'refusal', id: decision.id, at: decision.decidedAt, job, jws } as const

describe('what an assessor did not recognise', () => {
  it('says why, what the rule asked for and which tries were looked at, by the key that signed it', async () => {
    const held = await openRefusal(jws)
    expect(held).toMatchObject({ ...decision, assessor: 'Amina Ndiaye' })
    expect(held?.points.some(({ have, want }) => have < want)).toBe(true)
    expect(held?.attempts).toEqual([{ id: attempt?.id, digest: attempt?.digest }])
    expect(held?.key).toMatch(/^[\w-]{43}$/)
  })

  it('does not open once any one value of it was changed', async () => {
    const [header, payload = '', signature] = jws.split('.')
    const said = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const leaves = leavesOf(said)
    expect(leaves.length).toBeGreaterThan(10)
    for (const place of leaves) {
      const edited = structuredClone(said)
      changeAt(edited, place)
      const changed = Buffer.from(JSON.stringify(edited)).toString('base64url')
      expect(await openRefusal(`${header}.${changed}.${signature}`)).toBeNull()
    }
  })

  it('needs a reason, and is not opened where something else was signed', async () => {
    const refusal = refusalIn(jws) as Refusal
    for (const wrong of [
      { ...refusal, reasons: '' },
      { ...refusal, extra: 1 },
      { ...refusal, format: 'millwright-refusal/2' },
      { ...refusal, attempts: [{ id: 'x', digest: 'y' }] },
    ])
      expect(await openRefusal(await signJws({ ...wrong }, assessor))).toBeNull()
    expect(await openRefusal('a.b.c')).toBeNull()
    expect(refusalIn('a.b.c')).toBeNull()
  })

  it('is a piece of a portfolio, on its page with the reasons, and lies beside it to be checked', () => {
    expect(readPiece(JSON.parse(JSON.stringify(piece)), '')).toEqual({ piece, faults: [] })
    expect(readPiece({ ...piece, jws: 'a.b.c' }, '/p').faults).toEqual([
      '/p/jws must be a signed refusal.',
    ])
    const files = packPortfolio({
      ...{ purpose: 'evidence', learner: 'K-17', madeAt: '2026-03-02T08:00:00Z', language: 'en' },
      ...{ attempts: [], pieces: [piece], files: new Map(), credentials: [] },
    })
    const contentOf = (path: string) => files.find((file) => file.path === path)?.content
    expect(contentOf(`refusals/${decision.id}.jwt`)).toBe(jws)
    expect(contentOf('index.html')).toContain('Come again with another variant.')
    expect(contentOf('index.html')).toContain('Amina Ndiaye, on 2026-03-01')
  })
})
