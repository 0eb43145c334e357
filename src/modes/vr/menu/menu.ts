import { fill, localise } from '../../../scenario/text.ts'
import type { Panel, Part } from '../panel/content.ts'
import { vrWords } from '../words.ts'
import type { Choice, Effect, MenuView, Page } from './page.ts'
import { sheetOf } from './sheets.ts'

/** More rows than this ask for a second page: no panel is higher than a person can see at once. */
const ROWS = 5

/** A page as a panel, and what each of its buttons does. */
export function menuPanel(
  page: Page,
  view: MenuView,
): { readonly panel: Panel; readonly effects: ReadonlyMap<string, Effect> } {
  const sheet = sheetOf(page, view)
  const effects = new Map<string, Effect>()
  const pressed = ({ effect, ...press }: Choice) => {
    const id = `${effects.size}`
    effects.set(id, effect)
    return { ...press, id }
  }
  const onePage = sheet.columns === 2 || sheet.rows.length <= ROWS
  const from = onePage || !('from' in page) ? 0 : Math.min(page.from, sheet.rows.length - 1)
  const rows = onePage ? sheet.rows : sheet.rows.slice(from, from + ROWS)
  const turn: Choice[] =
    onePage || !('from' in page)
      ? []
      : [
          {
            label: localise(vrWords.next, view.language),
            glyph: 'arrow-down',
            effect: {
              kind: 'open',
              page: { ...page, from: from + ROWS >= sheet.rows.length ? 0 : from + ROWS },
            },
          },
        ]
  const parts: Part[] = [...sheet.words]
  if (turn.length > 0) parts.push(countOf(from, sheet.rows.length, view.language))
  if (rows.length > 0)
    parts.push({ kind: 'buttons', columns: sheet.columns, buttons: rows.map(pressed) })
  const foot = [...sheet.foot, ...turn].map(pressed)
  if (foot.length > 0)
    parts.push({ kind: 'buttons', columns: foot.length > 1 ? 2 : 1, buttons: foot })
  return { panel: { look: 'board', parts }, effects }
}

/** How far the list goes on, and where one is in it. */
function countOf(from: number, rows: number, language: string): Part {
  const count = { page: String(Math.floor(from / ROWS) + 1), of: String(Math.ceil(rows / ROWS)) }
  return { kind: 'text', tone: 'soft', text: fill(localise(vrWords.page, language), count) }
}
