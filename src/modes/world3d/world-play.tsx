import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Run } from '../../engine/run.ts'
import { wordFor } from '../../engine/words/names.ts'
import { placeOf, positionOf } from '../../engine/world.ts'
import { localise } from '../../scenario/text.ts'
import { newsOf } from '../shared/news.ts'
import type { PlayProps } from '../shared/play-props.ts'
import { type Bearing, bearingOf } from './bearing.ts'
import { goesAtOnce } from './comfort.ts'
import type { Eyes } from './eyes.ts'
import { ActButton } from './panels/button.tsx'
import { Elsewhere, Speak } from './panels/elsewhere.tsx'
import { InReach } from './panels/in-reach.tsx'
import { Mine } from './panels/mine.tsx'
import { Ring, type RingPlace } from './panels/ring.tsx'
import { Says } from './panels/says.tsx'
import { TaskPanel } from './panels/task-panel.tsx'
import { Tools } from './panels/tools.tsx'
import { followPointer } from './pointing.ts'
import type { Play } from './use-play.ts'
import { words } from './words.ts'
import { WorldHost } from './world-host.tsx'
import styles from './world3d.module.css'

interface WorldPlayProps extends PlayProps {
  readonly play: Play
  /** `desk` lays panels over the picture and opens a ring at the pointer; `hand` stacks them. */
  readonly layout: 'desk' | 'hand'
  readonly help: ReactNode
}

/** The picture with its panels: on the edges, never over the thing in use. */
export function WorldPlay(props: WorldPlayProps) {
  const { session, language, settings, play, layout, help } = props
  const { hud, rows, act, select, world } = play
  const { perception, task, work, news, selected } = hud
  const { run } = session
  const status = useStore(session.state, (state) => state.status)
  const over = status === 'over' || status === 'kept' ? status : null
  const picture = useRef<HTMLDivElement>(null)
  const [ring, setRing] = useState<RingPlace | null>(null)
  const [lost, setLost] = useState(false)
  const say = (text: (typeof words)[keyof typeof words]) => localise(text, language)

  const { reachFor, eyes } = play
  useEffect(() => {
    const host = picture.current
    if (!world || !host) return
    return followPointer(host, world, eyes, ({ hit, floor, at }) => {
      setRing(null)
      if (hit) {
        reachFor(hit.zone.target)
        setRing({ ...at, control: hit.zone.target.control })
      } else if (floor) {
        select(null)
        act({ do: 'move', to: [round(floor.x), 0, round(floor.z)] })
      }
    })
  }, [world, eyes, reachFor, select, act])

  const open = rows.find(
    ({ target }) => selected?.kind === target.kind && selected.id === target.id,
  )
  const mine = (
    <section className={styles.mine} aria-label={say(words.mine)}>
      <Mine
        perception={perception}
        wears={perception.wears.map((worn) => localise(wordFor(run, worn), language))}
        language={language}
        selected={selected}
        onSelect={select}
        onAct={act}
      />
    </section>
  )
  return (
    <main
      id="main"
      tabIndex={-1}
      className={styles.play}
      data-layout={layout}
      data-acted={hud.acted}
      data-side={settings.hand}
    >
      <h1 className={styles.hidden}>{localise(props.title, language)}</h1>
      <div ref={picture} className={styles.picture} data-picture>
        <WorldHost
          session={session}
          still={goesAtOnce(settings)}
          label={say(words.world)}
          onReady={play.onReady}
          onFrame={play.onFrame}
          onLost={setLost}
        />
        {!world && !lost && <p className={styles.cover}>{say(words.loading)}</p>}
        {lost && (
          <div className={styles.cover} role="alert">
            <p>{say(words.lost)}</p>
            <ActButton look="main" onClick={() => props.onSwitch('text')}>
              {say(words.asText)}
            </ActButton>
          </div>
        )}
        {layout === 'desk' && ring && open && (
          <Ring
            place={ring}
            offers={open.offers}
            language={language}
            onAct={act}
            onClose={() => setRing(null)}
          />
        )}
      </div>
      <Says
        news={newsOf(run, language, news)}
        heard={hud.heard}
        language={language}
        settings={settings}
        sideOf={(id) => sideOf(run, eyes, id)}
        speakerId={(n) => String(run.events[n]?.by ?? '')}
      />
      {over && (
        <section className={styles.over} role="alert" data-over>
          <p>{say(words.over)}</p>
          <ActButton look="main" onClick={props.onLeave} disabled={over === 'over'}>
            {say(words.leave)}
          </ActButton>
        </section>
      )}
      {task && <TaskPanel task={task} language={language} />}
      <section className={styles.reach} aria-labelledby="in-reach" aria-busy={work !== 'free'}>
        <h2 id="in-reach">
          {say(words.inReach)} <span className={styles.soft}>{say(words.pressNumber)}</span>
        </h2>
        {work !== 'free' && (
          <p className={styles.soft}>
            {say(
              work === 'walking' ? words.walking : work === 'waiting' ? words.waiting : words.busy,
            )}
          </p>
        )}
        <InReach
          rows={rows}
          language={language}
          selected={selected}
          onSelect={select}
          onAct={act}
        />
        {layout === 'hand' && mine}
        <Elsewhere perception={perception} language={language} onAct={act} />
        <Speak perception={perception} language={language} onAct={act} />
        <p className={styles.soft}>{help}</p>
      </section>
      {layout === 'desk' && mine}
      <Tools
        language={language}
        onHint={run.purpose === 'assessment' ? null : () => act({ do: 'hint' })}
        onPause={props.onPause}
        onStop={props.onStop}
        onFinish={props.onFinish}
      />
    </main>
  )
}

function sideOf(run: Run, eyes: Eyes, id: string): Bearing {
  const me = run.world.people.get('trainee')
  const other = run.world.people.get(id)
  if (!me || (!other && !run.world.entities.has(id))) return null
  const to = other ? positionOf(other, run.tick) : placeOf(run.world, id, run.tick)
  return bearingOf(eyes, positionOf(me, run.tick), to)
}

const round = (metres: number): number => Math.round(metres * 100) / 100
