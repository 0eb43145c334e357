import type { Action } from '../../../../src/engine/action.ts'
import { perceive } from '../../../../src/engine/offers/perceive.ts'
import { taskOf } from '../../../../src/engine/offers/task.ts'
import type { Run } from '../../../../src/engine/run.ts'
import { menuPanel } from '../../../../src/modes/vr/menu/menu.ts'
import { type Effect, home, type MenuView, type Page } from '../../../../src/modes/vr/menu/page.ts'

export const viewOf = (run: Run, change: Partial<MenuView> = {}): MenuView => ({
  perception: perceive(run),
  task: taskOf(run),
  mayHint: run.purpose !== 'assessment',
  job: '',
  fresh: false,
  told: [],
  wears: [],
  paused: false,
  over: run.ending === null ? null : [],
  cameOut: null,
  asksLater: false,
  settings: { readAloud: false, captions: 'all', pace: 1 },
  language: 'en',
  ...change,
})

/** The buttons of a page: what each says and does. */
export function buttonsOf(page: Page, view: MenuView): { label: string; effect: Effect }[] {
  const { panel, effects } = menuPanel(page, view)
  return panel.parts
    .flatMap((part) => (part.kind === 'buttons' ? part.buttons : []))
    .flatMap(({ id, label }) => {
      const effect = effects.get(id)
      return effect ? [{ label, effect }] : []
    })
}

/** The same deed however it is written: into a named socket, or onto the thing that has it. */
function deedOf({ in: into, on, hand: _hand, by: _by, ...rest }: Action): string {
  const target = (into ?? on ?? '').split('.')[0]
  const { fields, ...plain } = rest
  return JSON.stringify({ ...plain, target }, Object.keys({ ...plain, target }).sort())
}

interface Path {
  readonly labels: readonly string[]
  readonly action: Action
  readonly show: Page
}

/** The fewest buttons that lead from the first page to a deed; null where the panel has no way. */
export function pathTo(view: MenuView, wanted: Action): Path | null {
  const deed = deedOf(wanted)
  const seen = new Set<string>()
  let edge: { readonly page: Page; readonly labels: readonly string[] }[] = [
    { page: home, labels: [] },
  ]
  while (edge.length > 0) {
    const next: typeof edge = []
    for (const { page, labels } of edge) {
      for (const { label, effect } of buttonsOf(page, view)) {
        const path = [...labels, label]
        if (effect.kind === 'act' && deedOf(effect.action) === deed && wanted.do !== 'write')
          return { labels: path, action: effect.action, show: effect.show }
        if (effect.kind !== 'open') continue
        if (effect.page.at === 'form' && page.at !== 'form') {
          const writes = wanted.do === 'write' && effect.page.id === wanted.item
          const filled = writes && filledForm(view, effect.page, wanted)
          if (filled) return { ...filled, labels: [...path, ...filled.labels] }
          continue
        }
        const key = JSON.stringify(effect.page)
        if (seen.has(key) || effect.page.at === 'form') continue
        seen.add(key)
        next.push({ page: effect.page, labels: path })
      }
    }
    edge = next
  }
  return null
}

/** Fills each line of a form in turn and writes it. */
function filledForm(view: MenuView, form: Page, wanted: Action): Path | null {
  let page = form
  const labels: string[] = []
  const press = (page: Page, fits: (effect: Effect) => boolean): Effect | null => {
    let at = page
    for (let turns = 0; turns < 9; turns++) {
      const buttons = buttonsOf(at, view)
      const found = buttons.find(({ effect }) => fits(effect))
      if (found) {
        labels.push(found.label)
        return found.effect
      }
      const next = buttons.find(({ label }) => label === 'Next')
      if (next?.effect.kind !== 'open') return null
      labels.push(next.label)
      at = next.effect.page
    }
    return null
  }
  for (const [field, value] of Object.entries(wanted.fields ?? {})) {
    const opens = (effect: Effect): boolean =>
      effect.kind === 'open' &&
      effect.page.at === 'form' &&
      (effect.page.line === field || effect.page.values[field] === value)
    for (let tries = 0; tries < 2; tries++) {
      if (page.at === 'form' && page.values[field] === value) break
      const effect = press(page, opens)
      if (effect?.kind !== 'open') return null
      page = effect.page
    }
  }
  const written = press(page, (effect) => effect.kind === 'act')
  return written?.kind === 'act' ? { labels, action: written.action, show: written.show } : null
}
