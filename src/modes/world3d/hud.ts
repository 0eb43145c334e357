import { createStore, type StoreApi } from 'zustand/vanilla'
import { perceive } from '../../engine/offers/perceive.ts'
import type { Perception } from '../../engine/offers/perception.ts'
import { type Task, taskOf } from '../../engine/offers/task.ts'
import type { Run } from '../../engine/run.ts'
import { positionOf } from '../../engine/world.ts'
import type { Captioned } from '../../scene/sound/speakers.ts'
import type { Target } from '../../scene/zone.ts'
import { perceivedIn } from '../shared/news.ts'
import type { Session } from '../shared/session.ts'

export type Work = 'free' | 'walking' | 'waiting' | 'working'

export interface HudState {
  readonly perception: Perception
  readonly task: Task | null
  readonly work: Work
  /** How many actions have been written down so far. */
  readonly acted: number
  /** The events behind the messages that are up now, newest last. */
  readonly news: readonly number[]
  /** Sounds to be read, newest last. */
  readonly heard: readonly Captioned[]
  /** The thing, person or place in hand: outlined in the picture, open in the list. */
  readonly selected: Target | null
}

export interface Hud {
  readonly state: StoreApi<HudState>
  /** Looks again at what the trainee perceives, if anything may have changed. */
  readonly look: (seconds: number) => void
  /** A sound that is told in words as well. */
  readonly hear: (sound: Captioned) => void
  readonly select: (target: Target | null) => void
}

/** Seconds between two looks while nothing but a walk is going on. */
const GLANCE = 0.3
/** Seconds for which the last message stays, at the least. */
const READING = 9
const KEPT = 8

/**
 * What the panels beside the picture show. It changes only when something has changed, so that
 * frames in which nothing happens cost React nothing.
 */
export function createHud(session: Pick<Session, 'run'>): Hud {
  const { run } = session
  let seenEvents = -1
  let seenActions = -1
  let seenAt = ''
  let since = GLANCE
  let quiet = 0
  let told = run.events.length
  const now = (): Pick<HudState, 'perception' | 'task' | 'work' | 'acted'> => ({
    perception: perceive(run),
    task: taskOf(run),
    work: workOf(session),
    acted: run.actions.length,
  })
  const state = createStore<HudState>(() => ({ ...now(), news: [], heard: [], selected: null }))
  let shown = JSON.stringify(now())
  return {
    state,
    look(seconds) {
      since += seconds
      quiet += seconds
      const me = run.world.people.get('trainee')
      const at = me ? positionOf(me, run.tick).join() + String(me.busyUntil > run.tick) : ''
      const fresh = run.events.length !== seenEvents || run.actions.length !== seenActions
      if (!fresh && (at === seenAt || since < GLANCE)) {
        if (quiet > READING && hasNews(state.getState())) state.setState({ news: [], heard: [] })
        return
      }
      seenEvents = run.events.length
      seenActions = run.actions.length
      seenAt = at
      since = 0
      const next = now()
      const text = JSON.stringify(next)
      if (text !== shown) state.setState(next)
      shown = text
      const news = perceivedIn(run, told)
      told = run.events.length
      if (news.length === 0) return
      quiet = 0
      const arrives = news.some((n) => isArrival(run, n))
      state.setState((before) => {
        // Where one was before is no news any more.
        const known = arrives ? before.news.filter((n) => !isArrival(run, n)) : before.news
        return { news: [...known, ...news].slice(-KEPT) }
      })
    },
    hear(sound) {
      quiet = 0
      state.setState(({ heard }) => ({ heard: [...heard, sound].slice(-2) }))
    },
    select: (selected) => state.setState({ selected }),
  }
}

const hasNews = ({ news, heard }: HudState): boolean => news.length + heard.length > 0

function isArrival(run: Run, n: number): boolean {
  const event = run.events[n]
  return event?.type === 'done' && event.do === 'move' && event.by === 'trainee'
}

function workOf({ run }: Pick<Session, 'run'>): Work {
  const me = run.world.people.get('trainee')
  if (!me || me.busyUntil <= run.tick) return 'free'
  if (me.walk) return 'walking'
  return me.doing?.do === 'wait' ? 'waiting' : 'working'
}
