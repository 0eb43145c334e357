import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Eyes } from './eyes.ts'
import { type MouseLook, mouseLook } from './mouse-look.ts'

/** How the mouse looks around: free and dragging, ready to be taken by a press, held, or refused. */
export type MouseState = 'free' | 'ready' | 'held' | 'refused'

export interface MouseLooking {
  readonly state: MouseState
  readonly mouse: RefObject<MouseLook | null>
}

/** First person with the mouse, where the person has chosen it and the browser allows it. */
export function useMouseLook(
  picture: RefObject<HTMLElement | null>,
  eyes: Eyes,
  wanted: boolean,
): MouseLooking {
  const [state, setState] = useState<MouseState>('free')
  const mouse = useRef<MouseLook | null>(null)
  useEffect(() => {
    const host = picture.current
    if (!host || !wanted) return setState('free')
    setState('ready')
    const look = mouseLook(host, eyes, {
      onHeld: (held) => setState(held ? 'held' : 'ready'),
      onRefused: () => setState('refused'),
    })
    mouse.current = look
    return () => {
      look.close()
      mouse.current = null
    }
  }, [picture, eyes, wanted])
  return { state, mouse }
}
