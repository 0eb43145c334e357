// @vitest-environment jsdom
import { webcrypto } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { readClassList, tidyName } from '../../src/app/learners/class-list.ts'
import { makePin, pinMatches } from '../../src/app/learners/pin.ts'
import {
  addClass,
  addLearner,
  enterAs,
  enterAsGuest,
  eraseAndLeave,
  leave,
  renewPin,
  restoreSession,
  useSession,
  watchErased,
} from '../../src/app/learners/session.ts'
import { setStaff } from '../../src/app/old/staff.ts'
import { changeSettings, useSettings } from '../../src/app/settings/store.ts'
import { attemptsOf, startAttempt } from '../../src/app/storage/attempts.ts'
import { placeShelves, shelves } from '../../src/app/storage/current.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'

beforeAll(() => {
  if (!globalThis.crypto.subtle) Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
})

beforeEach(() => {
  placeShelves(memoryShelves())
  sessionStorage.clear()
  useSession.setState({ learner: null })
})

const attemptOf = async (learner: string) =>
  startAttempt(await shelves(), {
    id: `of-${learner}`,
    learner,
    scenario: { id: 's', version: '1', sha256: '', title: {} },
    purpose: 'practice',
    interface: 'text',
    language: 'en',
    seed: 1,
    parameters: {},
    variant: null,
    parent: null,
    startedAt: '2026-11-03T14:05:00Z',
    state: 'running',
    pauses: [],
    progress: { tick: 0, done: 0, of: 1 },
    verdict: null,
  })

const here = () => useSession.getState().learner

describe('a PIN', () => {
  it('that was forgotten gives way to another one, and all tries are there again', async () => {
    const ana = await addLearner('Ana', '2468')
    if (!ana) throw new Error('learners: the name is free.')
    await attemptOf(ana.id)
    const renewed = await renewPin(ana, '1357')
    expect(await enterAs(renewed, '2468')).toBe(false)
    expect(await enterAs(renewed, '1357')).toBe(true)
    expect(await attemptsOf(await shelves(), here()?.id ?? '')).toHaveLength(1)
    expect((await renewPin(ana, '')).pin).toBeNull()
  })

  it('can be replaced by staff only where they had a passphrase when it was set', async () => {
    const before = await addLearner('Ana', '2468')
    await setStaff(await shelves(), 'fourteen brown horses')
    const after = await addLearner('Ben', '2468')
    expect([before?.pin?.underStaff, after?.pin?.underStaff]).toEqual([false, true])
  })

  it('lets in whoever knows it and nobody else', async () => {
    const kept = await makePin('2468')
    expect(await pinMatches('2468', kept)).toBe(true)
    expect(await pinMatches('2469', kept)).toBe(false)
    expect(await pinMatches('', kept)).toBe(false)
  })

  it('is kept differently for two people who chose the same', async () => {
    const [one, other] = [await makePin('2468'), await makePin('2468')]
    expect(one.hash).not.toEqual(other.hash)
    expect(new TextDecoder().decode(one.hash)).not.toContain('2468')
  })
})

describe('a pasted class list', () => {
  it('takes one name a line, or the first column of a table', () => {
    expect(readClassList('Blue 7\r\n\n  Red   12 \nGreen\tA. Smith\nPink;x', [])).toEqual([
      'Blue 7',
      'Red 12',
      'Green',
      'Pink',
    ])
  })

  it('leaves out names that are there already, however they are written', () => {
    expect(readClassList('BLUE 7\nred\nRed', ['Blue 7'])).toEqual(['red'])
  })

  it('keeps names short and free of control characters', () => {
    expect(tidyName(` a\u0000b${'x'.repeat(99)}`)).toHaveLength(40)
    expect(readClassList('\u0007\u0008\n\t', [])).toEqual([])
  })

  it('never adds more than the device should list', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => `n${index}`).join('\n')
    expect(readClassList(many, ['x'])).toHaveLength(499)
  })
})

describe('a device nobody has set up', () => {
  it('takes everyone as the guest, the same one after a restart of the browser', async () => {
    await restoreSession()
    const guest = here()
    expect(guest?.name).toBeNull()
    sessionStorage.clear()
    await restoreSession()
    expect(here()?.id).toBe(guest?.id)
  })

  it('forgets what a guest did once the guest leaves', async () => {
    await restoreSession()
    const guest = here()?.id ?? ''
    await attemptOf(guest)
    await leave()
    expect(await attemptsOf(await shelves(), guest)).toEqual([])
    expect(here()).toBeNull()
  })
})

describe('a device with a class', () => {
  beforeEach(() => addClass(['Blue 7', 'Red 12']))

  it('asks who is practising when nobody is signed in', async () => {
    await restoreSession()
    expect(here()).toBeNull()
  })

  it('keeps a learner signed in over a reload of the page', async () => {
    const row = await addLearner('Amina', '')
    if (row) await enterAs(row, '')
    useSession.setState({ learner: null })
    await restoreSession()
    expect(here()?.name).toBe('Amina')
  })

  it('lets go of an erased learner in every tab that they have, and of nobody else', async () => {
    const row = await addLearner('Amina', '')
    if (row) await enterAs(row, '')
    await attemptOf(row?.id ?? '')
    const told: unknown[] = []
    const other = new BroadcastChannel('millwright-erased')
    onTestFinished(() => other.close())
    other.onmessage = ({ data }) => told.push(data)
    await eraseAndLeave()
    expect(here()).toBeNull()
    expect(await attemptsOf(await shelves(), row?.id ?? '')).toEqual([])
    await expect.poll(() => told).toEqual([row?.id])

    // Another tab, where somebody else was erased, and then the one who is here.
    onTestFinished(watchErased())
    const blue = (await (await shelves()).list('learners')).find(({ name }) => name === 'Blue 7')
    if (blue) await enterAs(blue, '')
    other.postMessage(row?.id)
    other.postMessage(blue?.id)
    await expect.poll(here).toBeNull()
    expect(sessionStorage.length).toBe(0)
  })

  it('gives a new guest none of the attempts of the guest before', async () => {
    await enterAsGuest()
    const first = here()?.id ?? ''
    await attemptOf(first)
    useSession.setState({ learner: null })
    await enterAsGuest({ fresh: true })
    expect(here()?.id).not.toBe(first)
    expect(await attemptsOf(await shelves(), first)).toEqual([])
  })

  it('refuses a second learner of the same name, and a wrong PIN', async () => {
    const row = await addLearner('Amina', '2468')
    expect(await addLearner(' AMINA ', '')).toBeNull()
    expect(row && (await enterAs(row, '1111'))).toBe(false)
    expect(here()).toBeNull()
    expect(row && (await enterAs(row, '2468'))).toBe(true)
  })

  it('gives each learner their own settings back', async () => {
    const [one, other] = [await addLearner('One', ''), await addLearner('Other', '')]
    if (!one || !other) throw new Error('The names were taken.')
    await enterAs(one, '')
    changeSettings({ textPercent: 150, language: 'ar' })
    await enterAs(other, '')
    expect(useSettings.getState().textPercent).toBe(100)
    await enterAs(one, '')
    expect(useSettings.getState()).toMatchObject({ textPercent: 150, language: 'ar' })
  })
})
