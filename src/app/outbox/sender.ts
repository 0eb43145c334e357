import {
  answered,
  type Courier,
  compared,
  errandOf,
  freshCourier,
  type Moment,
  type Outcome,
  rested,
  resting,
} from '../../records/outbox/courier.ts'
import { settle, unsent, type Verdict } from '../../records/outbox/parcel.ts'
import type { ParcelRow } from '../storage/attempt-rows.ts'
import type { Shelves } from '../storage/shelves.ts'
import { type Connection, compareStatement, type Line, sendStatements } from './ask-store.ts'
import type { SenderState } from './channel.ts'
import { listParcels, noteVerdicts } from './parcels.ts'

export interface SenderTools {
  readonly on: Shelves
  readonly connection: Connection
  /** Only what is for this session of a learning platform; without one, for the device's own store. */
  readonly launch?: string
  readonly line: Line
  readonly moment: () => Moment
  /** Calls back after so many milliseconds; what it gives calls that off. */
  readonly alarm: (milliseconds: number, ring: () => void) => () => void
  readonly tell: (state: SenderState) => void
  /** Called after rows of the outbox have changed. */
  readonly changed: () => void
}

export interface Sender {
  /** Sends whatever waits, now and later, until it is aborted. */
  readonly run: (signal: AbortSignal) => Promise<void>
  /** Something new waits. */
  readonly wake: () => void
  /** Somebody asked, or the network is back: try at once, whatever the store said last. */
  readonly again: () => void
  /** The page is going: try once more with what is known. */
  readonly hurry: () => void
}

/** How long the outbox shows what has arrived. */
const SHOWN_MILLISECONDS = 30 * 86_400_000

/**
 * Takes statements from the outbox to a store. A verdict is kept on the device before the next
 * errand, so that whatever stops this page in between costs at most one errand made twice, with the
 * same ids.
 */
export function createSender(tools: SenderTools): Sender {
  const { on, connection, line, moment, tell } = tools
  let courier: Courier = freshCourier
  let parcels: readonly ParcelRow[] = []
  let stale = true
  let rouse = (): void => undefined
  let ended = false

  const sleep = async (milliseconds?: number): Promise<void> => {
    if (ended) return
    await new Promise<void>((woken) => {
      const callOff = milliseconds === undefined ? undefined : tools.alarm(milliseconds, woken)
      rouse = () => {
        callOff?.()
        woken()
      }
    })
  }

  const state = (is: SenderState['is'], at: readonly string[] = []): void =>
    tell({ is, parcels: at, words: courier.trouble?.words ?? '' })

  const keep = async ({ courier: next, verdicts }: Outcome): Promise<void> => {
    courier = next
    if (verdicts.length === 0) return
    const ids = new Set(verdicts.map(({ id }) => id))
    const touched = parcels.filter(({ waiting }) => waiting.some(({ id }) => ids.has(id)))
    const at = new Date(moment().wall).toISOString()
    for (const { id } of touched) await noteVerdicts(on, id, verdicts, at)
    parcels = parcels.map((parcel) => settle(parcel, verdicts))
    tools.changed()
  }

  const refresh = async (): Promise<void> => {
    stale = false
    const rows = await listParcels(on, tools.launch)
    const tooOld = moment().wall - SHOWN_MILLISECONDS
    const old = rows.filter(
      (row) => unsent(row).length === 0 && row.sentAt !== null && Date.parse(row.sentAt) < tooOld,
    )
    if (old.length > 0) await on.write(old.map(({ id }) => ({ remove: 'outbox', key: id })))
    parcels = rows.filter(({ waiting }) => waiting.length > 0)
  }

  const parcelsOf = (ids: readonly string[]): readonly string[] =>
    parcels.filter(({ waiting }) => waiting.some(({ id }) => ids.includes(id))).map(({ id }) => id)

  const turn = async (): Promise<void> => {
    if (stale) await refresh()
    const waiting = parcels.flatMap((parcel) => parcel.waiting)
    const errand = errandOf(courier, waiting, moment().now)
    switch (errand.do) {
      case 'send': {
        state('sending', parcelsOf(errand.letters.map(({ id }) => id)))
        const answer = await sendStatements(connection, errand.letters, line)
        return keep(answered(courier, errand.letters, answer, moment()))
      }
      case 'compare': {
        state('sending', parcelsOf([errand.letter.id]))
        const found = await compareStatement(connection, errand.letter, line)
        return keep(
          typeof found === 'string'
            ? compared(courier, errand.letter, found, errand.words)
            : { courier: resting(courier, found, moment()), verdicts: noVerdicts },
        )
      }
      case 'rest':
        state('resting')
        return sleep(errand.milliseconds)
      case 'stay':
        state('closed')
        return sleep()
      case 'nothing':
        state('idle')
        return stale ? undefined : sleep()
    }
  }

  return {
    run: async (signal) => {
      // Aborted while something is read or sent, it must not lie down afterwards.
      signal.addEventListener('abort', () => {
        ended = true
        rouse()
      })
      while (!signal.aborted) await turn()
    },
    wake: () => {
      stale = true
      rouse()
    },
    again: () => {
      courier = rested(courier)
      stale = true
      rouse()
    },
    hurry: () => {
      courier = rested(courier)
      rouse()
    },
  }
}

const noVerdicts: readonly Verdict[] = []
