import { useEffect, useRef } from 'react'
import { localise } from '../../scenario/text.ts'
import type { PlayProps } from '../shared/play-props.ts'
import { usePlay } from '../world3d/use-play.ts'
import { useRoomy } from '../world3d/use-roomy.ts'
import { words } from '../world3d/words.ts'
import { WorldPlay } from '../world3d/world-play.tsx'
import { followKeys } from './keys.ts'

/**
 * First person at a desk: mouse or trackpad without pointer lock, or keys alone. The lists beside
 * the picture are the same world for a screen reader. Where they do not fit beside it, they stand
 * below it or in a column of their own, as on a phone.
 */
export function DesktopPlay(props: PlayProps) {
  const play = usePlay(props)
  const area = useRef<HTMLDivElement>(null)
  const roomy = useRoomy()
  const { eyes, steering } = play
  const latest = useRef({ play, props })
  latest.current = { play, props }
  useEffect(() => {
    const element = area.current
    if (!element) return
    element.focus({ preventScroll: true })
    return followKeys(element, eyes, steering, {
      onNumber: (number) => {
        const row = latest.current.play.rows[number - 1]
        if (!row) return
        latest.current.play.select(row.target)
        requestAnimationFrame(() => focusDeeds(element, row.target.id))
      },
      onHint: () => {
        const { session } = latest.current.props
        if (session.run.purpose !== 'assessment') latest.current.play.act({ do: 'hint' })
      },
      onPause: () => latest.current.props.onPause(),
      onEscape: () => latest.current.play.select(null),
    })
  }, [eyes, steering])
  const { language } = props
  return (
    <div ref={area} tabIndex={-1} data-play="desktop">
      <WorldPlay
        {...props}
        play={play}
        layout={roomy ? 'desk' : 'hand'}
        help={`${localise(words.help, language)} ${localise(words.keys, language)}`}
      />
    </div>
  )
}

/** From a number key straight to what can be done: Tab and Enter do the rest. */
function focusDeeds(area: HTMLElement, id: string): void {
  const row = area.querySelector<HTMLElement>(`[data-thing="${CSS.escape(id)}"]`)
  const deed = row?.parentElement?.querySelector<HTMLElement>('[data-action]')
  ;(deed ?? row)?.focus()
}
