import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFilm } from '../../src/app/debriefing/film/film.ts'
import { withKnowledge } from '../../src/app/debriefing/knowledge-file.ts'
import { laneOf, lanesOf } from '../../src/app/debriefing/story/lanes.ts'
import { figure, headlineOf } from '../../src/app/debriefing/story/numbers.ts'
import { answerQuestion, questionsFor } from '../../src/app/debriefing/story/questions.ts'
import { reasonOf } from '../../src/app/debriefing/story/reason.ts'
import { storyOf } from '../../src/app/debriefing/story/story.ts'
import { root } from '../../src/cli/build/freshness.js'
import type { Action } from '../../src/engine/action.ts'
import { rerun } from '../../src/engine/attempt/replay.ts'
import { wholeCatalogue } from '../../src/equipment/whole-catalogue.ts'
import { capReason } from '../../src/records/cap-reason.ts'
import { readAttempt } from '../../src/records/read-attempt.ts'
import { pointMissed } from '../../src/records/story/lesson.ts'
import { skippedBy } from '../../src/records/story/skipped.ts'
import { verifyAttempt } from '../../src/records/verify.ts'
import { attemptFrom, playShipped, scriptOf, withoutVenting } from '../e2e/support/keep-attempt.ts'

const hurt = attemptFrom(playShipped(withoutVenting()))
const passed = attemptFrom(playShipped(scriptOf('expert')))
const story = storyOf(hurt, wholeCatalogue, 'en')

describe('a try in which the air was not let out', () => {
  it('turns on the harm, not on the near miss before it', () => {
    expect(story.worst).toMatchObject({ type: 'harm', item: 'conveyor' })
  })

  it('names the step that was left out, from the moment at which it could have been done', () => {
    expect(story.lesson.step?.id).toBe('vent')
    const before = hurt.events.filter(
      ({ type, step }) => type === 'step' && (step === 'lock_air' || step === 'block'),
    )
    expect(story.lesson.redoTick).toBe(Math.max(...before.map(({ tick }) => tick)))
  })

  it('tells a chain in order of time that ends in the danger, with the missing link on its way', () => {
    const kinds = story.chain.map(({ kind }) => kind)
    expect(kinds.at(-1)).toBe('danger')
    expect(kinds.filter((kind) => kind === 'missing')).toHaveLength(1)
    expect(kinds.indexOf('missing')).toBeGreaterThan(0)
    const ticks = story.chain.map(({ tick }) => tick)
    expect(ticks).toEqual(ticks.toSorted((a, b) => a - b))
  })

  it('puts the energy that was let go in the largest figure', () => {
    expect(story.worst && headlineOf(story.worst)).toEqual({
      name: 'releasedJoules',
      value: '13.6 kJ',
    })
  })

  it('is told in each language without a gap', () => {
    for (const language of ['en', 'fr', 'ar']) {
      for (const link of storyOf(hurt, wholeCatalogue, language).chain) {
        if (link.kind === 'happened') expect(link.sentences[0]).toMatch(/\S/)
      }
    }
  })
})

describe('a try in which several things were left out', () => {
  const lessonAfter = (actions: readonly Action[]) => {
    const script = scriptOf('expert')
    return storyOf(attemptFrom(playShipped({ ...script, actions })), wholeCatalogue, 'en')
  }
  const isAirOrTold = ({ do: kind, item, phrase }: Action): boolean =>
    item === 'notice' ||
    phrase === 'notify_affected' ||
    (kind === 'operate' && item === 'receiver') ||
    (kind === 'wait' && item === undefined)

  it('turns on what has to do with the energy that did the harm', () => {
    const { worst, lesson, attempt } = lessonAfter(
      scriptOf('expert').actions.filter((action) => !isAirOrTold(action)),
    )
    expect(attempt.result.outcome).toBe('stopped-on-danger')
    expect(worst && headlineOf(worst)?.name).toBe('releasedJoules')
    const left = skippedBy(attempt, worst?.tick ?? 0).map(({ step }) => step.id)
    expect(left).toEqual(expect.arrayContaining(['notify', 'vent']))
    expect(lesson.step?.id).toBe('vent')
    expect(pointMissed(attempt, lesson.step, worst)?.id).toBe('stored_energy')
  })

  it('turns on who was not told where they started the machine', () => {
    const { worst, lesson, attempt } = storyOf(
      attemptFrom(playShipped(scriptOf('wrong-isolator'))),
      wholeCatalogue,
      'en',
    )
    expect(lesson.step?.id).toBe('notify')
    expect(pointMissed(attempt, lesson.step, worst)?.id).toBe('prepare')
  })

  it('turns on the hand in the machine where nothing was done to make it safe', () => {
    const bolts = ['bolt_1', 'bolt_2', 'bolt_3', 'bolt_4']
    const { worst, lesson, attempt } = lessonAfter([
      { do: 'operate', item: 'jacket', control: 'fastening', value: 'close' },
      { do: 'operate', item: 'hair', control: 'fastening', value: 'close' },
      { do: 'move', to: 'trolley' },
      { do: 'take', item: 'spanner' },
      { do: 'move', to: 'tail' },
      ...bolts.map((control) => ({ do: 'operate', item: 'guard', control, value: 'out' }) as const),
      { do: 'take', item: 'guard' },
      { do: 'release', item: 'guard' },
      { do: 'touch', item: 'conveyor', part: 'tail_nip' },
    ])
    expect(worst).toMatchObject({ type: 'harm', item: 'conveyor' })
    expect(pointMissed(attempt, lesson.step, worst)?.id).toBe('no_early_reach')
  })
})

describe('a try in which a thing was taken for one that looks like it', () => {
  const wrong = attemptFrom(playShipped(scriptOf('wrong-isolator')))
  const told = (language: string, attempt = wrong): readonly string[] =>
    storyOf(attempt, wholeCatalogue, language).chain.flatMap((link) =>
      link.kind === 'missing' ? [] : link.sentences,
    )

  it('names both things at every deed done to the wrong one, and who pressed start', () => {
    const mistaken = told('en').filter((sentence) => sentence.includes('middle isolator'))
    expect(mistaken).toEqual([
      expect.stringMatching(/^Middle isolator: .* asked for: left isolator \(“A CONVEYOR 1”\)\.$/),
      expect.stringMatching(/^Your first lock: .* asked for: left isolator \(“A CONVEYOR 1”\)\.$/),
    ])
    expect(told('en').join('\n')).toMatch(/Sam presses this: start button/)
    expect(told('fr').join('\n')).toContain('C’était : sectionneur du milieu')
    expect(told('ar').join('\n')).toContain('كان ذلك: قاطع العزل الأوسط')
  })

  it('says nothing of the handle where the right one was turned as well, and still of the lock', () => {
    const operates = ({ item }: Action): boolean => item === 'isolator_b'
    const script = scriptOf('wrong-isolator')
    const at = script.actions.findIndex(operates)
    const actions = script.actions.toSpliced(
      at,
      0,
      { do: 'move', to: 'isolator_a' },
      { do: 'operate', item: 'isolator_a', control: 'handle', value: 'off' },
      { do: 'move', to: 'isolator_b' },
    )
    const both = attemptFrom(playShipped({ ...script, actions }))
    const mistaken = told('en', both).filter((sentence) => sentence.includes('That was:'))
    expect(mistaken).toEqual([expect.stringMatching(/^Your first lock: .*middle isolator/)])
  })
})

describe('a try that went well by luck', () => {
  const lucky = attemptFrom(playShipped(scriptOf('lucky')))

  it('tells who pressed start with a hand in the machine, and the lock that held it', () => {
    const { luck } = storyOf(lucky, wholeCatalogue, 'en')
    expect(luck.map(({ tick }) => Math.floor(tick / 60))).toEqual([188, 208])
    for (const { sentence } of luck) {
      expect(sentence).toMatch(
        /^Sam presses this: start button .*\. Nothing moved, .*locked: left isolator/,
      )
      expect(sentence).toContain('conveyor 1, tail pulley')
    }
  })

  it('finds no luck where somebody was hurt, or where all was done right', () => {
    for (const attempt of [hurt, passed]) {
      expect(storyOf(attempt, wholeCatalogue, 'en').luck).toEqual([])
    }
    const harm = { actual: 1, potential: 1 }
    const harmed = { ...lucky, result: { ...lucky.result, harm } }
    expect(storyOf(harmed, wholeCatalogue, 'en').luck).toEqual([])
    expect([reasonOf(lucky), reasonOf(harmed)]).toEqual(['completed-unsafe', 'completed-hurt'])
  })
})

describe('a try that passed', () => {
  it('has no worst moment, no chain and nothing left out', () => {
    const { worst, chain, lesson } = storyOf(passed, wholeCatalogue, 'en')
    expect([worst, chain, lesson.step, lesson.criterion]).toEqual([null, [], null, null])
    expect(skippedBy(passed, passed.result.ticks)).toEqual([])
  })
})

describe('a try in which every point was met, and still somebody could have been hurt', () => {
  const near = {
    n: passed.events.length,
    tick: passed.result.ticks,
    cause: { event: 0 },
    type: 'near-miss',
    who: 'trainee',
    item: 'conveyor',
    part: 'tail_nip',
    actual: 0,
    potential: 3,
    model: 'cobot.limit',
    inputs: { potentialSpeed: 1.5, potentialForce: 2666.7, potentialJoules: 13_568 },
    outputs: { reason: 'a hand drawn in' },
    units: { potentialForce: 'N', potentialJoules: 'J' },
  }
  const attempt = {
    ...passed,
    events: [...passed.events, near],
    result: {
      ...passed.result,
      outcome: 'completed-unsafe' as const,
      passed: false,
      score: { ...passed.result.score, scaled: 0.79 },
      harm: { actual: 0, potential: 3 },
    },
  }

  it('turns on what was not safe, and not on another variant', () => {
    const { lesson, tell } = storyOf(attempt, wholeCatalogue, 'en')
    expect([lesson.step, lesson.criterion]).toEqual([null, null])
    expect(lesson.danger).toBe(near)
    expect(tell(near)).toContain('It could have been a severe injury that leaves a lasting mark.')
    expect(storyOf(passed, wholeCatalogue, 'en').lesson.danger).toBe(null)
    expect(story.lesson.danger).toBe(null)
  })

  it('was held down by the near miss, and by a point only where one was missed', () => {
    expect(capReason(attempt.result)).toBe('near')
    expect(capReason({ ...attempt.result, harm: { actual: 1, potential: 3 } })).toBe('harm')
    expect(capReason({ ...attempt.result, harm: { actual: 0, potential: 0 } })).toBe('ending')
    expect(capReason(passed.result)).toBe(null)
    const criteria = attempt.result.criteria.map((each) =>
      each.critical ? { ...each, verdict: 'not-met' as const } : each,
    )
    expect(capReason({ ...attempt.result, criteria })).toBe('critical')
  })

  it('puts the pull in the largest figure where it is what could have hurt the most', () => {
    expect(headlineOf(near)).toEqual({ name: 'potentialForce', value: '2.67 kN' })
    const weak = { ...near, inputs: { ...near.inputs, potentialForce: 100 } }
    expect(headlineOf(weak)).toEqual({ name: 'potentialJoules', value: '13.6 kJ' })
    const still = { ...near, inputs: { ...near.inputs, potentialSpeed: 0 } }
    expect(headlineOf(still)?.name).toBe('potentialJoules')
  })
})

describe('a job that was stopped without need', () => {
  it('goes on with the next step, from where it was stopped', () => {
    const attempt = attemptFrom(playShipped(scriptOf('gave-up')))
    const { lesson } = storyOf(attempt, wholeCatalogue, 'en')
    const stopped = attempt.events.find(({ type }) => type === 'stopped')
    const next = attempt.result.steps.find(({ state }) => state === 'missed')
    expect([lesson.step?.id, lesson.redoTick]).toEqual([next?.id, stopped?.tick])
  })
})

describe('the debriefing of every shipped script', () => {
  const scripts = readdirSync(join(root, 'scenarios/loto-conveyor/scripts'))

  it('is made of at least ten', () => expect(scripts.length).toBeGreaterThanOrEqual(10))

  it.each(scripts)('%s has a lesson, and a moment to redo it from', (file) => {
    const attempt = attemptFrom(playShipped(scriptOf(file.replace('.json', ''))))
    const { worst, chain, lesson } = storyOf(attempt, wholeCatalogue, 'en')
    const { passed: good, ticks } = attempt.result
    expect(lesson.redoTick).toBeGreaterThanOrEqual(0)
    expect(lesson.redoTick).toBeLessThanOrEqual(ticks)
    expect(good || lesson.step !== null || lesson.criterion !== null).toBe(true)
    if (worst) expect(chain.at(-1)?.tick).toBe(worst.tick)
    expect(worst === null).toBe(chain.length === 0)
  })
})

describe('the film', () => {
  it('shows at any moment, in any order, the world that a replay up to it gives', () => {
    const film = createFilm(hurt, wholeCatalogue)
    const tick = fc.integer({ min: 0, max: hurt.result.ticks })
    fc.assert(
      fc.property(fc.array(tick, { minLength: 1, maxLength: 6 }), (ticks) => {
        for (const at of ticks) {
          const shown = film.at(at)
          const again = rerun(hurt, wholeCatalogue, at)
          expect(shown.tick).toBe(again.tick)
          expect(shown.events).toEqual(again.events)
          for (const [id, { state, place }] of again.world.entities) {
            expect(shown.world.entities.get(id)).toMatchObject({ state, place })
          }
        }
      }),
      { numRuns: 6 },
    )
  })
})

describe('the timeline', () => {
  it('keeps count of every mark, however narrow it is', () => {
    const marked = hurt.events.filter((event) => laneOf(event) !== null).length
    fc.assert(
      fc.property(fc.integer({ min: 0, max: hurt.result.ticks }), (near) => {
        const marks = Object.values(lanesOf(hurt.events, near)).flat()
        expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(marked)
      }),
    )
  })
})

describe('figures', () => {
  it('are told with three digits and in thousands where they are large', () => {
    expect(figure(13_568.101569880531, 'J')).toBe('13.6 kJ')
    expect(figure(400, 'V')).toBe('400 V')
    expect(figure(0.4231, 'm/s')).toBe('0.423 m/s')
  })
})

describe('the questions after an assessment', () => {
  const scenario = hurt.scenario.document

  it('are two, the same for the same seed, and not the same for every seed', () => {
    const asked = (seed: number) => questionsFor(scenario, seed)
    expect(asked(7)).toEqual(asked(7))
    const all = Array.from({ length: 30 }, (_, seed) => asked(seed))
    for (const two of all) expect(new Set(two).size).toBe(2)
    expect(new Set(all.map(String)).size).toBeGreaterThan(2)
  })

  it('are answered once, and leave the file as sound as it was', () => {
    const asked = questionsFor(scenario, hurt.seed)
    const first = { question: asked[0] ?? '', choice: 'a', right: true }
    const once = answerQuestion(null, asked, first)
    const twice = answerQuestion(once, asked, { ...first, choice: 'b', right: false })
    expect(twice.answers).toEqual([first])
    expect(twice.scaled).toBe(0.5)
    const { attempt, faults } = readAttempt(withKnowledge(JSON.stringify(hurt), twice))
    expect(faults).toEqual([])
    expect(attempt && verifyAttempt(attempt).ok).toBe(true)
    expect(attempt?.digest).toBe(hurt.digest)
  })
})
