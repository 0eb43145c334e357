import { shelves } from '../storage/current.ts'
import { forbidsLocks } from '../storage/hold.ts'
import type { Shelves } from '../storage/shelves.ts'
import { type Connection, usualLine } from './ask-store.ts'
import { listen, post, type SenderState } from './channel.ts'
import { findConnection, useConnection } from './connection.ts'
import { createSender, type SenderTools } from './sender.ts'
import { askVersion } from './test-connection.ts'

let started = false

/** Sends what waits for as long as this tab has the keys of a store. Called once there is one. */
export async function startOutbox(): Promise<void> {
  if (started) return
  started = true
  const on = await shelves()
  await findConnection(on)
  let stop = beginWith(on)
  useConnection.subscribe(({ state }, before) => {
    if (JSON.stringify(state) === JSON.stringify(before.state)) return
    stop()
    stop = beginWith(on)
  })
  listen(({ about }) => {
    if (about === 'connection') void findConnection(on)
  })
}

function beginWith(on: Shelves): () => void {
  const { state } = useConnection.getState()
  const ending = new AbortController()
  if (state.is === 'open') deliver(on, { connection: state.connection }, ending.signal)
  return () => ending.abort()
}

/** Sends what waits for a store, or for one session of a learning platform, until it is aborted. */
export function deliver(
  on: Shelves,
  to: Pick<SenderTools, 'connection' | 'launch'>,
  signal: AbortSignal,
): void {
  const lock = to.launch === undefined ? LOCK : `${LOCK} ${to.launch}`
  void inTurn(lock, signal, () => send(on, to, signal))
}

const LOCK = 'millwright-outbox'

/** One tab sends; the others wait for its end. Without Web Locks each does: the ids stay the same. */
async function inTurn(lock: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  const locks: LockManager | undefined = navigator.locks
  try {
    if (!locks) return await work()
    await locks.request(lock, { signal }, work).catch((error: unknown) => {
      if (!forbidsLocks(error)) throw error
      return work()
    })
  } catch {
    // Waiting was ended, or a newer version has the rows now: what waits is still there.
  }
}

async function send(
  on: Shelves,
  to: Pick<SenderTools, 'connection' | 'launch'>,
  signal: AbortSignal,
): Promise<void> {
  const connection = to.launch === undefined ? await inItsVersion(to.connection) : to.connection
  if (signal.aborted) return
  let last: SenderState = { is: 'idle', parcels: [], words: '' }
  const sender = createSender({
    ...to,
    connection,
    on,
    line: usualLine,
    moment: () => ({ now: performance.now(), wall: Date.now(), random: Math.random() }),
    alarm: (milliseconds, ring) => {
      const timer = setTimeout(ring, milliseconds)
      return () => clearTimeout(timer)
    },
    tell: (state) => {
      last = state
      post({ about: 'state', launch: to.launch, state })
    },
    changed: () => post({ about: 'parcels' }),
  })
  const deaf = listen(({ about }) => {
    if (about === 'queued') sender.wake()
    if (about === 'again') sender.again()
    if (about === 'state?') post({ about: 'state', launch: to.launch, state: last })
  })
  addEventListener('online', sender.again, { signal })
  // A last try before the page is gone: what fits goes out with keepalive, the rest waits here.
  addEventListener('pagehide', sender.hurry, { signal })
  try {
    await sender.run(signal)
  } finally {
    deaf()
  }
}

/** A store may have learned another version since it was set up. */
const inItsVersion = async (connection: Connection): Promise<Connection> => ({
  ...connection,
  version: (await askVersion(connection, usualLine)) ?? connection.version,
})
