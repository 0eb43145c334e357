import { create } from 'zustand'
import { isConnected } from '../outbox/is-connected.ts'
import { settingsOf } from '../settings/store.ts'
import { shelves } from '../storage/current.ts'
import { type LearnerRow, type PinRow, type Shelves, STAFF } from '../storage/shelves.ts'
import { tabMemory } from '../storage/tab-memory.ts'
import { sameName, tidyName } from './class-list.ts'
import { makePin, pinMatches } from './pin.ts'

/** Who is practising. A guest has an id and no name. */
export interface Learner {
  readonly id: string
  readonly name: string | null
}

interface Session {
  readonly learner: Learner | null
}

/** The person at this tab, or nobody yet. */
export const useSession = create<Session>(() => ({ learner: null }))

const tabKey = 'millwright-learner'
const guestPrefix = 'guest-'

export const isGuest = (id: string): boolean => id.startsWith(guestPrefix)

/**
 * Puts back who was here before a reload. On a device that nobody has set up for several people
 * everyone is the guest; where there are names, the app asks.
 */
export async function restoreSession(): Promise<void> {
  const on = await shelves()
  const known = tabMemory.get(tabKey)
  const row = known ? await on.read('learners', known) : undefined
  if (row) return sitDown(row)
  if (known && isGuest(known)) return sitDown({ id: known, name: null })
  if ((await on.list('learners')).length > 0) return settingsOf('')
  return enterAsGuest()
}

interface GuestOptions {
  readonly fresh?: boolean
  /** Of a course that this guest comes from, whenever and how often they come. */
  readonly enrolment?: string
}

/**
 * The guest of this device, the same one until they leave; a fresh one sees nobody's attempts, and
 * one of an enrolment only those of that enrolment.
 */
export async function enterAsGuest({ fresh = false, enrolment }: GuestOptions = {}): Promise<void> {
  const on = await shelves()
  const kept = fresh ? undefined : await on.read('device', 'guest')
  const id =
    enrolment === undefined
      ? (kept?.value ?? `${guestPrefix}${randomId()}`)
      : `${guestPrefix}${enrolment}`
  if (kept?.value !== id) await on.write([{ put: 'device', row: { name: 'guest', value: id } }])
  await forgetOtherGuests(id)
  await sitDown({ id, name: null })
}

/** Lets a learner in; false when the PIN is wrong. */
export async function enterAs(row: LearnerRow, pin: string): Promise<boolean> {
  if (row.pin && !(await pinMatches(pin, row.pin))) return false
  await sitDown(row)
  return true
}

/** Adds a learner and lets them in; null when the name is taken. */
export async function addLearner(name: string, pin: string): Promise<LearnerRow | null> {
  const on = await shelves()
  const tidy = tidyName(name)
  const taken = (await on.list('learners')).some((other) => sameName(other.name, tidy))
  if (taken) return null
  const row: LearnerRow = { id: randomId(), name: tidy, pin: await pinFor(on, pin) }
  await on.write([{ put: 'learners', row }])
  return row
}

/** Puts another PIN in the place of one that was forgotten, or none. For staff. */
export async function renewPin(row: LearnerRow, pin: string): Promise<LearnerRow> {
  const on = await shelves()
  const renewed = { ...row, pin: await pinFor(on, pin) }
  await on.write([{ put: 'learners', row: renewed }])
  return renewed
}

async function pinFor(on: Shelves, pin: string): Promise<PinRow | null> {
  if (pin === '') return null
  const underStaff = (await on.read('device', STAFF)) !== undefined
  return { ...(await makePin(pin)), underStaff }
}

/** Adds the people of a class list, without PINs; they may set one when they sit down. */
export async function addClass(names: readonly string[]): Promise<void> {
  const on = await shelves()
  await on.write(
    names.map((name) => ({ put: 'learners', row: { id: randomId(), name, pin: null } })),
  )
}

/** Next learner. What a guest did is erased; a named learner's attempts wait for them. */
export async function leave(): Promise<void> {
  const { learner } = useSession.getState()
  if (learner && learner.name === null) {
    const on = await shelves()
    await eraseGuest(on, learner.id)
    await on.write([{ remove: 'device', key: 'guest' }])
    tellErased(learner.id)
  }
  standUp()
}

/** Takes everything of whoever is here off the device, and leaves: in every tab that they have. */
export async function eraseAndLeave(): Promise<void> {
  const { learner } = useSession.getState()
  if (learner) {
    const { eraseLearner } = await import('../storage/erase-learner.ts')
    await eraseLearner(await shelves(), learner.id)
    if (learner.name !== null) tellErased(learner.id)
  }
  await leave()
}

function standUp(): void {
  tabMemory.remove(tabKey)
  useSession.setState({ learner: null })
}

const ERASED = 'millwright-erased'

function tellErased(id: string): void {
  const channel = new BroadcastChannel(ERASED)
  channel.postMessage(id)
  channel.close()
}

/** Leaves as well where another tab erased whoever is here: nothing more is kept under their name. */
export function watchErased(): () => void {
  const channel = new BroadcastChannel(ERASED)
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    if (useSession.getState().learner?.id === data) standUp()
  }
  return () => channel.close()
}

async function sitDown(learner: Learner): Promise<void> {
  tabMemory.set(tabKey, learner.id)
  await settingsOf(learner.id)
  useSession.setState({ learner: { id: learner.id, name: learner.name } })
}

/**
 * Where records are sent from here, or a learning platform waits for them, those of a guest still
 * go; where not, nothing waits for ever.
 */
async function eraseGuest(on: Shelves, guest: string): Promise<void> {
  const launched = (await on.list('outbox', guest)).some(({ launch }) => launch !== undefined)
  const goes = launched || (await isConnected(on))
  const { eraseLearner } = await import('../storage/erase-learner.ts')
  await eraseLearner(on, guest, goes ? 'delivered' : 'erased')
}

/** A guest who went away without saying so leaves nothing for the next one. */
async function forgetOtherGuests(current: string): Promise<void> {
  const on = await shelves()
  const rows = [
    ...(await on.list('attempts')),
    ...(await on.list('pieces')),
    ...(await on.list('credentials')),
  ]
  const owners = new Set(rows.map((row) => row.learner))
  for (const owner of owners) {
    if (isGuest(owner) && owner !== current) await eraseGuest(on, owner)
  }
}

/** `crypto.randomUUID` is missing on addresses that are not secure; the bytes are not. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
