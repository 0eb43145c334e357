import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * A button that was pressed may vanish with what it did: a thing taken is no longer on its board,
 * and where one has gone to is no longer elsewhere. The focus then goes to the same thing wherever
 * it is listed now, else to the head of the list, so that keys go on from where they were.
 */
export function useFocusKept(area: RefObject<HTMLElement | null>): void {
  const last = useRef<string | null>(null)
  useEffect(() => {
    const element = area.current
    if (!element) return
    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return
      const row = target.closest<HTMLElement>('[data-row], [data-goes]')
      last.current = row?.dataset.row ?? row?.dataset.goes ?? ''
    }
    element.addEventListener('focusin', note)
    return () => element.removeEventListener('focusin', note)
  }, [area])
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body
    if (!lost || last.current === null) return
    const row = `[data-thing="${CSS.escape(last.current)}"]`
    const next = area.current?.querySelector<HTMLElement>(row)
    ;(next ?? area.current?.querySelector<HTMLElement>('[data-list-head]'))?.focus()
  })
}
