import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import {
  loto,
  marksOf,
  playedScript,
  runOf,
  scriptNames,
  scriptOf,
  verdictsOf,
} from '../engine/support/play.ts'
import { expected } from './loto-conveyor.expected.ts'
import { actionsFor, orderOf } from './step-blocks.ts'

/** Every error and critical fail that the procedure lists, and every variant, has a script. */
const LEAST_SCRIPTS = 50

const marks = (name: string) => marksOf(playedScript(name).result)

describe('the action scripts of the lockout', () => {
  it('each have an outcome that they must give', () => {
    console.info(`loto-conveyor: played ${scriptNames.length} scripts`)
    expect(scriptNames.length).toBeGreaterThanOrEqual(LEAST_SCRIPTS)
    expect(Object.keys(expected).sort()).toEqual(scriptNames)
  })

  it.each(Object.entries(expected))('%s comes to what it must', (name, must) => {
    const { result } = playedScript(name)
    expect({
      outcome: result.outcome,
      passed: result.passed,
      notMet: verdictsOf(result, 'not-met'),
      harm: [result.harm.actual, result.harm.potential],
    }).toEqual(must)
  })

  it.each(scriptNames)('%s fixes every parameter, so that no draw can change it', (name) => {
    expect(Object.keys(scriptOf(name).parameters ?? {}).sort()).toEqual(
      Object.keys(loto.parameters ?? {}).sort(),
    )
  })

  it('give every critical criterion a script in which it fails', () => {
    const failing = new Set(Object.values(expected).flatMap(({ notMet }) => notMet))
    const critical = loto.assessment.criteria.filter((criterion) => criterion.critical)
    expect(critical.length).toBeGreaterThan(15)
    expect(critical.map(({ id }) => id).filter((id) => !failing.has(id))).toEqual([])
  })

  it.each([
    ...['expert', 'swapped', 'group', 'drive-charged'],
    ...['calls-electrician', 'hasp-afterwards', 'stuck', 'faulty-tester', 'tag-only', 'contractor'],
  ])('%s earns every mark that its variant offers', (name) => {
    expect(marks(name)).toMatchObject({ passed: true, scaled: 1 })
  })

  it('swapped earns the same marks as expert', () => {
    expect(marks('swapped')).toEqual(marks('expert'))
  })

  it('a failed critical criterion keeps the score below mastery, whatever else was done', () => {
    for (const { outcome, score, mastery } of scriptNames.map(
      (name) => playedScript(name).result,
    )) {
      if (outcome === 'completed-unsafe') expect(score.scaled).toBeLessThan(mastery)
    }
  })
})

describe('the expert', () => {
  const { actions, ...options } = scriptOf('expert')
  const full = marks('expert')
  const without = (dropped: number) => {
    const run = runOf(
      loto,
      actions.filter((_, n) => n !== dropped),
      options,
    )
    return marksOf(markRun(run))
  }

  it('is refused nothing', () => {
    const { run } = playedScript('expert')
    expect(run.events.filter(({ type }) => type === 'rejected')).toEqual([])
  })

  it('does nothing that does not count: dropping any one action changes the marks', () => {
    const idle = actions.flatMap((action, n) =>
      JSON.stringify(without(n)) === JSON.stringify(full) ? [{ n, action }] : [],
    )
    console.info(`expert: dropped ${actions.length} actions one by one`)
    expect(actions.length).toBeGreaterThan(90)
    expect(idle).toEqual([])
  })
})

describe('any order of the steps that respects what comes after what', () => {
  const { actions: _actions, ...options } = scriptOf('expert')
  const asked = runOf(loto, [], options).steps
  const steps = loto.procedure.filter(({ id }) => asked.has(id))

  it('earns the same marks', () => {
    const full = marks('expert')
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 5 }), { minLength: steps.length, maxLength: steps.length }),
        (picks) => {
          const order = orderOf(steps, picks)
          seen.add(order.join(' '))
          expect(marksOf(markRun(runOf(loto, actionsFor(order), options)))).toEqual(full)
        },
      ),
      { numRuns: 40 },
    )
    expect(seen.size).toBeGreaterThan(5)
  })

  it('loses marks where one step is left out', () => {
    for (const { id } of steps) {
      const order = orderOf(steps, []).filter((other) => other !== id)
      const { score } = markRun(runOf(loto, actionsFor(order), options))
      expect(score.uncapped, id).toBeLessThan(1)
    }
  })
})
