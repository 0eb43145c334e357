import axe from 'axe-core'
import type { Page } from 'playwright-core'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe-core finds serious or critical on the page as it is now, one line each. Throws when it
 * checked next to nothing, as on a page that never appeared.
 */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { checked, faults } = await page.evaluate(async (standards) => {
    const { violations, passes } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: standards },
    })
    return {
      checked: passes.length,
      faults: violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, help, nodes }) =>
            `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
        ),
    }
  }, STANDARDS)
  if (checked < 8) throw new Error(`seriousFaults: only ${checked} rules applied to this page.`)
  return faults
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
