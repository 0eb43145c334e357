import type { BrowserContext, Page } from 'playwright-core'
import { uuidV5 } from '../../../src/core/hash.ts'
import { draw, stream } from '../../../src/core/random.ts'
import type { FaultyStore, Mood } from '../../support/faulty-store.ts'

const NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** What can go wrong while a batch is at the store. */
const FAULTS = [
  'page killed before the store has it',
  'page killed before the answer',
  'reloaded before the answer',
  'network gone before the answer',
  'socket closed',
  'answer lost',
  'answer 500',
  'answer 429',
  'answer 200 with nonsense',
] as const
type Fault = (typeof FAULTS)[number]

const MOODS: Readonly<Record<Fault, Mood>> = {
  'page killed before the store has it': 'never',
  'page killed before the answer': 'lose-answer',
  'reloaded before the answer': 'lose-answer',
  'network gone before the answer': 'lose-answer',
  'socket closed': 'close',
  'answer lost': 'lose-answer',
  'answer 500': { status: 500 },
  'answer 429': { status: 429, headers: { 'Retry-After': '1' } },
  'answer 200 with nonsense': { status: 200, body: '<h1>Room number?</h1>' },
}

/** The next post of statements meets this mood, and tells that it has come. */
export interface Trap {
  readonly mood: () => Mood
  readonly set: (mood: Mood) => Promise<void>
}

export function trap(): Trap {
  let next: { readonly mood: Mood; readonly sprung: () => void } | null = null
  return {
    mood: () => {
      const now = next
      next = null
      now?.sprung()
      return now?.mood ?? 'well'
    },
    set: (mood) =>
      new Promise((sprung) => {
        next = { mood, sprung }
      }),
  }
}

interface Campaign {
  readonly context: BrowserContext
  /** Where the app is, with a slash at the end. */
  readonly base: string
  readonly store: FaultyStore
  /** The key and secret of the store. */
  readonly key: readonly [key: string, secret: string]
  readonly trap: Trap
  readonly seed: number
  readonly faults: number
}

export interface Campaigned {
  /** Every statement that was queued, by id: in the end the store has to have just these. */
  readonly queued: ReadonlyMap<string, string>
  /** A page that shows the outbox, with nothing in it that waits. */
  readonly page: Page
}

/** As if staff had set the connection up once, and opened it in each tab. */
async function connect({ context, base, store, key }: Campaign): Promise<void> {
  const page = await context.newPage()
  await page.goto(`${base}#/connections`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const { endpoint } = store
  await page.evaluate(async (address) => {
    const open = indexedDB.open('millwright')
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const value = JSON.stringify({ endpoint: address, version: '1.0.3', sealed: null })
    const change = database.transaction('device', 'readwrite')
    change.objectStore('device').put({ name: 'connection', value })
    await new Promise((resolve) => {
      change.oncomplete = resolve
    })
    database.close()
  }, endpoint)
  const keys = JSON.stringify({ endpoint, key: key[0], secret: key[1] })
  await context.addInitScript((text) => {
    // A page that has crashed stands at an address of the browser's own.
    if (location.protocol === 'http:') sessionStorage.setItem('millwright-store-keys', text)
  }, keys)
  await page.close()
}

/** Puts statements into the outbox in one write, as the end of an attempt does. */
const queue = (page: Page, parcel: object): Promise<void> =>
  page.evaluate(async (row) => {
    const open = indexedDB.open('millwright')
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const change = database.transaction('outbox', 'readwrite', { durability: 'strict' })
    change.objectStore('outbox').put(row)
    await new Promise((resolve) => {
      change.oncomplete = resolve
    })
    database.close()
  }, parcel)

/** After so many faults in a row everything arrives: else more waits with each, and each takes longer. */
const IN_A_ROW = 10

/** Somebody presses “Send now”: no test waits for a rest to end. */
const sendNow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const channel = new BroadcastChannel('millwright-outbox')
    for (const about of ['queued', 'again']) channel.postMessage({ about })
    channel.close()
  })

/**
 * Queues statements and lets something go wrong while they are sent, over and over, with two tabs
 * open. Ends when nothing waits any longer.
 */
export async function faultCampaign(campaign: Campaign): Promise<Campaigned> {
  const { context, base, store, seed, faults } = campaign
  await connect(campaign)
  const open = async (): Promise<Page> => {
    const page = await context.newPage()
    await page.goto(`${base}#/connections`)
    await page.getByRole('heading', { name: 'Records are sent from this device.' }).waitFor()
    return page
  }
  const queued = new Map<string, string>()
  let random = stream(seed, 'faults')
  const roll = (below: number): number => {
    const [share, next] = draw(random)
    random = next
    return Math.floor(share * below)
  }
  const tabs = [await open(), open()]
  for (let round = 0; round < faults; round++) {
    const fault = FAULTS[roll(FAULTS.length)] ?? 'socket closed'
    const waiting = Array.from({ length: 1 + roll(40) }, (_, i) => {
      const id = uuidV5(`${seed}/${round}/${i}`, NAMESPACE)
      return { id, text: JSON.stringify({ id, round, i, filler: 'x'.repeat(roll(3000)) }) }
    })
    for (const { id, text } of waiting) queued.set(id, text)
    const sprung = campaign.trap.set(MOODS[fault])
    const one = await tabs[0]
    if (!one) throw new Error('faultCampaign: a tab is open.')
    const at = new Date(Date.UTC(2026, 10, 3) + round * 1000).toISOString()
    await queue(one, {
      id: uuidV5(`${seed}/${round}`, NAMESPACE),
      learner: '',
      title: { en: `Round ${round}` },
      startedAt: at,
      queuedAt: at,
      sentAt: null,
      waiting,
      parked: [],
      sent: 0,
    })
    await sendNow(one)
    await sprung
    if (fault.startsWith('page killed')) {
      // Whichever of the two sends: the older one holds the lock.
      await one.goto('chrome://crash').catch(() => undefined)
      await one.close()
      tabs.shift()
      tabs.push(open())
    } else if (fault.startsWith('reloaded')) {
      await one.reload()
      // It has let the lock go: the other tab sends now, and is the older one from here on.
      tabs.push(...tabs.splice(0, 1))
    }
    if (fault.startsWith('network gone')) {
      await Promise.all(tabs)
      await context.setOffline(true)
      await context.setOffline(false)
    }
    while ((round + 1) % IN_A_ROW === 0 && [...queued.keys()].some((id) => !store.has.has(id))) {
      const sent = campaign.trap.set('well')
      const there = await tabs[0]
      if (there) await sendNow(there)
      await sent
    }
  }
  await Promise.all(tabs)
  const page = await open()
  await page.getByText('Nothing waits.').waitFor()
  return { queued, page }
}
