import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Perception } from '../../engine/offers/perception.ts'
import { wordFor } from '../../engine/words/names.ts'
import { fill, localise } from '../../scenario/text.ts'
import { listed } from '../shared/listed.ts'
import type { PlayProps } from '../shared/play-props.ts'
import { newsWithSights } from '../shared/shown.ts'
import { sideOf } from './bearing.ts'
import { harmWords } from './harm-words.ts'
import { ActButton } from './panels/button.tsx'
import { Elsewhere, Speak } from './panels/elsewhere.tsx'
import { InReach } from './panels/in-reach.tsx'
import { Mine } from './panels/mine.tsx'
import { Notices } from './panels/notices.tsx'
import { Picture } from './panels/picture.tsx'
import { Says } from './panels/says.tsx'
import { SheetEdge, type SheetSize } from './panels/sheet-size.tsx'
import { JobPanel, TaskPanel } from './panels/task-panel.tsx'
import { Tools } from './panels/tools.tsx'
import { useFocusKept } from './use-focus-kept.ts'
import { useMouseLook } from './use-mouse-look.ts'
import type { Play } from './use-play.ts'
import { words } from './words.ts'
import styles from './world3d.module.css'

interface WorldPlayProps extends PlayProps {
  readonly play: Play
  /** `desk` lays panels over the picture and opens a ring at the pointer; `hand` keeps them off it. */
  readonly layout: 'desk' | 'hand'
  readonly help: ReactNode
}

/** The picture with its panels: on the edges, never over the thing in use. */
export function WorldPlay(props: WorldPlayProps) {
  const { session, language, settings, play, layout, help } = props
  const { hud, rows, act, select } = play
  const { perception, task, work, news, selected } = hud
  const { run } = session
  const status = useStore(session.state, (state) => state.status)
  const over = status === 'over' || status === 'kept' ? status : null
  const main = useRef<HTMLElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const panels = useRef<HTMLDivElement>(null)
  const says = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<SheetSize>('half')
  const mouse = useMouseLook(picture, play.eyes, layout === 'desk' && settings.mouse === 'hold')
  const say = (text: (typeof words)[keyof typeof words]) => localise(text, language)
  const freeMouse = (): void => mouse.mouse.current?.letGo()
  useFocusKept(main)
  useRowInSight(main, selected?.id ?? null, {
    walking: work === 'walking',
    held: layout === 'hand',
    isCarried: perception.carried.some(({ thing }) => thing.id === selected?.id),
    onChosen: () => size === 'low' && setSize('half'),
  })
  useEffect(() => {
    if (status !== 'playing') mouse.mouse.current?.letGo()
  }, [status, mouse.mouse])

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
      ref={main}
      tabIndex={-1}
      className={styles.play}
      data-layout={layout}
      data-acted={hud.acted}
      data-side={settings.hand}
      data-sheet={size}
    >
      <h1 className={styles.hidden}>{localise(props.title, language)}</h1>
      <Picture {...props} {...{ play, mouse, picture, panels, says }} ringed={layout === 'desk'} />
      <Notices
        language={language}
        notice={props.notice}
        slow={play.slow && !play.lost}
        onText={() => props.onSwitch('text')}
      />
      {layout === 'hand' && hud.acted === 0 && <p className={styles.first}>{help}</p>}
      {mouse.state === 'held' && <p className={styles.banner}>{say(words.mouseHeld)}</p>}
      <Says
        element={says}
        news={newsWithSights(run, language, news)}
        heard={hud.heard}
        language={language}
        settings={settings}
        sideOf={(id) => sideOf(run, play.eyes, id)}
      />
      {over && (
        <section className={styles.over} role="alert" data-over tabIndex={-1} ref={takeFocus}>
          <p>
            <strong>{say(words.over)}</strong>
          </p>
          {harmWords(run, language).map((text) => (
            <p key={text}>{text}</p>
          ))}
          <ActButton look="main" onClick={props.onLeave} disabled={over === 'over'}>
            {say(words.leave)}
          </ActButton>
        </section>
      )}
      <div ref={panels} className={styles.sheet} inert={over !== null}>
        {layout === 'hand' && <SheetEdge size={size} language={language} onSize={setSize} />}
        {task ? (
          <TaskPanel task={task} language={language} />
        ) : (
          <JobPanel scenario={run.scenario} language={language} fresh={hud.acted === 0} />
        )}
        <section className={styles.reach} aria-labelledby="in-reach" aria-busy={work !== 'free'}>
          <h2 id="in-reach" tabIndex={-1} data-list-head>
            {say(words.inReach)} <span className={styles.soft}>{say(words.pressNumber)}</span>
          </h2>
          <Here perception={perception} atHand={perception.things.length > 0} language={language} />
          {work !== 'free' && (
            <p className={styles.soft}>
              {say(
                work === 'walking'
                  ? words.walking
                  : work === 'waiting'
                    ? words.waiting
                    : words.busy,
              )}
            </p>
          )}
          <InReach
            rows={rows}
            nothing={perception.things.length === 0}
            language={language}
            selected={selected}
            onSelect={select}
            onAct={act}
          />
          {layout === 'hand' && mine}
          <Elsewhere perception={perception} language={language} onAct={act} />
          <Speak perception={perception} language={language} onAct={act} />
          <div className={styles.help}>
            <p className={styles.soft}>
              {mouse.state === 'ready' && `${say(words.mouseReady)} `}
              {mouse.state === 'refused' && `${say(words.mouseRefused)} `}
              {help}
            </p>
            {layout === 'desk' && (
              <ActButton
                onClick={() =>
                  props.onChange({ mouse: settings.mouse === 'hold' ? 'drag' : 'hold' })
                }
              >
                {say(settings.mouse === 'hold' ? words.mouseFree : words.mouseTake)}
              </ActButton>
            )}
          </div>
        </section>
        {layout === 'desk' && mine}
      </div>
      {!over && (
        <Tools
          language={language}
          onHint={run.purpose === 'assessment' ? null : () => act({ do: 'hint' })}
          onPause={props.onPause}
          onStop={() => {
            freeMouse()
            props.onStop()
          }}
          onFinish={() => {
            freeMouse()
            props.onFinish()
          }}
        />
      )}
    </main>
  )
}

/** What ends the job has the keys at once: nothing else is left to do. */
const takeFocus = (element: HTMLElement | null): void => element?.focus()

interface HereProps {
  readonly perception: Perception
  /** Whether anything is: a thing that is metres away is not where one is. */
  readonly atHand: boolean
  readonly language: string
}

/** Where one is, for whoever does not see it. */
function Here({ perception: { where, inside }, atHand, language }: HereProps) {
  const standing = where?.zone || atHand ? where?.name : undefined
  const places = [standing, ...inside].flatMap((text) => (text ? [localise(text, language)] : []))
  if (places.length === 0) return null
  const place = listed(places, language)
  return <p className={styles.soft}>{fill(localise(words.at, language), { place })}</p>
}

interface InSight {
  readonly held: boolean
  /** What is chosen is in a hand. */
  readonly isCarried: boolean
  readonly onChosen: () => void
}

/**
 * What was chosen in the picture opens in the list: there its deeds must be in sight, at once or as
 * soon as one has walked there. Who has gone somewhere finds what is at hand there at the top.
 */
function useRowInSight(
  area: RefObject<HTMLElement | null>,
  id: string | null,
  { walking, ...now }: InSight & { readonly walking: boolean },
): void {
  const latest = useRef({ id, ...now })
  latest.current = { id, ...now }
  const walked = useRef(false)
  const show = useCallback(
    // Gives nothing back: newer browsers answer with a promise, which no effect may return.
    (selector: string): void => {
      area.current
        ?.querySelector(selector)
        ?.scrollIntoView({ block: latest.current.held ? 'start' : 'nearest' })
    },
    [area],
  )
  useEffect(() => {
    if (id === null) return
    latest.current.onChosen()
    show(rowOf(id))
  }, [id, show])
  const { isCarried } = now
  useEffect(() => {
    // What one has just picked up goes on among what one has: its deeds stay in sight, under its name.
    if (isCarried && latest.current.id !== null)
      area.current?.querySelector(rowOf(latest.current.id))?.scrollIntoView({ block: 'nearest' })
  }, [area, isCarried])
  useEffect(() => {
    const arrived = walked.current && !walking
    walked.current = walking
    if (!arrived) return
    const { id: chosen, held, isCarried } = latest.current
    // Whoever brings something along comes for what is there, not for what they bring.
    const row = chosen === null || isCarried ? null : area.current?.querySelector(rowOf(chosen))
    if (chosen !== null && row) return show(rowOf(chosen))
    const listed = area.current?.querySelector('[data-part="elsewhere"]')
    const byList = listed?.contains(document.activeElement) ?? false
    if (byList || held) show('[data-list-head]')
    // Keys go on with what is at hand now.
    if (byList)
      area.current?.querySelector<HTMLElement>('[data-list-head]')?.focus({ preventScroll: true })
  }, [area, walking, show])
}

const rowOf = (id: string): string => `[data-row="${CSS.escape(id)}"]`
