import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { insideRoom } from '../../../engine/actions/move.ts'
import type { Run } from '../../../engine/run.ts'
import { nameOf } from '../../../engine/words/names.ts'
import { localise } from '../../../scenario/text.ts'
import type { Target, Zone } from '../../../scene/zone.ts'
import { capital } from '../../shared/capital.ts'
import type { PlayProps } from '../../shared/play-props.ts'
import { besideThing, roomOver, stripOver } from '../beside.ts'
import { goesAtOnce } from '../comfort.ts'
import { Frames, type Rect, rectOf } from '../frames.ts'
import { followPointer, type Pointed, pointAt } from '../pointing.ts'
import type { MouseLooking } from '../use-mouse-look.ts'
import type { Play } from '../use-play.ts'
import { words } from '../words.ts'
import { type World, WorldHost } from '../world-host.tsx'
import styles from '../world3d.module.css'
import { ActButton } from './button.tsx'
import { NameTagView, useNameTag } from './name-tag.tsx'
import { Ring } from './ring.tsx'

interface PictureProps extends PlayProps {
  readonly play: Play
  readonly mouse: MouseLooking
  readonly picture: RefObject<HTMLDivElement | null>
  /** What holds the panels at the edges; the last of them is at the foot. */
  readonly panels: RefObject<HTMLDivElement | null>
  /** The messages over the foot of the picture. */
  readonly says: RefObject<HTMLDivElement | null>
  /** Opens what can be done beside the pointer; else the list alone tells it. */
  readonly ringed: boolean
}

/** Milliseconds between two looks at what the held mouse is at. */
const GLANCE = 120

/** The workplace, and everything that a pointer does in it. */
export function Picture(props: PictureProps) {
  const { session, settings, language, play, mouse, picture, panels, says, ringed, onSwitch } =
    props
  const { world, eyes, reachFor, select, act, pointed, frames, lost, onLost, rows, hud } = play
  const { run } = session
  const tag = useNameTag()
  // What was pressed keeps its name, wherever the eyes turn then.
  const named = useRef<Zone | null>(null)
  // Of which thing, or of which control of it, the menu beside it is.
  const [ring, setRing] = useState<Zone | null>(null)
  const menu = useRef<HTMLDivElement>(null)
  const middle = useRef<HTMLDivElement>(null)
  // A picture that comes back from the graphics is set up afresh.
  const [round, setRound] = useState(0)
  const held = mouse.state === 'held'
  const latest = useRef({ language, state: mouse.state })
  latest.current = { language, state: mouse.state }
  const { mouse: holder } = mouse
  const framesIn = useCallback(
    (element: HTMLDivElement | null) => {
      frames.current = element && new Frames(element)
    },
    [frames],
  )

  useEffect(() => {
    const host = picture.current
    if (!world || !host) return
    const showName = (at: Pointed | null): void => {
      const target = at?.hit?.zone.target ?? null
      pointed.current = target
      named.current = null
      if (at && target) tag.show(nameFor(run, target, latest.current.language), at.at.x, at.at.y)
      else tag.hide()
    }
    const letGo = followPointer(host, world, eyes, {
      isHeld: () => holder.current?.isHeld() ?? false,
      onHover: showName,
      onPoint: (at, byMouse) => {
        if (byMouse && latest.current.state === 'ready') return holder.current?.take()
        showName(at)
        setRing(null)
        if (latest.current.state !== 'held') named.current = at.hit?.zone ?? null
        if (at.hit) {
          const { target } = at.hit.zone
          if (reachFor(target)) setRing(at.hit.zone)
          return
        }
        // Whoever presses on a wall does not ask to go to the ground behind it.
        const to = at.floor && ([round2(at.floor.x), 0, round2(at.floor.z)] as const)
        if (!to || !insideRoom(run, to) || latest.current.state === 'held') return
        select(null)
        act({ do: 'move', to })
      },
    })
    const timer = setInterval(() => {
      if (!holder.current?.isHeld()) return
      const box = host.getBoundingClientRect()
      showName(pointAt(world, box.width / 2, box.height / 2, box))
    }, GLANCE)
    return () => {
      clearInterval(timer)
      letGo()
    }
  }, [world, eyes, reachFor, select, act, picture, pointed, run, tag, holder])

  const { selected, perception } = hud
  useEffect(() => {
    const id = named.current?.target.id
    if (id === undefined) return
    const carried = perception.carried.some(({ thing }) => thing.id === id)
    if (id === selected?.id && !carried) return
    named.current = null
    tag.hide()
  }, [selected, perception, tag])
  const rectIn = ({ canvas }: World, zone: Zone) => {
    const { clientWidth = 0, clientHeight = 0 } = picture.current ?? {}
    return rectOf(zone, canvas.camera, clientWidth, clientHeight)
  }
  const followNamed = (shown: World): void => {
    const zone = named.current
    if (!zone) return
    const rect = rectIn(shown, zone)
    if (!rect) {
      tag.hide()
      return
    }
    const name = nameFor(run, zone.target, latest.current.language)
    tag.show(name, Math.round(rect.x + rect.width / 2), Math.round(rect.y))
  }
  const followMenu = (shown: World): void => {
    const [element, room] = [menu.current, middle.current]
    const rect = ring && rectIn(shown, ring)
    if (!element || !room || !rect) return
    const [foot, ...others] = [...(panels.current?.children ?? [])]
      .flatMap((panel) => (panel instanceof HTMLElement ? placeOf(panel) : []))
      .reverse()
    const strip = foot ? stripOver(foot, others, room.offsetTop) : null
    const size = sizeOf(element)
    const free = says.current
      ? roomOver(placeOf(room), placeOf(says.current), size.height)
      : placeOf(room)
    const spot = besideThing(rect, size, free, strip)
    element.style.setProperty('--x', `${Math.round(spot.x)}px`)
    element.style.setProperty('--y', `${Math.round(spot.y)}px`)
  }
  // In its place as soon as it is there, not only with the next frame.
  useLayoutEffect(() => {
    if (world) followMenu(world)
  })
  const open = rows.find(
    ({ target }) => selected?.kind === target.kind && selected.id === target.id,
  )
  const say = (text: (typeof words)[keyof typeof words]) => localise(text, language)
  return (
    <div ref={picture} className={styles.picture} data-picture>
      <WorldHost
        key={round}
        session={session}
        still={goesAtOnce(settings)}
        label={say(words.world)}
        language={language}
        onReady={play.onReady}
        onFrame={(shown, seconds) => {
          play.onFrame(shown, seconds)
          followNamed(shown)
          followMenu(shown)
        }}
        onLost={(gone) => {
          if (!gone) setRound((before) => before + 1)
          onLost(gone)
        }}
      />
      {!world && !lost && <p className={styles.cover}>{say(words.loading)}</p>}
      {lost && (
        <div className={styles.cover} role="alert" data-lost>
          <p>
            <strong>{say(words.lost)}</strong>
          </p>
          <p>{say(words.lostHelp)}</p>
          <ActButton look="main" onClick={() => onSwitch('text')}>
            {say(words.asText)}
          </ActButton>
        </div>
      )}
      <div ref={framesIn} className={styles.frames} aria-hidden="true" data-frames />
      {held && <div className={styles.reticle} aria-hidden="true" />}
      <NameTagView tag={tag} />
      <div ref={middle} className={styles.middle} />
      {ringed && ring && open && (
        <Ring
          element={menu}
          control={ring.target.control}
          offers={open.offers}
          language={language}
          held={held}
          onAct={act}
          onClose={() => setRing(null)}
        />
      )}
    </div>
  )
}

/** What people call it; of a thing with several controls, which of them it is. No label is read. */
function nameFor(run: Run, { id, control }: Target, language: string): string {
  const name = capital(nameOf(run, id, language))
  const entity = run.world.entities.get(id)
  const controls = entity?.kind.controls(entity.props) ?? {}
  const label = control === undefined ? undefined : controls[control]?.label
  const several = Object.keys(controls).length > 1
  return label && several ? `${name} · ${localise(label, language)}` : name
}

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({
  width: offsetWidth,
  height: offsetHeight,
})

const placeOf = (element: HTMLElement): Rect => ({
  x: element.offsetLeft,
  y: element.offsetTop,
  ...sizeOf(element),
})

const round2 = (metres: number): number => Math.round(metres * 100) / 100
