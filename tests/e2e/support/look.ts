import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { shoot } from './app.ts'
import { seriousFaults } from './axe.ts'
import { sideways } from './pages.ts'

/** Buttons that one sees and that reach over an edge of the window, or whose words do not fit in. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, summary')]
      .filter((button) => button.checkVisibility() && button.getClientRects().length > 0)
      .filter((button) => {
        const { left, right, width } = button.getBoundingClientRect()
        const out = width > 1 && (left < -1 || right > innerWidth + 1)
        return out || (width > 1 && button.scrollWidth > button.clientWidth + 2)
      })
      .map((button) => button.textContent ?? ''),
  )

/** What would take its time to change or move although less motion is wished. */
export const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lasts = (times: string): boolean =>
      times
        .split(',')
        .some((time) => Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000) > 1)
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after', '::backdrop'].flatMap((part) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } =
          getComputedStyle(element, part)
        const moves =
          lasts(transitionDuration) ||
          (animationName !== 'none' && lasts(animationDuration)) ||
          scrollBehavior === 'smooth'
        return moves ? [`${element.tagName} ${element.className} ${part ?? ''}`] : []
      }),
    )
  })

/**
 * Looks at a page as somebody meets it, and keeps its picture: nothing that axe calls serious, no
 * scrolling sideways, no button cut off, and nothing that moves when less motion is wished.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  // What has gone under the head of the page by scrolling is no target there.
  await page.evaluate(() => scrollTo(0, 0))
  await shoot(page, name)
  expect([name, await seriousFaults(page)]).toEqual([name, []])
  expect([name, await sideways(page)]).toEqual([name, 0])
  expect([name, await cutOff(page)]).toEqual([name, []])
  expect([name, await moving(page)]).toEqual([name, []])
}
