import { useEffect, useRef, useState } from 'react'

interface Playing {
  readonly tick: number
  readonly end: number
  /** Ticks of the marks: with reduced motion the film goes from one to the next. */
  readonly stops: readonly number[]
  readonly onTick: (tick: number) => void
}

/** The film runs eight times as fast as it was, four pictures a second. */
const PICTURE_MILLISECONDS = 250
const PICTURE_TICKS = 120
/** Long enough to read a caption. */
const STOP_MILLISECONDS = 3000

/** Plays the film until its end, or until somebody takes the slider. */
export function usePlaying({ tick, end, stops, onTick }: Playing): {
  readonly playing: boolean
  readonly toggle: () => void
} {
  const [playing, setPlaying] = useState(false)
  const now = useRef(tick)
  now.current = tick
  useEffect(() => {
    if (!playing) return
    const calm = calmMotion()
    const timer = setInterval(
      () => {
        const next = calm
          ? (stops.find((stop) => stop > now.current) ?? end)
          : Math.min(end, now.current + PICTURE_TICKS)
        onTick(next)
        if (next >= end) setPlaying(false)
      },
      calm ? STOP_MILLISECONDS : PICTURE_MILLISECONDS,
    )
    return () => clearInterval(timer)
  }, [playing, stops, end, onTick])
  const toggle = (): void => {
    if (!playing && now.current >= end) onTick(0)
    setPlaying(!playing)
  }
  return { playing, toggle }
}

const calmMotion = (): boolean =>
  document.documentElement.dataset.motion === 'less' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches
