// @vitest-environment jsdom
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/assessment/result.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Attempt } from '../../src/engine/attempt/attempt.ts'
import type { RunEvent } from '../../src/engine/event.ts'
import { OUTCOME_WORDS } from '../../src/records/report/outcome-words.ts'
import { reportHtml } from '../../src/records/report/report-html.ts'
import { reportOf } from '../../src/records/report/report-of.ts'
import { WORDS } from '../../src/records/report/words.ts'
import type { ShownOutcome } from '../../src/records/shown-outcome.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import type { Text } from '../../src/scenario/text.ts'
import {
  attemptWith,
  nearMissResult,
  passedResult,
  undecidedResult,
  unsafeResult,
} from './support/attempt.ts'
import { pumpScenario } from './support/pump-scenario.ts'

const tell = (event: RunEvent): string | null =>
  event.type === 'done' ? null : `${event.type} was told.`

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const pageOf = (attempt: Attempt<Result>, language = 'en'): Document =>
  parsed(reportHtml(reportOf(attempt, { language, tell, catalogue })))

const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

const section = (page: Document, id: string): string =>
  textOf(page.querySelector(`section[aria-labelledby="${id}"]`))

const unsafe = attemptWith({ result: unsafeResult })

describe('a report', () => {
  const page = pageOf(unsafe)

  it('names the job and its outcome first', () => {
    expect(textOf(page.querySelector('h1'))).toBe('Change a pump seal')
    expect(textOf(page.querySelector('.tag'))).toBe('Completed but unsafe')
    expect(page.querySelector('.tag')?.className).toBe('tag unsafe')
    expect(page.title).toContain('Completed but unsafe')
  })

  it('breaks no time and no mark in two, however narrow their columns', () => {
    const short = [...page.querySelectorAll('td .code')].map((code) => textOf(code))
    expect(short.length).toBeGreaterThan(5)
    expect(short.filter((text) => text.length > 30)).toEqual([])
    expect(textOf(page.querySelector('style'))).toMatch(/td \.code \{ white-space: nowrap; \}/)
  })

  it('has everything that a person needs to decide, and a line for names and signatures', () => {
    expect([...page.querySelectorAll('h2')].map(({ id }) => id)).toEqual([
      'meaning',
      'result',
      'course',
      'consequences',
      'competencies',
      'criteria',
      'not-observed',
      'steps',
      'help',
      'record',
      'signatures',
    ])
    expect(section(page, 'signatures')).toContain('Name of the learner')
    expect(section(page, 'signatures')).toContain('Signature')
  })

  it('tells the marks, how they were capped, and for how long it was played', () => {
    const text = section(page, 'result')
    expect(text).toContain('79 of 100. 80 are needed.')
    expect(text).toContain('it would be 88 of 100')
    expect(text).toContain('8 of 9')
    expect(text).toContain('12:00')
    expect(text).toContain('2026-03-01 07:30 UTC')
    expect(section(pageOf(attemptWith()), 'result')).not.toContain('it would be')
  })

  it('says what really held the marks down: a criterion, a near miss or harm', () => {
    const held = (result: Result, language = 'en') =>
      section(pageOf(attemptWith({ result }), language), 'result')
    expect(held(unsafeResult)).toContain('A critical criterion was not met')
    const near = held(nearMissResult)
    expect(near).not.toContain('critical')
    expect(near).toContain(
      'Somebody could have been hurt: a severe injury that leaves a lasting mark. So the marks stay below what is needed.',
    )
    const harm = held({ ...nearMissResult, harm: { actual: 2, potential: 3 } })
    expect(harm).not.toContain('critical')
    expect(harm).toContain('Somebody was hurt: an injury that a doctor must treat.')
    expect(held(nearMissResult, 'fr')).toContain('Quelqu’un aurait pu être blessé')
    expect(held(nearMissResult, 'ar')).not.toContain('معيار حرج')
  })

  it('calls figures, sources of energy and what was drawn by the words that people have for them', () => {
    const near = {
      n: 0,
      tick: 5,
      cause: { action: 0 },
      type: 'near-miss',
      item: 'pump',
      actual: 0,
      potential: 3,
      model: 'cobot.limit',
      inputs: { potentialForce: 2670, releasedJoules: 0, sources: 'drive,air' },
      units: { potentialForce: 'N' },
    }
    const document: Scenario = {
      ...pumpScenario,
      parameters: {
        valveOpens: {
          choose: [true, false],
          title: { en: 'the valve opens', fr: 'la vanne s’ouvre', ar: 'الصمام يُفتح' },
        },
        leak: { choose: ['slow'], title: { en: 'the leak' } },
      },
      words: { slow: { en: 'a drop a minute' } },
    }
    const parameters = { valveOpens: true, leak: 'slow' }
    const told = (language: string) => {
      const worded = pageOf(attemptWith({ events: [near], document, parameters }), language)
      const text = `${section(worded, 'consequences')} ${section(worded, 'record')}`
      return text.replace(/[\u2068\u2069]/g, '')
    }
    const english = told('en')
    expect(english).toContain('force it could have had: 2670 N')
    expect(english).toContain('from: the drive, compressed air')
    expect(english).toContain('the valve opens: yes')
    expect(english).toContain('the leak: a drop a minute')
    expect(english).not.toMatch(/released joules|valveOpens|drive,air/)
    expect(told('fr')).toContain('la vanne s’ouvre : oui')
    expect(told('ar')).toContain('الصمام يُفتح: نعم')
  })

  it('tells a step that the variant asked for from one that was done', () => {
    const steps = [...passedResult.steps, { id: 'ask', state: 'excused', tick: null } as const]
    const result = { ...passedResult, steps, coverage: { steps: 2, of: 4 } }
    const text = section(pageOf(attemptWith({ result })), 'result')
    expect(text).toContain('3 of the 4 steps are in this variant. 2 of them were done.')
  })

  it('cuts marks instead of rounding them up to what is needed', () => {
    const score = { ...passedResult.score, scaled: 0.7999, uncapped: 0.7999 }
    const close = attemptWith({ result: { ...unsafeResult, score } })
    expect(section(pageOf(close), 'result')).toContain('79 of 100')
  })

  it('tells each danger with its model, its numbers and its source', () => {
    const text = section(page, 'consequences')
    expect(text).toContain('near-miss was told.')
    expect(text).toContain('an injury that a doctor must treat')
    expect(text).toContain('cobot.limit')
    expect(text).toContain('speed of the surface: \u20680.8\u2069')
    expect(text).toContain('ISO/TS 15066')
    expect(text).toContain('60 % of the limit')
  })

  it('tells each criterion with the moments it was judged on, and the consequence of what was missed', () => {
    const text = section(page, 'criteria')
    expect(text).toContain('00:00 – step was told.')
    expect(text).toContain('The rotor takes the hand.')
    expect(text).not.toContain('only_with_group_lock')
  })

  it('names what was not observed, and counts it neither way', () => {
    expect(section(page, 'not-observed')).toContain('only_with_group_lock')
    expect(section(page, 'competencies')).toContain('Never seen hereNot observed')
  })

  it('gives the reason and the craft for a step that was missed, not for one that was done', () => {
    const result: Result = {
      ...unsafeResult,
      steps: [
        { id: 'tell', state: 'done', tick: 30 },
        { id: 'isolate', state: 'missed', tick: null },
      ],
    }
    const text = section(pageOf(attemptWith({ result })), 'steps')
    expect(text).toContain('Why: The pump must not start.')
    expect(text).toContain('A skilled worker: Reads the label first.')
    expect(text).not.toContain('He works nearby.')
  })

  it('ties the paper to the file: version, digest, seed and variant', () => {
    const text = section(page, 'record')
    for (const fact of [unsafe.id, '2.1.0', unsafe.digest, unsafe.scenario.sha256, 'supply = 400'])
      expect(text).toContain(fact)
  })

  it('tells the help that was given by the clock', () => {
    expect(section(page, 'help')).toContain('00:01 – hint was told.')
    expect(section(pageOf(attemptWith({ events: [] })), 'help')).toContain('No hint was taken')
  })

  it('is the same bytes twice', () => {
    const html = (): string => reportHtml(reportOf(unsafe, { tell, catalogue }))
    expect(html()).toBe(html())
  })
})

describe('what a report says of a pass', () => {
  const outcomes = Object.keys(OUTCOME_WORDS) as ShownOutcome[]

  it.each(outcomes)('%s is never a permission, in any language', (outcome) => {
    const result = outcome === 'undecided' ? undecidedResult : { ...passedResult, outcome }
    for (const language of ['en', 'fr', 'ar'] as const) {
      const page = pageOf(attemptWith({ result }), language)
      expect(page.querySelector('.tag')?.textContent).toBe(OUTCOME_WORDS[outcome].word[language])
      const never = WORDS.notPermission[language as 'en' | 'fr' | 'ar']
      expect(textOf(page.querySelector('header'))).toContain(never)
      expect(section(page, 'meaning')).toContain(never)
    }
  })

  it('has no word of competence, licence or authority over a person', () => {
    for (const { word, says } of Object.values(OUTCOME_WORDS))
      expect(`${word.en} ${says.en}`).not.toMatch(/competent|licen|authori|certif|qualif|allowed/i)
  })

  it('says that a script, a redo or a practice was one', () => {
    const parent = { id: unsafe.id, tick: 60 }
    const redo = pageOf(attemptWith({ parent, purpose: 'practice', scripted: true }))
    expect(section(redo, 'meaning')).toContain('A script played this attempt.')
    expect(section(redo, 'meaning')).toContain('This is a redo')
    expect(section(redo, 'meaning')).toContain('It was no assessment.')
    const real = section(pageOf(attemptWith({ scripted: false, interface: 'text' })), 'meaning')
    expect(real).not.toContain('script')
    expect(real).not.toContain('It was no assessment.')
  })
})

describe('a report in another language', () => {
  it('reads from the right in Arabic, with names and figures from the left', () => {
    const page = pageOf(unsafe, 'ar')
    expect(page.documentElement.dir).toBe('rtl')
    expect(textOf(page.querySelector('h1'))).toBe('تبديل حشية مضخة')
    expect(page.querySelectorAll('bdi.code[dir="ltr"]').length).toBeGreaterThan(10)
  })

  it('marks a text that the scenario has in English alone as English', () => {
    const page = pageOf(unsafe, 'fr')
    expect(page.documentElement.lang).toBe('fr')
    const english = [...page.querySelectorAll('[lang="en"]')].map(textOf)
    expect(english).toContain('Tell Sam.')
    expect(section(page, 'steps')).toContain('Coupez le sectionneur.')
    expect(english).not.toContain('Coupez le sectionneur.')
  })

  it('has every word of its own in English, French and Arabic', () => {
    const texts: readonly Text[] = [
      ...Object.values(WORDS),
      ...Object.values(OUTCOME_WORDS).flatMap(({ word, says }) => [word, says]),
    ]
    expect(texts.length).toBeGreaterThan(90)
    for (const text of texts) {
      expect(Object.keys(text).sort()).toEqual(['ar', 'en', 'fr'])
      expect(text.ar).toMatch(/\p{Script=Arabic}/u)
      const places = (words = ''): readonly string[] => (words.match(/\{\w+\}/g) ?? []).sort()
      expect(places(text.fr)).toEqual(places(text.en))
      expect(places(text.ar)).toEqual(places(text.en))
    }
  })
})

describe('a report of a hostile file', () => {
  const evil = `</style><script>alert(1)</script><img src=x onerror=alert(1)>'"&\u0000\ud800`
  const document: Scenario = {
    ...pumpScenario,
    title: { en: evil },
    procedure: pumpScenario.procedure.map((step) => ({ ...step, text: { en: evil } })),
  }
  const attempt = attemptWith({ parameters: { supply: evil } })
  const spoilt = { ...attempt, scenario: { ...attempt.scenario, document } }
  const html = reportHtml(reportOf(spoilt, { language: 'en', tell: () => evil, catalogue }))
  const page = parsed(html)

  it('shows its text as text', () => {
    expect(textOf(page.querySelector('h1'))).toContain('<script>alert(1)</script>')
    expect(page.querySelectorAll('script, img, iframe, object, embed, [onerror]').length).toBe(0)
    expect(page.querySelectorAll('style').length).toBe(1)
    expect(html).not.toContain('\u0000')
  })

  it('takes a language tag as text as well', () => {
    const odd = reportHtml(reportOf(attempt, { language: '"><script>', tell, catalogue }))
    expect(parsed(odd).querySelectorAll('script').length).toBe(0)
  })

  it('lets the page load nothing and run nothing', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')
    expect(policy?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'")
    expect(html.replace(/<meta[^>]*>/g, '')).not.toMatch(/https?:|url\(|@import|<link|<script/)
  })
})

describe('a report with pictures', () => {
  const picture = { url: 'data:image/webp;base64,AAAA', width: 640, height: 400 }
  const alt = { en: 'A pump <with> a rotor.', ar: 'مضخة لها دوّار.' }
  const pictures = new Map([['pump', { ...picture, alt }]])
  const page = (language: string): Document =>
    parsed(reportHtml(reportOf(unsafe, { language, tell, catalogue, pictures })))

  it('shows one for each thing that a key moment was about, with its words and its time', () => {
    const shown = page('en')
    const [image, ...more] = shown.querySelectorAll('section[aria-labelledby="moments"] img')
    expect(more).toEqual([])
    expect(image?.getAttribute('src')).toBe(picture.url)
    expect(image?.getAttribute('alt')).toBe(alt.en)
    expect(textOf(shown.querySelector('figcaption'))).toMatch(/^\d\d:\d\d – .* was told\.$/)
    const policy = shown.querySelector('meta[http-equiv="Content-Security-Policy"]')
    expect(policy?.getAttribute('content')).toContain("default-src 'none'; img-src data:;")
  })

  it('describes them in the reader’s language', () => {
    const image = page('ar').querySelector('figure img')
    expect([image?.getAttribute('alt'), image?.getAttribute('lang')]).toEqual([alt.ar, 'ar'])
  })

  it('has no section for them where there are none', () => {
    expect(pageOf(unsafe).querySelector('#moments')).toBeNull()
  })
})

describe('a report read by a screen reader', () => {
  it.each(['en', 'ar'])('has nothing that axe finds, in %s', async (language) => {
    const page = pageOf(unsafe, language)
    document.replaceChild(document.adoptNode(page.documentElement), document.documentElement)
    const options = { rules: { 'color-contrast': { enabled: false } } }
    const { violations, passes } = await axe.run(document, options)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(passes.length).toBeGreaterThan(10)
  })
})
