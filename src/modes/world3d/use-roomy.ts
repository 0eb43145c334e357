import { useSyncExternalStore } from 'react'

/** So many letters' widths a window needs for panels on both sides of a picture. */
const roomyRem = 62

const subscribe = (onChange: () => void): (() => void) => {
  addEventListener('resize', onChange)
  return () => removeEventListener('resize', onChange)
}

const isRoomy = (): boolean => {
  const letterPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return innerWidth >= roomyRem * letterPx
}

/**
 * Whether panels fit beside the picture at the size of text in use: not in a narrow window, not
 * when the page is zoomed to 200 %, not with the largest letters on a small screen.
 */
export const useRoomy = (): boolean => useSyncExternalStore(subscribe, isRoomy)
