import { type RefObject, useEffect, useRef, useState } from 'react'

/** What stays in sight may take this share of the height; the job itself keeps the rest. */
const SHARE = 1 / 3
/** Between what is pinned and what has the focus, pixels: the ring is drawn outside of it. */
const RING = 12

export interface Pinned {
  /** The buttons of the attempt stay in sight. */
  readonly tools: boolean
  /** The last message stays in sight as a strip, once its own place has scrolled away. */
  readonly strip: boolean
}

interface Heights {
  readonly window: number
  readonly tools: number
  readonly strip: number
}

/** What there is room for: both, else the message, which tells what a deed has caused, else nothing. */
export function pinnable({ window, tools, strip }: Heights): Pinned {
  const room = window * SHARE
  return { tools: tools + strip <= room, strip: strip <= room }
}

interface Pins {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly message: RefObject<HTMLElement | null>
  readonly pinned: Pinned
  /** The message in its own place has scrolled out of sight. */
  readonly gone: boolean
}

/**
 * Keeps the buttons and the last message in sight where the page is high enough, and the page scrolled
 * so that neither ever covers what has the focus. The style sheet says where the buttons stand: at the
 * head of a wide page, at the foot of a narrow one (`--foot`).
 */
export function usePinned(): Pins {
  const frame = useRef<HTMLDivElement>(null)
  const message = useRef<HTMLElement>(null)
  const [pinned, setPinned] = useState<Pinned>({ tools: false, strip: false })
  const [gone, setGone] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const page = document.documentElement
    const measure = (): void => {
      const style = getComputedStyle(element)
      const atFoot = style.getPropertyValue('--foot').trim() === '1'
      const bar = element.querySelector<HTMLElement>(atFoot ? '[role="toolbar"]' : 'header')
      const rem = Number.parseFloat(getComputedStyle(page).fontSize)
      const strip = Number.parseFloat(style.getPropertyValue('--strip')) * rem
      const tools = bar?.offsetHeight ?? 0
      const fits = pinnable({ window: innerHeight, tools, strip })
      setPinned((before) =>
        before.tools === fits.tools && before.strip === fits.strip ? before : fits,
      )
      const head = (fits.strip ? strip : 0) + (fits.tools && !atFoot ? tools : 0)
      page.style.scrollPaddingBlock = `${head + RING}px ${(fits.tools && atFoot ? tools : 0) + RING}px`
    }
    measure()
    const sizes = new ResizeObserver(measure)
    sizes.observe(element)
    addEventListener('resize', measure)
    return () => {
      sizes.disconnect()
      removeEventListener('resize', measure)
      page.style.scrollPaddingBlock = ''
    }
  }, [])
  useEffect(() => {
    const element = message.current
    if (!element) return
    const sight = new IntersectionObserver(([entry]) => {
      if (entry) setGone(!entry.isIntersecting)
    })
    sight.observe(element)
    return () => sight.disconnect()
  }, [])
  return { frame, message, pinned, gone }
}
