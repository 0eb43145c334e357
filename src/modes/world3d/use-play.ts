import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Vector3 } from 'three'
import { useStore } from 'zustand'
import { centreOf } from '../../core/vec.ts'
import type { Action } from '../../engine/action.ts'
import type { Run } from '../../engine/run.ts'
import { Speakers } from '../../scene/sound/speakers.ts'
import type { Target, Zone } from '../../scene/zone.ts'
import type { PlayProps } from '../shared/play-props.ts'
import { goesAtOnce } from './comfort.ts'
import { Eyes } from './eyes.ts'
import { facedFrom, facingOf } from './facing.ts'
import { type Frames, lookedAt, zonesToFrame } from './frames.ts'
import { createHud, type Hud, type HudState } from './hud.ts'
import { createPaceWatch } from './pace-watch.ts'
import { type ReachRow, rowsOf } from './panels/in-reach.tsx'
import { type Steering, Walker } from './walker.ts'
import type { World } from './world-host.tsx'

const STANDING: Steering = { side: 0, forward: 0 }

/** Everything that a flat 3D interface needs, whatever moves its pointer. */
export interface Play {
  readonly hud: HudState
  readonly rows: readonly ReachRow[]
  readonly eyes: Eyes
  /** Where the keys or sticks push now. */
  readonly steering: { current: Steering }
  readonly act: (action: Action) => void
  readonly select: (target: Target | null) => void
  /** Opens what is at hand, answering true; goes to what is not. */
  readonly reachFor: (target: Target) => boolean
  /** What the pointer is at: framed, but in an assessment. Never seen by React. */
  readonly pointed: { current: Target | null }
  /** The violet frames over the picture. */
  readonly frames: { current: Frames | null }
  /** The picture failed or was lost: the world then stands still, since nobody can see it. */
  readonly lost: boolean
  readonly onLost: (lost: boolean) => void
  /** The device draws too slowly to work by. */
  readonly slow: boolean
  readonly world: World | null
  readonly onReady: (world: World) => void
  readonly onFrame: (world: World, seconds: number) => void
}

export function usePlay({ session, language, settings }: PlayProps): Play {
  const { run } = session
  const world = useRef<World | null>(null)
  const [ready, setReady] = useState<World | null>(null)
  const steering = useRef(STANDING)
  const pointed = useRef<Target | null>(null)
  const frames = useRef<Frames | null>(null)
  const inReach = useRef<readonly Zone[]>([])
  const [lost, setLost] = useState(false)
  const [slow, setSlow] = useState(false)
  const latest = useRef({ still: false, settings, lost })
  latest.current = { still: goesAtOnce(settings), settings, lost }
  const { hud, eyes, walker, speakers, watch } = useMemo(
    () => begin(session, latest.current.settings),
    [session],
  )
  useEffect(() => {
    // Any press will do: a browser lets no page sound before one.
    const open = (): void => speakers.open()
    addEventListener('pointerdown', open)
    addEventListener('keydown', open)
    return () => {
      removeEventListener('pointerdown', open)
      removeEventListener('keydown', open)
      speakers.close()
    }
  }, [speakers])
  const state = useStore(hud.state)
  const rows = useMemo(() => rowsOf(state.perception, language), [state.perception, language])

  const lookAt = useCallback(
    (target: Target, asking?: Promise<unknown>) => {
      let last = new Vector3()
      eyes.lookTo(() => {
        const { current } = world
        const at = current && lookedAt(current.stage, target, current.canvas.camera.position)
        if (at) last = at
        return last
      }, asking)
    },
    [eyes],
  )
  const act = useCallback(
    (action: Action) => {
      const asking = session.act(withHand(action, run, latest.current.settings.hand))
      const goal = action.do === 'move' ? action.to : action.do === 'look' ? action.at : undefined
      if (typeof goal !== 'string') return
      const { entities, people, zones } = run.world
      const zone = zones.get(goal)
      if (entities.has(goal)) lookAt({ kind: 'entity', id: goal }, asking)
      else if (people.has(goal)) lookAt({ kind: 'person', id: goal }, asking)
      else if (zone) {
        const stand = run.scenario.zones?.[goal]?.stand ?? centreOf(zone)
        const middle = new Vector3(...(facedFrom(run.world, stand) ?? centreOf(zone)))
        eyes.lookTo(() => middle, asking)
      }
    },
    [session, run, eyes, lookAt],
  )
  const select = useCallback(
    (target: Target | null) => {
      hud.select(target)
      const carried = target && isCarried(hud, target)
      if (target && !carried) lookAt(target)
    },
    [hud, lookAt],
  )
  const reachFor = useCallback(
    (target: Target) => {
      const known = rowsOf(hud.state.getState().perception, language)
      const near = known.some(
        (row) => row.target.kind === target.kind && row.target.id === target.id,
      )
      select(target)
      if (!near) act({ do: 'move', to: target.id })
      return near
    },
    [hud, language, select, act],
  )
  const onReady = useCallback((made: World) => {
    world.current = made
    setReady(made)
  }, [])
  const onFrame = useCallback(
    ({ stage, canvas }: World, seconds: number) => {
      if (latest.current.lost) return
      if (watch(Number(document.timeline.currentTime ?? 0) / 1000)) setSlow(true)
      session.frame(seconds)
      walker.update(steering.current, seconds)
      eyes.update(canvas.camera, run.tick, seconds, latest.current.still)
      speakers.update(canvas.camera, latest.current.settings)
      hud.look(seconds)
      if (run.purpose === 'assessment' || !frames.current) return
      const { selected } = hud.state.getState()
      const strong = [pointed.current, selected].flatMap((target) =>
        target && !isCarried(hud, target) ? zonesToFrame(stage, target).slice(0, 1) : [],
      )
      frames.current.show(inReach.current, strong)
      frames.current.update(canvas.camera)
    },
    [session, run, walker, eyes, hud, speakers, watch],
  )
  useEffect(() => {
    inReach.current = ready ? rows.flatMap(({ target }) => zonesToFrame(ready.stage, target)) : []
  }, [ready, rows])
  return {
    hud: state,
    rows,
    eyes,
    steering,
    act,
    select,
    reachFor,
    pointed,
    frames,
    lost,
    onLost: setLost,
    slow,
    world: ready,
    onReady,
    onFrame,
  }
}

const isCarried = (hud: Hud, { id }: Target): boolean =>
  hud.state.getState().perception.carried.some(({ thing }) => thing.id === id)

/** The main hand takes things as long as it is free; the engine takes the other one then. */
function withHand(action: Action, { world }: Run, hand: 'left' | 'right'): Action {
  const free = world.people.get('trainee')?.hands[hand] === null
  return action.do === 'take' && action.hand === undefined && free && hand === 'left'
    ? { ...action, hand }
    : action
}

function begin(session: PlayProps['session'], settings: PlayProps['settings']) {
  const me = session.run.world.people.get('trainee')
  if (!me) throw new Error('usePlay: the run has no trainee.')
  const eyes = new Eyes(me, facingOf(session.run, me))
  const hud = createHud(session)
  const walker = new Walker(session.run, eyes, (action) => void session.act(action))
  const speakers = new Speakers(session.run, settings, hud.hear)
  return { hud, eyes, walker, speakers, watch: createPaceWatch() }
}
