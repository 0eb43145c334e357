import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageNames, languages } from '../../../src/app/settings/settings.ts'
import type { Action } from '../../../src/engine/action.ts'
import { act, advance, advanceUntilFree } from '../../../src/engine/advance.ts'
import { createRun } from '../../../src/engine/create.ts'
import type { Purpose, Run } from '../../../src/engine/run.ts'
import { wholeCatalogue } from '../../../src/equipment/whole-catalogue.ts'
import type { News } from '../../../src/modes/shared/news.ts'
import { menuPanel } from '../../../src/modes/vr/menu/menu.ts'
import { type Effect, home, type MenuView, type Page } from '../../../src/modes/vr/menu/page.ts'
import { vrWords } from '../../../src/modes/vr/words.ts'
import { OUTCOME_WORDS } from '../../../src/records/report/outcome-words.ts'
import { buttonsOf, pathTo, viewOf } from './support/panel-path.ts'

const scenario = JSON.parse(readFileSync('scenarios/loto-conveyor/scenario.json', 'utf8'))
const script = (name: string): { parameters: Record<string, string>; actions: Action[] } =>
  JSON.parse(readFileSync(`scenarios/loto-conveyor/scripts/${name}.json`, 'utf8'))

const runOf = (purpose: Purpose, parameters = {}): Run =>
  createRun(scenario, wholeCatalogue, { seed: 7, purpose, parameters })

/** Waits as a person with a panel can: half a minute at a time. */
const waitFor = (run: Run, until: string): void => {
  for (let times = 0; times < 60; times++) {
    const condition = run.conditions.make(until)
    if ('evaluate' in condition && condition.evaluate() === true) return
    act(run, { do: 'wait', seconds: 30 })
    advanceUntilFree(run)
  }
}

describe('the panel in the headset', () => {
  it('alone, with one hand and one button, is enough to do the whole job as an expert does', () => {
    const { actions, parameters } = script('expert')
    const run = runOf('assessment', parameters)
    let chosen = 0
    for (const action of actions) {
      if (action.do === 'wait') {
        waitFor(run, action.until ?? 'true')
        continue
      }
      const path = pathTo(viewOf(run), action)
      expect(path, `a way to ${JSON.stringify(action)}`).not.toBeNull()
      if (!path) break
      chosen++
      act(run, path.action)
      advanceUntilFree(run)
    }
    expect(chosen).toBeGreaterThan(80)
    expect(run.ending).toBe('finished')
    expect([...run.steps.values()].filter(({ state }) => state !== 'done')).toEqual([])
  })

  it('never shows more than six choices and two ways on', () => {
    const run = runOf('guided')
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (presses) => {
        let page: Page = home
        for (const press of presses) {
          const buttons = buttonsOf(page, viewOf(run))
          expect(buttons.length).toBeGreaterThan(0)
          expect(buttons.length).toBeLessThanOrEqual(8)
          const { effect } = buttons[press % buttons.length] ?? {}
          if (effect?.kind === 'open') page = effect.page
        }
      }),
      { numRuns: 60 },
    )
  })

  it('offers nothing that the world does not know, wherever one goes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 25 }), (presses) => {
        const run = runOf('practice', { crew: 'group' })
        let page: Page = home
        for (const press of presses) {
          const buttons = buttonsOf(page, viewOf(run))
          const { effect } = buttons[press % buttons.length] ?? {}
          if (effect?.kind === 'open') page = effect.page
          if (effect?.kind !== 'act') continue
          act(run, effect.action)
          advance(run, run.tick + 60)
          page = effect.show
        }
        const codes = run.events.map((event) => String(event.code ?? ''))
        expect(codes.filter((code) => /^(unknown|no-such)/.test(code))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('always has the way to stop the job and to leave when unwell on its first page', () => {
    for (const purpose of ['guided', 'practice', 'assessment'] as const) {
      const kinds = buttonsOf(home, viewOf(runOf(purpose))).map(({ effect }) =>
        effect.kind === 'open' ? effect.page.at : effect.kind,
      )
      expect(kinds).toEqual(expect.arrayContaining(['stop', 'unwell', 'pause']))
      expect(kinds.includes('hint')).toBe(purpose !== 'assessment')
    }
  })

  it('names no step in an assessment, and the next one in a guided run', () => {
    const text = (purpose: Purpose) => JSON.stringify(menuPanel(home, viewOf(runOf(purpose))).panel)
    const step = scenario.procedure[0].text.en
    expect(text('guided')).toContain(step)
    expect(text('assessment')).not.toContain(step)
  })

  it('shows only the ways out and the settings while paused', () => {
    const run = runOf('practice')
    const shown = buttonsOf(home, viewOf(run, { paused: true }))
    expect(shown.map(({ effect }) => effect.kind)).toEqual(['carry-on', 'open', 'height', 'leave'])
    expect(shown[1]?.effect).toEqual({ kind: 'open', page: { at: 'settings' } })
  })

  it('keeps in sight what hurt somebody, with one way on, once the attempt is over', () => {
    const view = viewOf(runOf('practice'), { over: ['Your hand was caught.'] })
    expect(JSON.stringify(menuPanel(home, view).panel)).toContain('Your hand was caught.')
    expect(buttonsOf(home, view).map(({ effect }) => effect.kind)).toEqual(['leave'])
  })

  it('tells whoever is asked about the why afterwards that this comes outside', () => {
    const said = (asksLater: boolean): string =>
      JSON.stringify(menuPanel(home, viewOf(runOf('assessment'), { over: [], asksLater })).panel)
    expect(said(true)).toContain(vrWords.asked.en)
    expect(said(false)).not.toContain(vrWords.asked.en)
  })

  it('counts the pages of a list that goes on, and of no other', () => {
    const run = runOf('practice')
    const { actions } = script('expert')
    const board = actions.findIndex((action) => action.to === 'lock_board')
    for (const action of actions.slice(0, board + 1)) {
      act(run, action)
      advanceUntilFree(run)
    }
    const view = viewOf(run)
    const things = view.perception.things.length
    const last = Math.ceil(things / 5)
    expect(last).toBeGreaterThan(1)
    let page: Page = { at: 'reach', from: 0 }
    for (let n = 1; n <= last; n++) {
      expect(JSON.stringify(menuPanel(page, view).panel)).toContain(`Page ${n} of ${last}`)
      const next: Effect | undefined = buttonsOf(page, view).find(
        ({ label }) => label === 'Next',
      )?.effect
      if (next?.kind === 'open') page = next.page
    }
    expect(page).toEqual({ at: 'reach', from: 0 })
    expect(JSON.stringify(menuPanel({ at: 'wait', from: 0 }, view).panel)).not.toContain('Page ')
  })

  it('says how it came out as soon as that is known, in words that permit nothing', () => {
    const said = (cameOut: MenuView['cameOut']): string =>
      JSON.stringify(menuPanel(home, viewOf(runOf('practice'), { over: [], cameOut })).panel)
    expect(said(null)).not.toContain('Passed')
    for (const words of Object.values(OUTCOME_WORDS)) {
      expect(said(words)).toContain(words.word.en)
      expect(said(words)).toContain(words.says.en)
    }
  })

  it('tells the job where no task is shown: at first on its first page, then with what happened', () => {
    const view = viewOf(runOf('practice'), { job: 'Clear the jam.' })
    const said = (page: Page, fresh: boolean): string =>
      JSON.stringify(menuPanel(page, { ...view, fresh }).panel)
    expect(said(home, true)).toContain('Clear the jam.')
    expect(said(home, false)).not.toContain('Clear the jam.')
    expect(said({ at: 'told' }, false)).toContain('Clear the jam.')
  })
})

describe('what the panel tells and asks', () => {
  const run = runOf('practice')
  const wordsAt = (page: Page, change: Partial<MenuView>): string =>
    JSON.stringify(menuPanel(page, viewOf(run, change)).panel)

  it('keeps the latest messages, to be read again', () => {
    const page = buttonsOf({ at: 'more' }, viewOf(run)).flatMap(({ effect }) =>
      effect.kind === 'open' && effect.page.at === 'told' ? [effect.page] : [],
    )[0]
    expect(page).toBeDefined()
    const told: News = {
      n: 0,
      tick: 0,
      kind: 'change',
      text: 'The belt stops.',
      speaker: null,
      from: null,
    }
    expect(wordsAt(page ?? home, { told: [told] })).toContain('The belt stops.')
    const [refused, done] = (['refusal', 'step'] as const).map((kind) =>
      wordsAt(page ?? home, { told: [{ ...told, kind }] }),
    )
    expect(refused).toContain('circle-x')
    expect(done).toContain('"check"')
    expect(wordsAt(page ?? home, {})).toContain(vrWords.nothingTold.en)
  })

  it('says what is worn from the start beside what is held', () => {
    const page: Page = { at: 'carried', from: 0 }
    expect(wordsAt(page, { wears: ['safety boots'] })).toContain('On you: safety boots')
  })

  it('lets questions of the job be answered, one after the other', () => {
    const choices = { a: { en: 'This.' }, b: { en: 'That.' } }
    const asked = {
      first: { text: { en: 'First?' }, choices },
      second: { text: { en: 'Second?' }, choices },
    }
    const quiz = createRun({ ...scenario, questions: asked }, wholeCatalogue, {
      seed: 7,
      purpose: 'practice',
    })
    for (const question of ['first', 'second']) {
      const path = pathTo(viewOf(quiz), { do: 'answer', question, choice: 'b' })
      expect(path?.labels).toEqual([vrWords.question.en, 'That.'])
      if (path) act(quiz, path.action)
      advanceUntilFree(quiz)
    }
    expect([...quiz.choices.keys()]).toEqual(['first', 'second'])
    expect(buttonsOf(home, viewOf(quiz)).map(({ label }) => label)).not.toContain('A question')
  })
})

describe('the settings of the panel', () => {
  const run = runOf('assessment')
  const settings: Page = { at: 'settings' }
  const SETTINGS = ['language', 'captions', 'pace'] as const

  it('are two presses away, in play and while paused', () => {
    for (const page of [{ at: 'more' } as const, home]) {
      const view = viewOf(run, { paused: page === home })
      const found = buttonsOf(page, view).find(({ label }) => label === 'Settings')
      expect(found?.effect).toEqual({ kind: 'open', page: settings })
      expect(buttonsOf(settings, view).length).toBeGreaterThan(5)
    }
  })

  it('turn reading aloud on and off again', () => {
    for (const readAloud of [false, true]) {
      const view = viewOf(run, { settings: { readAloud, captions: 'all', pace: 1 } })
      const effects = buttonsOf(settings, view).map(({ effect }) => effect)
      expect(effects).toContainEqual({
        kind: 'change',
        change: { readAloud: !readAloud },
        show: settings,
      })
    }
  })

  it('offer every language of the app by its own name, in each of them', () => {
    for (const language of languages) {
      const offered = buttonsOf({ at: 'choose', setting: 'language' }, viewOf(run, { language }))
      const named = offered.flatMap(({ label, effect }) =>
        effect.kind === 'change' ? [[effect.change.language, label]] : [],
      )
      expect(Object.fromEntries(named)).toEqual(languageNames)
    }
  })

  it('say what counts now, and tick it in the list', () => {
    const view = viewOf(run, { settings: { readAloud: false, captions: 'off', pace: 0.5 } })
    const said = buttonsOf(settings, view).map(({ label }) => label)
    expect(said).toEqual(
      expect.arrayContaining(['Language: English', 'Captions: off', 'Pace: half as fast']),
    )
    for (const setting of SETTINGS) {
      const { panel } = menuPanel({ at: 'choose', setting }, view)
      const buttons = panel.parts.flatMap((part) => (part.kind === 'buttons' ? part.buttons : []))
      const ticked = buttons.filter(({ glyph }) => glyph === 'check').map(({ label }) => label)
      expect(ticked).toHaveLength(1)
      expect(said.some((label) => label.endsWith(`: ${ticked[0]}`))).toBe(true)
    }
  })
})

describe('the words of the headset', () => {
  it('are there in every language of the app, with the same places to fill', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
    const texts = Object.values(vrWords)
    expect(texts.length).toBeGreaterThan(30)
    for (const { en, fr, ar } of texts) {
      expect([places(fr), places(ar)]).toEqual([places(en), places(en)])
      expect(fr).not.toBe(en.toUpperCase())
    }
  })
})
