import type { Page } from 'playwright-core'

interface Stops {
  /** How many elements the keyboard can stop at. */
  readonly found: number
  /** Those round which, or round whose tile or card, no ring of 3 px appears. */
  readonly unringed: readonly string[]
}

/** Stops at everything that the keyboard reaches, and looks whether one sees where one is. */
export async function focusStops(page: Page): Promise<Stops> {
  // From now on the page takes focus to be moved by keyboard.
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const ringed = (element: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 3
    }
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary',
      ),
    ].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility() && !stop.matches(':disabled'))
    const unringed = stops.filter((stop) => {
      stop.focus({ preventScroll: true })
      const around = [stop, stop.parentElement, stop.closest('label, li, article')]
      return document.activeElement !== stop || !around.some((each) => each && ringed(each))
    })
    return {
      found: stops.length,
      unringed: unringed.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    }
  })
}

/** Which of the links at the foot of the page leads to help; -1 where none does. */
export const placeOfHelp = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main ~ footer a')].findIndex((link) =>
      link.getAttribute('href')?.endsWith('#/guide'),
    ),
  )
