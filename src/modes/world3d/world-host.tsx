import { useEffect, useRef, useState } from 'react'
import { type MakeDrawer, plainDrawer } from '../../scene/drawer.ts'
import { loadWardrobe } from '../../scene/people/worker-view.ts'
import { loadPlace } from '../../scene/place.ts'
import { loadShapes, Stage } from '../../scene/stage.ts'
import { type WorldCanvas, worldCanvas } from '../../scene/world-canvas.ts'
import type { Session } from '../shared/session.ts'
import styles from './world3d.module.css'

/** The stage with the canvas that shows it. */
export interface World {
  readonly stage: Stage
  readonly canvas: WorldCanvas
}

interface WorldHostProps {
  /** Whose run is shown. */
  readonly session: Pick<Session, 'run'>
  readonly still: boolean
  readonly label: string
  readonly language: string
  readonly onReady: (world: World) => void
  readonly onFrame: (world: World, seconds: number) => void
  /** The graphics failed, were lost, or came back (false). */
  readonly onLost: (lost: boolean) => void
  /** Who draws instead of the page's own loop, as the session of a headset does. */
  readonly drawer?: MakeDrawer
}

/** The picture: the app's one canvas, with the run's stage in it. React mounts it and stands back. */
export function WorldHost(props: WorldHostProps) {
  const { session, still, label, language, onReady, onFrame, onLost, drawer = plainDrawer } = props
  const host = useRef<HTMLDivElement>(null)
  const [loading, setLoading] = useState(true)
  const shown = useRef<Stage | null>(null)
  const latest = useRef({ language, onReady, onFrame, onLost, still, drawer })
  latest.current = { language, onReady, onFrame, onLost, still, drawer }
  useEffect(() => {
    let gone = false
    const undo: (() => void)[] = []
    const open = async (): Promise<void> => {
      const canvas = await worldCanvas()
      const { run } = session
      const [place, wardrobe, draws] = await Promise.all([
        loadPlace(run.scenario.place, { ...canvas, language: latest.current.language }),
        loadWardrobe(),
        latest.current.drawer(canvas),
      ])
      const fromShape = await loadShapes(run, place)
      if (gone || !host.current) {
        place.dispose()
        return
      }
      const stage = new Stage({
        run,
        place,
        wardrobe,
        fromShape,
        language: latest.current.language,
      })
      shown.current = stage
      stage.speak(latest.current.language)
      const world = { stage, canvas }
      undo.push(
        () => stage.dispose(),
        () => (shown.current = null),
        canvas.mount(host.current, draws),
      )
      undo.push(canvas.onLost((lost) => latest.current.onLost(lost)))
      canvas.canvas.setAttribute('aria-hidden', 'true')
      latest.current.onReady(world)
      draws.show({
        stage,
        environment: place.environment,
        still: () => latest.current.still,
        onFrame: (seconds) => latest.current.onFrame(world, seconds),
      })
      setLoading(false)
    }
    open().catch((error: unknown) => {
      console.warn(error)
      latest.current.onLost(true)
    })
    return () => {
      gone = true
      for (const each of undo.reverse()) each()
    }
  }, [session])
  useEffect(() => shown.current?.speak(language), [language])
  return (
    <div ref={host} className={styles.world} data-ready={!loading} role="img" aria-label={label} />
  )
}
