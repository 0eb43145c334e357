import { localise } from '../../scenario/text.ts'
import type { PlayProps } from '../shared/play-props.ts'
import { usePlay } from '../world3d/use-play.ts'
import { words } from '../world3d/words.ts'
import { WorldPlay } from '../world3d/world-play.tsx'

/** One thumb: drag to look, tap to go, tap a thing to open it in the list under the picture. */
export function TouchPlay(props: PlayProps) {
  const play = usePlay(props)
  return (
    <div data-play="touch">
      <WorldPlay
        {...props}
        play={play}
        layout="hand"
        help={localise(words.thumb, props.language)}
      />
    </div>
  )
}
