import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { attemptLimits, signatureProof } from '../../src/cli/attempt-text.ts'
import { readText } from '../../src/cli/files.ts'
import { whatFile } from '../../src/cli/what-file.ts'
import { handInOf } from '../../src/records/class/hand-in.ts'
import { publicRsa } from '../../src/records/credentials/did-jwk.ts'
import { issueCredential } from '../../src/records/credentials/issue.ts'
import { keyCard } from '../../src/records/credentials/known-keys.ts'
import { signRevocations } from '../../src/records/credentials/revocations.ts'
import { signVouchedKeys } from '../../src/records/credentials/vouched-keys.ts'
import { checkSignatures } from '../../src/records/signature/check-signatures.ts'
import { signAttempt } from '../../src/records/signature/sign-attempt.ts'
import { statementsOf } from '../../src/records/statements.ts'
import { attemptWith } from '../records/support/attempt.ts'
import { assessorKey, goodClaim, NOW, PLAYED_ON } from '../records/support/credentials.ts'

const folder = mkdtempSync(join(tmpdir(), 'millwright-what-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function whatIs(content: string | Uint8Array) {
  const file = join(folder, 'file')
  writeFileSync(file, content)
  return whatFile(file, readText(file).text)
}

const assessor = await assessorKey('Amina Ndiaye')
const jwk = publicRsa(assessor.publicJwk)
if (!jwk) throw new Error('the key of an assessor is an RSA key.')
const id = '00000000-0000-4000-8000-00000000000c'
const attempt = attemptWith({})

describe('a file that is neither an attempt nor a credential', () => {
  it('is named for what it is, with what to do, and nothing in it counts as verified', async () => {
    const credential = await issueCredential(
      goodClaim(),
      { id, subject: id, at: NOW, language: 'en' },
      assessor,
    )
    const handIn = handInOf('ana', PLAYED_ON, [{ number: 1, text: JSON.stringify(attempt) }])
    const [head] = credential.split('.')
    for (const [content, kind, words] of [
      ['', 'empty', 'is empty'],
      [' \n\t', 'empty', 'Ask for it again'],
      [keyCard('Amina Ndiaye', jwk), 'public-key', '--key'],
      [head ?? '', 'torn', 'its end is missing'],
      [credential.slice(0, credential.lastIndexOf('.') - 20), 'torn', 'its end is missing'],
      [zipSync({ 'index.html': new Uint8Array(3) }), 'zip', 'My portfolio'],
      [zipSync({}), 'zip', 'It is a zip'],
      [JSON.stringify(statementsOf(attempt)), 'statements', 'check-statements'],
      [handIn.text, 'hand-in', 'Class results'],
      ['{"format":"millwright-mastery/1"}', 'mastery', 'signed by nobody'],
      ['{"format":"millwright-assessor-key/1"}', 'assessor-key', 'keep it safe'],
      ['{"colour":"red"}', 'json', 'no file of Millwright'],
      ['[1,2,3]', 'json', 'no file of Millwright'],
      ['17', 'json', 'no file of Millwright'],
    ] as const) {
      const what = await whatIs(content)
      expect([what?.kind, what?.holds]).toEqual([kind, false])
      expect(what?.sentence).toContain(words)
    }
  })

  it('is checked by its own signature where it is a signed list', async () => {
    const revoked = await signRevocations(
      [{ id, at: PLAYED_ON, reason: 'mistake' }],
      PLAYED_ON,
      assessor,
    )
    const keys = await signVouchedKeys([], PLAYED_ON, assessor)
    for (const [list, kind] of [
      [revoked, 'revocations'],
      [keys, 'keys'],
    ] as const) {
      expect(await whatIs(`${list}\n`)).toMatchObject({ kind, holds: true })
      expect(await whatIs(list.slice(0, -8))).toMatchObject({ kind: 'list', holds: false })
    }
  })

  it('is left to the readers of attempts and credentials where it may be one of theirs', async () => {
    const credential = await issueCredential(
      goodClaim(),
      { id, subject: id, at: NOW, language: 'en' },
      assessor,
    )
    const text = JSON.stringify(attempt)
    for (const content of [credential, `${credential.slice(0, -9)}`, text, text.slice(0, 900)])
      expect(await whatIs(content)).toBeNull()
  })
})

describe('the key of a signed attempt', () => {
  it('is named where it is the one that was given, and otherwise said to be unknown', async () => {
    const signed = await signAttempt(attempt, assessor, {
      ...{ role: 'assessor', name: 'Amina Ndiaye', signedAt: PLAYED_ON },
    })
    const signatures = await checkSignatures(signed)
    const [signature] = signatures
    if (!signature?.holds) throw new Error('the signature holds.')
    const found = { signatures, judgements: [], notCovered: [] }
    const mine = [{ key: signature.key, name: 'A. Ndiaye, room 4' }]
    const other = [{ key: 'another', name: 'B' }]
    const limits = (known: typeof mine) => attemptLimits(signed, found, known).join(' ')
    expect(signatureProof(signature, mine).detail).toContain('known as A. Ndiaye, room 4’s')
    expect(limits(mine)).not.toContain('Whose key')
    expect(signatureProof(signature, other).detail).not.toContain('known as')
    expect(limits(other)).toContain(`Whose key ${signature.key} is: it is none that was given`)
    expect(limits([])).toContain('Give the one that you know with --key')
  })

  it('covers no answers that were given after the job, and that is said', async () => {
    const found = { signatures: [], judgements: [], notCovered: ['id'] }
    const answered = { ...attempt, debriefing: { answers: [] } }
    expect(attemptLimits(attempt, found, []).join(' ')).not.toContain('debriefing')
    expect(attemptLimits(answered, found, []).join(' ')).toContain('debriefing')
  })
})
