import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { localise } from '../../scenario/text.ts'
import { fiberDrawer } from '../../scene/fiber-drawer.tsx'
import { usePieces } from '../shared/pieces.tsx'
import type { PlayProps } from '../shared/play-props.ts'
import { goesAtOnce } from '../world3d/comfort.ts'
import { type World, WorldHost } from '../world3d/world-host.tsx'
import { createVrStore } from './create-store.ts'
import { EnterCard } from './enter-card.tsx'
import { Player } from './player.ts'
import { watchSession } from './session-watch.ts'
import styles from './vr.module.css'
import { VrScene } from './vr-scene.tsx'
import { vrWords } from './words.ts'

/** The job in a headset. The flat page shows the way in, and what the headset says. */
export function VrPlay(props: PlayProps) {
  const { session, language, settings, notice, onChange, onPresent, onLeave, onSwitch } = props
  const unkept = notice !== null
  const { Button } = usePieces()
  const store = useMemo(createVrStore, [])
  const [player, setPlayer] = useState<Player | null>(null)
  const [inside, setInside] = useState(false)
  const [lost, setLost] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const message = useRef<HTMLParagraphElement>(null)
  const latest = useRef({ language, settings, unkept, onChange, onPresent })
  latest.current = { language, settings, unkept, onChange, onPresent }
  const made = useRef<Player | null>(null)
  const world = useRef<World | null>(null)
  const word = (name: keyof typeof vrWords): string => localise(vrWords[name], language)

  const onReady = useCallback(
    (ready: World) => {
      if (!menu.current || !message.current) return
      world.current = ready
      made.current = new Player({
        session,
        world: ready,
        mirror: { menu: menu.current, message: message.current },
        now: () => latest.current,
        change: (change) => latest.current.onChange(change),
        leave: () => void store.getState().session?.end(),
      })
      setPlayer(made.current)
    },
    [session, store],
  )
  const onFrame = useCallback(
    (_: World, seconds: number) => {
      made.current?.frame(seconds)
      if (store.getState().session?.visibilityState === 'visible') latest.current.onPresent()
    },
    [store],
  )

  useEffect(() => {
    let stop: (() => void) | undefined
    const unsubscribe = store.subscribe((state, before) => {
      if (state.session === before.session) return
      stop?.()
      stop = undefined
      setInside(state.session !== undefined)
      const { current } = made
      if (!state.session || !current || !world.current) return
      current.enter(state.session)
      stop = watchSession(state.session, world.current.canvas.renderer, session, current)
      session.resume()
    })
    return () => {
      unsubscribe()
      stop?.()
      void store.getState().session?.end()
      store.destroy()
      made.current?.dispose()
    }
  }, [store, session])

  // How it went is told on the page, to whoever has come out of the headset.
  const status = useStore(session.state, (state) => state.status)
  const over = status === 'over' || status === 'kept'
  const goes = status === 'kept' && !inside
  useEffect(() => {
    if (goes) onLeave()
  }, [goes, onLeave])

  const drawer = useMemo(
    () =>
      fiberDrawer(
        (view) =>
          made.current && (
            <VrScene store={store} player={made.current}>
              {view}
            </VrScene>
          ),
      ),
    [store],
  )
  return (
    <main id="main" tabIndex={-1} className={styles.page} data-play="vr" data-inside={inside}>
      <div className={styles.picture}>
        <WorldHost
          session={session}
          still={goesAtOnce(settings)}
          label={word('picture')}
          language={language}
          onReady={onReady}
          onFrame={onFrame}
          onLost={setLost}
          drawer={drawer}
        />
      </div>
      {!inside && !over && (
        <EnterCard
          language={language}
          settings={settings}
          ready={player !== null && !lost}
          notice={notice}
          begun={session.run.actions.length > 0}
          enter={() => store.enterVR()}
          onSwitch={onSwitch}
        />
      )}
      <section className={styles.mirror} aria-label={word('mirror')} hidden={!inside}>
        <h2>{word('mirror')}</h2>
        <div ref={menu} data-mirror="menu" />
        <p ref={message} role="status" data-mirror="message" />
        <p className={styles.out}>
          <Button onClick={() => void store.getState().session?.end()}>{word('out')}</Button>
        </p>
      </section>
    </main>
  )
}
