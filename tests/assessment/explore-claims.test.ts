import { describe, expect, it } from 'vitest'
import { createBudget } from '../../src/assessment/explore/budget.ts'
import { stepGoal } from '../../src/assessment/explore/goals/goals-now.ts'
import { search } from '../../src/assessment/explore/search/search.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { createRun } from '../../src/engine/create.ts'
import { smallJob } from '../engine/support/small-job.ts'

const en = (text: string) => ({ en: text })
const wall = (x: number) => ({ is: 'rotary-isolator', at: [x, 1.2, 0], with: { volts: 400 } })
const shut = { ...wall(-0.5), with: { volts: 400, position: 'off' } }
const theirs = { is: 'padlock', in: 'one.hasp', with: { keyHolder: 'mate' } }
const mate = { is: 'worker', at: [2, 0, -2], name: en('a mate') }

/** What a search for the one step of a job comes to within so many states. */
function tried(done: string, more: object, states = 300) {
  const job = smallJob({
    steps: [{ id: 'it', done }],
    criteria: [{ id: 'all', all: ['it'] }],
    more,
  })
  const run = createRun(job, catalogue, { seed: 1, purpose: 'assessment', parameters: {} })
  const step = run.steps.get('it')
  const goal = step && stepGoal(run, step)
  if (!goal) throw new Error(`${done} cannot be read.`)
  return search(run, goal, createBudget(states))
}

describe('a step that somebody can do', () => {
  it('is not out of reach because one part of it was brought about in the wrong way', () => {
    const boxes = ['a', 'ab', 'c']
    const equipment = { sheet: { is: 'form-sheet', at: [0, 1, 0], with: { boxes } } }
    const done = 'sheet.ab && !sheet.a && sheet.c && sheet.signed'
    expect(tried(done, { equipment, people: {} })).toBe('met')
  })

  it('is not out of reach because it takes a tool that nothing speaks of', () => {
    const cutter = { is: 'bolt-cutter', at: [1, 1, 1.5] }
    const equipment = { one: shut, old: theirs, cutter }
    expect(tried('old.cut', { equipment, people: { mate } })).toBe('met')
  })

  it('is not out of reach because it takes a fan that only names the place', () => {
    const gases = { hydrogen_sulphide: 60 }
    const air = { cubicMetres: 20, mixing: 1, gases }
    const box = [
      [1, 0, -3],
      [3, 2, -1],
    ]
    const fan = {
      is: 'ventilator',
      at: [0.5, 0, 0],
      with: { zone: 'tank', cubicMetresPerMinute: 20 },
    }
    const zones = { tank: { box, stand: [2, 0, -2], air } }
    const done = "air('tank', 'hydrogen_sulphide') < 1.0"
    expect(tried(done, { equipment: { fan }, zones, people: {} })).toBe('met')
  })

  it('is not out of reach because a mate does it once one stands somewhere', () => {
    const does = [{ when: "trainee.in('corner')", after: 5, do: 'take', item: 'old' }]
    const equipment = { one: shut, old: theirs }
    const found = tried("one.position == 'on'", { equipment, people: { mate: { ...mate, does } } })
    expect(found).not.toBe('unreachable')
  })

  it('is not out of reach because a rule of the scenario does it after several deeds', () => {
    const when = "button.presses > 2 && inspected('sheet')"
    const rules = JSON.parse(
      `[{ "when": "${when}", "then": [{ "set": "two.position", "to": "off" }] }]`,
    )
    const equipment = {
      two: { ...wall(0.5), with: { volts: 400, opens: false } },
      button: { is: 'control-station', at: [0, 0, 0] },
      sheet: { is: 'form-sheet', at: [0, 1, 0] },
    }
    expect(tried("two.position == 'off'", { equipment, rules })).not.toBe('unreachable')
  })
})

describe('a place that nobody can enter', () => {
  it('is shown to be out of reach, though a door leads there', () => {
    const partition = (z: number) => ({
      is: 'partition',
      at: [1, 0, z],
      facingDegrees: 90,
      with: { lengthMetres: 3.5 },
    })
    const door = { is: 'door', at: [1, 0, 0], facingDegrees: 90, with: { locked: true } }
    const equipment = { front: partition(2.25), back: partition(-2.25), door }
    expect(tried("trainee.in('corner')", { equipment, people: {} })).toBe('unreachable')
  })
})
