import type { Locator, Page } from 'playwright-core'
import { catalogue } from '../../../src/cli/catalogue.ts'
import type { Action } from '../../../src/engine/action.ts'
import { offerWords } from '../../../src/engine/offers/offer-words.ts'
import { say } from '../../../src/engine/words/compose.ts'
import { nameOf, wordFor } from '../../../src/engine/words/names.ts'
import { controlText } from '../../../src/engine/words/tell-deed.ts'
import type { Scenario } from '../../../src/scenario/schema.ts'
import { localise, type Text } from '../../../src/scenario/text.ts'
import { lockout } from './keep-attempt.ts'

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const english = (text: Text | undefined): string => localise(text, 'en')

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Plays as somebody with a keyboard and a screen reader: by names, focus and Enter alone. */
export function textDriver(page: Page, scenario: Scenario = lockout()) {
  const naming = { scenario, catalogue }
  const called = (id: string): string => nameOf(naming, id, 'en')

  const press = async (button: Locator): Promise<void> => {
    await button.focus()
    await page.keyboard.press('Enter')
  }

  /** Opens whatever is folded around a button. */
  const unfold = async (button: Locator): Promise<void> => {
    const folded = page.locator('details:not([open])').filter({ has: button })
    if ((await folded.count()) > 0) await press(folded.first().locator('summary').first())
  }

  /** The button of one thing, by what it says and the heading that describes it. */
  const buttonOf = (about: string, name: string): Locator =>
    page
      .locator(`button[aria-describedby="about-${about}"]`)
      .filter({ hasText: new RegExp(`^${escaped(name)}$`) })

  const pressOf = async (about: string, name: string): Promise<void> => {
    const button = buttonOf(about, name).first()
    await button.waitFor({ state: 'attached' })
    await unfold(button)
    await press(button)
  }

  const byName = (name: string): Locator => page.getByRole('button', { name, exact: true })

  const said = async (phrase: string, to: string | undefined): Promise<void> => {
    const text = english(naming.scenario.phrases?.[phrase]?.text)
    const heading = to === undefined ? 'Say to everybody' : called(to)
    const region = page.getByRole('region', { name: new RegExp(`^${heading}`) })
    const folded = region.locator('details:not([open]) > summary')
    if ((await folded.count()) > 0) await press(folded.first())
    await press(region.locator('button', { hasText: text }))
  }

  const written = async (item: string, fields: NonNullable<Action['fields']>): Promise<void> => {
    await pressOf(item, english(offerWords.write))
    const dialog = page.getByRole('dialog')
    for (const [field, value] of Object.entries(fields)) {
      const label = english(wordFor(naming, field))
      const box =
        typeof value === 'boolean'
          ? dialog.getByRole('checkbox', { name: label, exact: true })
          : dialog
              .getByRole('group', { name: label, exact: true })
              .getByRole('radio', { name: english(wordFor(naming, String(value))), exact: true })
      await box.focus()
      await page.keyboard.press('Space')
    }
    await press(dialog.getByRole('button', { name: 'Write it' }))
  }

  /** The button that leads or looks somewhere; null for any other action. */
  const wayOf = ({ do: kind, to, at }: Action): Locator | null => {
    if (kind === 'look') return byName(`Look that way: ${capital(called(String(at)))}`)
    if (kind !== 'move') return null
    const place = escaped(capital(called(String(to))))
    // What stands nearest is offered twice where nothing is within reach.
    return page.getByRole('button', { name: new RegExp(`^Go there: ${place} \\d`) }).first()
  }

  const perform = async (action: Action): Promise<void> => {
    const item = action.item ?? ''
    const [target = ''] = (action.in ?? action.on ?? '').split('.')
    switch (action.do) {
      case 'operate':
        return pressOf(
          item,
          english(controlText(naming, item, action.control ?? '', action.value ?? true)),
        )
      case 'place':
        return pressOf(target, say(offerWords.place, 'en', { item: called(item) }))
      case 'use': {
        const part = catalogue.kinds.get(naming.scenario.equipment[target]?.is ?? '')?.parts?.[
          action.point ?? ''
        ]
        const label = part
          ? say(offerWords.useAt, 'en', { item: called(item), part: part.label })
          : say(offerWords.use, 'en', { item: called(item) })
        return pressOf(target, label)
      }
      case 'say':
        return said(action.phrase ?? '', typeof action.to === 'string' ? action.to : undefined)
      case 'write':
        return written(item, action.fields ?? {})
      case 'wait':
        // A drive takes minutes to discharge, a small air receiver seconds to empty.
        return press(
          byName(
            english(action.until?.startsWith('drive') ? offerWords.wait300 : offerWords.wait30),
          ),
        )
      case 'finish':
        await press(byName('Finish'))
        return press(page.getByRole('dialog').getByRole('button', { name: 'Finish' }))
      case 'take':
      case 'release':
      case 'wear':
      case 'remove':
      case 'inspect':
        return pressOf(item, english(offerWords[action.do]))
      default:
        throw new Error(`textDriver: "${action.do}" has no button.`)
    }
  }

  /** Acts and waits until the page has told what came of it. */
  const act = async (action: Action): Promise<void> => {
    const way = wayOf(action)
    // What is at hand already is no place to go to.
    if (way && (await way.count()) === 0) return
    const before = await page.locator('main').getAttribute('data-version')
    await (way ? press(way) : perform(action))
    await page
      .waitForFunction(
        (old) => document.querySelector('main')?.getAttribute('data-version') !== old,
        before,
      )
      .catch((cause: unknown) => {
        throw new Error(`textDriver: nothing came of ${JSON.stringify(action)}.`, { cause })
      })
  }

  return { act, press, byName }
}
