import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Vector3 } from 'three'
import type { Run } from '../../../engine/run.ts'
import type { Person } from '../../../engine/world.ts'
import { localise } from '../../../scenario/text.ts'
import { Eyes } from '../eyes.ts'
import { words } from '../words.ts'
import { type World, WorldHost } from '../world-host.tsx'
import { gazeOf } from './gaze.ts'
import styles from './moment.module.css'
import { createStandIn } from './stand-in.ts'

export interface MomentViewProps {
  /** The run at the moment. It is read while the moment is shown and never wound on. */
  readonly run: Run
  readonly tick: number
  readonly language: string
  /** The camera cuts from moment to moment, and nothing swings or travels. */
  readonly still: boolean
  /** 3D is missing here, or was lost. */
  readonly onLost: () => void
}

/** Ticks between two moments over which the eyes still move rather than jump: half a minute. */
const NEAR = 1800
/** Seconds that the picture goes on being drawn after the last change: every swing is over by then. */
const SETTLING = 2.5
/** Radians for each press of a turning button, and for each pixel of a drag. */
const TURN = Math.PI / 6
const DRAG = 0.0042

/** A moment of a film through the trainee's eyes. Rests, drawing nothing, until the moment changes. */
export function MomentView({ run, tick, language, still, onLost }: MomentViewProps) {
  const [standIn] = useState(() => createStandIn(run))
  const eyes = useMemo(() => new Eyes(trainee(standIn.run)), [standIn])
  const shown = useRef<{ tick: number; jump: boolean }>({ tick, jump: true })
  const left = useRef(SETTLING)
  const frame = useRef<HTMLDivElement>(null)
  const [world, setWorld] = useState<World | null>(null)

  const rest = useCallback((resting: boolean, on: World | null) => {
    on?.canvas.draw(!resting)
    if (frame.current) frame.current.dataset.resting = String(resting)
  }, [])
  const wake = useCallback(() => {
    left.current = SETTLING
    rest(false, world)
  }, [rest, world])

  useLayoutEffect(() => {
    standIn.show(run)
    const far = tick < shown.current.tick || tick - shown.current.tick > NEAR
    shown.current = { tick, jump: shown.current.jump || far }
    const point = new Vector3(...gazeOf(run))
    eyes.lookTo(() => point)
    wake()
  }, [standIn, eyes, run, tick, wake])

  const onFrame = useCallback(
    (on: World, seconds: number) => {
      const cut = still || shown.current.jump
      eyes.update(on.canvas.camera, standIn.run.tick, seconds, cut)
      shown.current = { tick: shown.current.tick, jump: false }
      left.current -= seconds
      if (left.current <= 0) rest(true, on)
    },
    [eyes, standIn, still, rest],
  )
  const turn = (yaw: number, pitch = 0): void => {
    eyes.turn(yaw, pitch)
    wake()
  }
  const drag = useRef<number | null>(null)
  const say = (text: (typeof words)[keyof typeof words]) => localise(text, language)
  return (
    <div ref={frame} className={styles.moment} data-moment={world ? tick : undefined}>
      <div
        className={styles.picture}
        onPointerDown={({ currentTarget, pointerId }) => {
          drag.current = pointerId
          currentTarget.setPointerCapture(pointerId)
        }}
        onPointerMove={({ pointerId, movementX, movementY }) => {
          if (drag.current === pointerId) turn(movementX * DRAG, movementY * DRAG)
        }}
        onPointerUp={() => {
          drag.current = null
        }}
        onPointerCancel={() => {
          drag.current = null
        }}
      >
        <WorldHost
          session={standIn}
          still={still}
          label={say(words.eyes)}
          language={language}
          onReady={setWorld}
          onFrame={onFrame}
          onLost={(lost) => lost && onLost()}
        />
      </div>
      {!world && <p className={styles.loading}>{say(words.loading)}</p>}
      <div className={styles.turns} dir="ltr">
        <button type="button" aria-label={say(words.turnLeft)} onClick={() => turn(TURN)}>
          ↶
        </button>
        <button type="button" aria-label={say(words.turnRight)} onClick={() => turn(-TURN)}>
          ↷
        </button>
      </div>
    </div>
  )
}

function trainee(run: Run): Person {
  const me = run.world.people.get('trainee')
  if (!me) throw new Error('MomentView: the run has no trainee.')
  return me
}
