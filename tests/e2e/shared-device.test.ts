import { json } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withApp } from './support/app.ts'
import { attemptFrom, keepAttempt, playShipped, scriptOf } from './support/keep-attempt.ts'
import { rowsOn } from './support/kept.ts'
import { goTo } from './support/pages.ts'
import { textDriver } from './support/text-driver.ts'

interface Learner {
  readonly name: string
  readonly pin: string
  /** A UUID: of the one try, and of all else that is theirs. */
  readonly id: string
}

const ANA = { name: 'Ana', pin: '1111', id: '00000000-0000-4000-8000-00000000000a' }
const BEN = { name: 'Ben', pin: '2222', id: '00000000-0000-4000-8000-00000000000b' }
const CAM = { name: 'Cam', pin: '3333', id: '00000000-0000-4000-8000-00000000000c' }

const attempt = attemptFrom(playShipped(scriptOf('gave-up')))

const enter = (page: Page) => page.getByRole('button', { name: 'Come in' }).click()

async function comesNew(page: Page, { name, pin }: Learner): Promise<void> {
  await page.getByLabel('Code or nickname').fill(name)
  await page.getByLabel('PIN, if you want one').fill(pin)
  await page.getByRole('button', { name: 'Add and start' }).click()
  await page.getByRole('link', { name }).waitFor()
}

async function knocks(page: Page, { name }: Learner, pin: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').getByLabel('PIN').fill(pin)
  await enter(page)
}

async function leaves(page: Page): Promise<void> {
  await goTo(page, '/who')
  await page.getByRole('button', { name: 'Next learner' }).click()
  await page.getByLabel('Code or nickname').waitFor()
}

/** Puts a try of whoever is here on the device, and all else that may be theirs. */
async function keepsAllKinds(page: Page, { name, id }: Learner): Promise<void> {
  await keepAttempt(page, { ...attempt, id })
  await page.evaluate(
    async ([who, own]) => {
      const learner = sessionStorage.getItem('millwright-learner')
      const at = '2026-11-03T14:05:00.000Z'
      const open = indexedDB.open('millwright')
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result)
      })
      const rows = {
        outbox: {
          ...{ id: own, learner, title: {}, startedAt: at, queuedAt: at, sentAt: null },
          ...{ waiting: [{ id: own, text: '{}' }], parked: [], sent: 0 },
        },
        pieces: {
          ...{ id: own, learner },
          piece: { id: own, at, job: null, kind: 'reflection', text: `What ${who} thinks.` },
        },
        contents: { piece: own, bytes: new Uint8Array(1) },
        credentials: { id: own, learner, jws: 'no.real.one', keptAt: at },
        issued: {
          ...{ id: own, key: 'key', learner, about: who, competency: {}, issuedAt: at },
          ...{ validUntil: '9999-01-01T00:00:00Z', jws: 'no.real.one' },
          revoked: { at, reason: 'evidence' },
        },
      }
      const change = database.transaction(Object.keys(rows), 'readwrite')
      for (const [shelf, row] of Object.entries(rows)) change.objectStore(shelf).put(row)
      await new Promise((resolve) => {
        change.oncomplete = resolve
      })
      database.close()
    },
    [name, id] as const,
  )
}

/** The page of records and the portfolio show this person's one try and thoughts, and no others. */
async function seesOnlyTheirOwn(page: Page, { name, id }: Learner): Promise<void> {
  await goTo(page, '/records')
  const tries = page.locator('a[href^="#/attempt/"]')
  await tries.first().waitFor()
  const seen = await tries.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(new Set(seen)).toEqual(new Set([`#/attempt/${id}`]))
  await goTo(page, '/portfolio')
  await page.getByText(/^What (Ana|Ben|Cam) thinks\.$/).waitFor()
  expect(await page.getByText(`What ${name} thinks.`).count()).toBe(1)
}

const SHELVES = [
  ...['attempts', 'files', 'outbox', 'pieces'],
  ...['contents', 'credentials', 'issued', 'learners'],
] as const

type Row = Readonly<Record<string, unknown>>

/** The rows on each of the shelves that hold something of people. */
const kept = async (page: Page): Promise<ReadonlyMap<string, readonly Row[]>> => {
  const all = new Map<string, readonly Row[]>()
  for (const shelf of SHELVES) all.set(shelf, await rowsOn<Row>(page, shelf))
  return all
}

describe('three learners with PINs on one device', () => {
  it('see each only their own, and one who is erased takes everything of theirs along and nothing of the others', async () => {
    await withApp({ path: '#/who' }, async ({ page }) => {
      for (const learner of [ANA, BEN, CAM]) {
        await comesNew(page, learner)
        await keepsAllKinds(page, learner)
        await seesOnlyTheirOwn(page, learner)
        await leaves(page)
      }
      await knocks(page, ANA, BEN.pin)
      await page.getByText('That is not the PIN.').waitFor()
      await page.keyboard.press('Escape')
      await knocks(page, ANA, ANA.pin)
      await page.getByRole('link', { name: 'Ana' }).waitFor()
      await seesOnlyTheirOwn(page, ANA)

      const before = await kept(page)
      await goTo(page, '/settings')
      await page.getByRole('button', { name: 'Erase my data' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Erase my data' }).click()
      await page.getByRole('heading', { name: 'Who is practising?' }).waitFor()
      const isAnas = (row: Row): boolean =>
        [row.id, row.attempt, row.piece].includes(ANA.id) || row.name === ANA.name
      for (const [shelf, rows] of await kept(page)) {
        const others = before.get(shelf)?.filter((row) => !isAnas(row))
        expect([shelf, others?.length]).toEqual([shelf, 2])
        expect(rows.filter((row) => !isAnas(row))).toEqual(others)
        // What was taken back stays so for whoever checks it, as a bare number.
        const left = shelf === 'issued' ? [{ learner: '', about: null, jws: null }] : []
        expect(rows.filter(isAnas)).toMatchObject(left)
        expect(rows.filter(isAnas)).toHaveLength(left.length)
      }

      await knocks(page, CAM, CAM.pin)
      await page.getByRole('link', { name: 'Cam' }).waitFor()
      await seesOnlyTheirOwn(page, CAM)
      expect(await page.getByText('Ana').count()).toBe(0)
    })
  })
})

interface SavedFile {
  readonly digest: string
  readonly events: readonly unknown[]
  readonly result: { readonly outcome: string }
  readonly records: readonly { readonly attempt: { readonly digest: string } }[]
}

/** What is in the file that a button gives. */
async function savedBy(page: Page, button: Locator): Promise<SavedFile> {
  const coming = page.waitForEvent('download')
  await button.click()
  return (await json(await (await coming).createReadStream())) as SavedFile
}

describe('a disk that is full when a job is handed in', () => {
  it('loses nothing: it is said, the record can be saved, and it is listed for as long as the page is open', async () => {
    const path = '#/play/loto-conveyor?purpose=assessment&interface=text'
    await withApp({ path }, async ({ page }) => {
      await page.getByRole('heading', { name: 'Where you are' }).waitFor()
      const { act, press, byName } = textDriver(page)
      await act({ do: 'move', to: 'panel' })
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('The disk is full.', 'QuotaExceededError')
        }
      })
      await press(byName('Stop the job'))
      await press(page.getByRole('dialog').getByRole('button', { name: 'Another reason.' }))
      await page.waitForURL(/#\/attempt\//)
      await page.getByText('This device has no room for the record.').first().waitFor()
      await page.getByText('Save the record as a file now').waitFor()
      const saved = await savedBy(
        page,
        page.getByRole('button', { name: 'Save the record' }).first(),
      )
      expect(saved.result.outcome).toBe('not-passed')
      expect(saved.events.length).toBeGreaterThan(2)

      // It can still be handed in, although the disk has nothing of how it ended.
      expect(await rowsOn(page, 'files')).toEqual([])
      await goTo(page, '/records')
      const { records } = await savedBy(
        page,
        page.getByRole('button', { name: 'Hand in', exact: true }),
      )
      expect(records).toHaveLength(1)
      expect(records[0]?.attempt.digest).toBe(saved.digest)
    })
  })
})
