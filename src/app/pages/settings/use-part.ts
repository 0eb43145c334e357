import { type MouseEvent, useCallback, useEffect } from 'react'

/** Goes to a part of the page; the `#` of the address is taken by the router. */
function show(part: string): void {
  const element = document.getElementById(part)
  element?.scrollIntoView()
  element?.querySelector<HTMLElement>('input, button, select, a')?.focus({ preventScroll: true })
}

/** Jumps to the part that the address names, and gives links a way to jump. */
export function useSearchPart(parts: readonly string[]) {
  useEffect(() => {
    const named = new URLSearchParams(location.hash.split('?')[1]).get('part')
    if (named && parts.includes(named)) show(named)
  }, [parts])
  return useCallback(
    (part: string) => (event: MouseEvent) => {
      event.preventDefault()
      show(part)
    },
    [],
  )
}
