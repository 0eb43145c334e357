import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { RunEvent } from '../../src/engine/event.ts'
import { nameOf } from '../../src/engine/words/names.ts'
import { refusalWords } from '../../src/engine/words/refusal-words.ts'
import { soundWords } from '../../src/engine/words/sound-words.ts'
import { type Telling, tellEvent, toldTypes } from '../../src/engine/words/tell-event.ts'
import { newsOf } from '../../src/modes/shared/news.ts'
import { newsWithSights } from '../../src/modes/shared/shown.ts'
import { doIt, job, script, startJob } from './support/job.ts'

const LANGUAGES = ['en', 'fr', 'ar']

const sourcesUnder = (folder: string): string[] =>
  readdirSync(new URL(`../../${folder}`, import.meta.url), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(`../../${folder}/${name}`, import.meta.url), 'utf8'))

const found = (sources: readonly string[], pattern: RegExp): string[] => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))),
]

describe('the words of the engine', () => {
  it('has words in each language for every refusal that the actions can give', () => {
    const codes = found(sourcesUnder('src/engine'), /refuse\('([a-z-]+)'/g)
    expect(codes.length).toBeGreaterThanOrEqual(28)
    for (const code of codes) {
      const words = refusalWords[code]
      for (const language of LANGUAGES) {
        expect(words?.seen[language], `${code} ${language}`).toMatch(/\S/)
        expect(words?.why[language], `${code} ${language}`).toMatch(/\S/)
      }
    }
  })

  it('knows every type of event that the engine, a hazard or a kind writes', () => {
    const types = [
      ...found(sourcesUnder('src/engine'), /emit\(\s*run,\s*'([a-z-]+)'/g),
      ...found(sourcesUnder('src/equipment'), /events: \[\{ type: '([a-z-]+)'/g),
    ]
    expect(types.length).toBeGreaterThanOrEqual(24)
    for (const type of types) expect(toldTypes, type).toContain(type)
  })

  it('captions every sound that is shipped', () => {
    const index = JSON.parse(
      readFileSync(new URL('../../public/sounds/index.json', import.meta.url), 'utf8'),
    )
    const sounds = Object.keys(index.sounds)
    expect(sounds.length).toBeGreaterThan(5)
    for (const sound of sounds)
      for (const language of LANGUAGES) expect(soundWords[sound]?.[language], sound).toMatch(/\S/)
  })
})

describe('a refusal', () => {
  const refused = (purpose: 'guided' | 'assessment') => {
    const run = startJob(purpose)
    for (const action of [
      { do: 'move', to: 'lock_board' },
      { do: 'take', item: 'my_lock' },
      { do: 'move', to: 'isolator_a' },
    ] as const)
      doIt(run, action)
    const events = doIt(run, { do: 'place', item: 'my_lock', on: 'isolator_a' })
    const event = events.find((each) => each.type === 'rejected')
    return event ? tellEvent(run, event, 'en') : null
  }

  it('says what is felt and what to do in guided play', () => {
    expect(refused('guided')).toBe(
      'The shackle does not pass. Left isolator is still on. Turn it to 0 first, then lock it.',
    )
  })

  it('says only what is felt in an assessment', () => {
    expect(refused('assessment')).toBe('The shackle does not pass.')
  })
})

describe('a bolt that one tries by hand', () => {
  const refused = (purpose: 'guided' | 'practice' | 'assessment', language = 'en') => {
    const run = startJob(purpose)
    doIt(run, { do: 'move', to: 'guard' })
    const events = doIt(run, { do: 'operate', item: 'guard', control: 'bolt_1', value: 'out' })
    const event = events.find((each) => each.type === 'rejected')
    return event ? tellEvent(run, event, language) : null
  }

  it('takes a tool, which is named where help is given', () => {
    const seen = 'It does not move by hand. It takes a tool.'
    expect(refused('assessment')).toBe(seen)
    for (const purpose of ['guided', 'practice'] as const)
      expect(refused(purpose)).toBe(`${seen} Fetch this first: spanner.`)
  })
})

describe('somebody who is told something', () => {
  const answers = (phrase: string, to: string | undefined, language = 'en') => {
    const run = startJob('assessment')
    doIt(run, { do: 'move', to: 'start_station' })
    const events = doIt(run, { do: 'say', phrase, ...(to !== undefined && { to }) })
    const news = newsOf(
      run,
      language,
      events.filter(({ type }) => type === 'said').map(({ n }) => n),
    )
    return news.filter(({ kind }) => kind === 'speech').map(({ text }) => text)
  }

  it('answers in words, in each language', () => {
    expect(answers('notify_affected', 'operator')).toEqual([
      'You to Sam: “I am going to stop conveyor 1 and lock it out. Stay clear until I tell you.”',
      'Sam: “All right. I stay clear until you tell me.”',
    ])
    for (const language of LANGUAGES)
      expect(answers('notify_affected', 'operator', language)).toHaveLength(2)
  })

  it('has at least heard where the job gives no answer, and stays silent when it was not meant', () => {
    expect(answers('hand_over', 'operator')[1]).toBe('Sam: “I have heard you.”')
    expect(answers('will_call_back', undefined)).toHaveLength(1)
  })

  it('answers with everybody else who heard it', () => {
    expect(answers('check_clear', undefined)[1]).toMatch(
      /^Sam, .*: “You see where I am standing\.”$/,
    )
  })

  it('cannot answer from too far away', () => {
    const run = startJob('assessment')
    const events = doIt(run, { do: 'say', phrase: 'check_clear' }).map(({ n }) => n)
    expect(newsOf(run, 'en', events).some(({ text }) => text.startsWith('Mrs Lind'))).toBe(false)
  })
})

describe('a close look at an instrument', () => {
  it('tells what it shows once', () => {
    const run = startJob('practice')
    doIt(run, { do: 'move', to: 'drive' })
    const events = doIt(run, { do: 'inspect', item: 'drive' }).map(({ n }) => n)
    const news = newsWithSights(run, 'en', events).map(({ text }) => text)
    const [looked, shown, ...more] = news
    expect(looked).toMatch(/drive/)
    expect(shown).toMatch(/The display shows [1-9]\d* V\.$/)
    expect(more).toEqual([])
    expect(newsOf(run, 'en', events).map(({ text }) => text)).toHaveLength(2)
  })
})

describe('the whole job', () => {
  const told = (purpose: Telling['purpose'], language: string) => {
    const run = startJob('assessment')
    const actions = script('expert').actions
    for (const action of actions) doIt(run, action)
    const telling = { scenario: job, catalogue, purpose }
    return run.events.map((event) => [event, tellEvent(telling, event, language)] as const)
  }

  it('leaves no open place in any sentence, in any language', () => {
    for (const language of LANGUAGES) {
      const sentences = told('afterwards', language).flatMap(([, sentence]) => sentence ?? [])
      expect(sentences.length).toBeGreaterThan(150)
      for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|null|NaN/)
    }
  })

  it('gives no step, criterion or near miss away in an assessment', () => {
    const silent = ['step', 'early', 'criterion', 'near-miss', 'exposure']
    const events = told('assessment', 'en').filter(([event]) => silent.includes(event.type))
    expect(events.length).toBeGreaterThan(20)
    for (const [event, sentence] of events) if (event.type !== 'early') expect(sentence).toBeNull()
    const titles = job.procedure.map((step) => step.text.en ?? '')
    const all = told('assessment', 'en').map(([, sentence]) => sentence ?? '')
    for (const title of titles) expect(all.some((sentence) => sentence.includes(title))).toBe(false)
  })

  it('tells each deed of the trainee and each change that has words', () => {
    const deeds = told('afterwards', 'en').filter(
      ([event]) => event.type === 'done' && !['say', 'finish', 'answer'].includes(String(event.do)),
    )
    expect(deeds.length).toBeGreaterThan(60)
    for (const [event, sentence] of deeds)
      if (event.by === 'trainee') expect(sentence, String(event.do)).not.toBeNull()
  })
})

describe('names', () => {
  const naming = { scenario: job, catalogue }

  it('tells look-alikes apart by where they are, never by their plate', () => {
    expect(nameOf(naming, 'isolator_a', 'en')).toBe('left isolator')
    for (const id of Object.keys(job.equipment)) {
      const label = String(job.equipment[id]?.with?.label ?? '')
      if (label) expect(nameOf(naming, id, 'en')).not.toContain(label)
    }
  })

  it('counts things of one kind that have no name of their own', () => {
    const unnamed = {
      catalogue,
      scenario: {
        ...job,
        equipment: { a: { is: 'padlock' }, b: { is: 'padlock' }, c: { is: 'spanner' } },
      },
    }
    expect(nameOf(unnamed, 'a', 'en')).toBe('Padlock 1')
    expect(nameOf(unnamed, 'b', 'fr')).toBe('Cadenas 2')
  })

  it('says harm to somebody else by their name', () => {
    const harm: RunEvent = {
      n: 0,
      tick: 0,
      type: 'harm',
      cause: { action: 0 },
      who: 'packer',
      item: 'conveyor',
      part: 'tail_nip',
      actual: 3,
      potential: 3,
    }
    expect(tellEvent({ ...naming, purpose: 'assessment' }, harm, 'en')).toBe(
      'Rosa is hurt here: conveyor 1, tail pulley. In real life: a severe injury that leaves a lasting mark.',
    )
  })
})
