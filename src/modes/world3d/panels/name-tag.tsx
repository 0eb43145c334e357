import { type RefObject, useMemo, useRef } from 'react'
import styles from '../world3d.module.css'

/** Writes the name of what is pointed at beside the pointer, without troubling React. */
export interface NameTag {
  readonly element: RefObject<HTMLDivElement | null>
  readonly show: (name: string, x: number, y: number) => void
  readonly hide: () => void
}

export function useNameTag(): NameTag {
  const element = useRef<HTMLDivElement>(null)
  return useMemo(
    () => ({
      element,
      show: (name, x, y) => {
        const tag = element.current
        if (!tag) return
        tag.hidden = false
        if (tag.textContent !== name) tag.textContent = name
        tag.style.setProperty('--x', `${x}px`)
        tag.style.setProperty('--y', `${y}px`)
      },
      hide: () => {
        if (element.current) element.current.hidden = true
      },
    }),
    [],
  )
}

/** The list beside the picture names the same things for keys and screen readers. */
export const NameTagView = ({ tag }: { readonly tag: NameTag }) => (
  <div ref={tag.element} className={styles.name} data-name-tag aria-hidden="true" hidden />
)
