import axe from 'axe-core'
import type { Page } from 'playwright-core'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Those that look at colours, which are what another theme changes, beside the width of lines. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']
/** Pixels: WCAG 2.2, 2.5.8 target size (minimum). */
const LEAST_TARGET = 24

/**
 * What axe-core finds serious or critical on the page as it is now, one line each: of everything, or
 * of its colours alone where only the theme changed since. Throws when it checked next to nothing, as
 * on a page that never appeared.
 */
export async function seriousFaults(
  page: Page,
  what: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  await settled(page)
  // Half a second of reading: once for a document, however many addresses of the app it shows.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { checked, faults } = await page.evaluate(
    async ([runOnly, leastTarget]) => {
      const { violations, passes } = await window.axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
      })
      // A target of full size that a scrolled list cuts is seen whole by scrolling on: axe measures
      // what shows of it. Whatever is itself too small, or wholly in sight, counts.
      const cut = (node: { target: readonly unknown[] }): boolean => {
        const element = document.querySelector(String(node.target[0]))
        const box = element?.getBoundingClientRect()
        if (!element || !box || box.width < leastTarget || box.height < leastTarget) return false
        for (let over = element.parentElement; over; over = over.parentElement) {
          if (
            over === document.documentElement ||
            !/auto|scroll/.test(getComputedStyle(over).overflowY)
          )
            continue
          const top = over.getBoundingClientRect().top + over.clientTop
          const [above, below] = [top - box.top, box.bottom - (top + over.clientHeight)]
          const outside = Math.max(above, below)
          if (outside >= 1 && outside < box.height) return true
        }
        return false
      }
      return {
        checked: passes.length,
        faults: violations
          .map((fault) => ({
            ...fault,
            nodes: fault.nodes.filter((node) => fault.id !== 'target-size' || !cut(node)),
          }))
          .filter(({ nodes }) => nodes.length > 0)
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(
            ({ id, help, nodes }) =>
              `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
          ),
      }
    },
    [
      what === 'colours'
        ? { type: 'rule' as const, values: OF_COLOURS }
        : { type: 'tag' as const, values: STANDARDS },
      LEAST_TARGET,
    ] as const,
  )
  if (checked < (what === 'colours' ? 1 : 8))
    throw new Error(`seriousFaults: only ${checked} rules applied to this page.`)
  return faults
}

/** Waits until fonts are there, two frames are drawn and no colour is still on its way to another. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready
    for (let frames = 0; frames < 2; frames++) {
      await new Promise((drawn) => requestAnimationFrame(drawn))
    }
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
