import { useEffect, useRef, useState } from 'react'

/** Whether files hover over the place now; dropped ones are handed on while their event lasts. */
export function useDrop(
  place: { readonly current: HTMLElement | null },
  onDrop: (dropped: DataTransfer) => void,
): boolean {
  const [over, setOver] = useState(false)
  const handOn = useRef(onDrop)
  handOn.current = onDrop
  useEffect(() => {
    const element = place.current
    if (!element) return
    const stop = new AbortController()
    const { signal } = stop
    element.addEventListener(
      'dragover',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      },
      { signal },
    )
    element.addEventListener('dragleave', () => setOver(false), { signal })
    element.addEventListener(
      'drop',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setOver(false)
        handOn.current(event.dataTransfer)
      },
      { signal },
    )
    return () => stop.abort()
  }, [place])
  return over
}
