/**
 * Marks pictures that did not arrive, so that their words stand in their place, and asks for them
 * again when the network is back: nobody has to load a page again for it.
 */
export function watchPictures(): void {
  // Neither event rises; both can be met on their way down.
  document.addEventListener('error', ({ target }) => note(target, true), true)
  document.addEventListener('load', ({ target }) => note(target, false), true)
  addEventListener('online', () => {
    for (const picture of document.querySelectorAll<HTMLImageElement>('img[data-missing]'))
      picture.src = picture.currentSrc || picture.src
  })
}

function note(target: EventTarget | null, missing: boolean): void {
  if (target instanceof HTMLImageElement) target.toggleAttribute('data-missing', missing)
}
