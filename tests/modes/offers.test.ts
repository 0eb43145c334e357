import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import { act, advanceUntilFree } from '../../src/engine/advance.ts'
import { perceive } from '../../src/engine/offers/perceive.ts'
import { taskOf } from '../../src/engine/offers/task.ts'
import type { Run } from '../../src/engine/run.ts'
import { inspectedOf } from '../../src/engine/words/sight.ts'
import { allOffers, filled } from '../engine/support/offers.ts'
import { doIt, job, script, startJob } from './support/job.ts'

const goTo = (run: Run, to: string) => doIt(run, { do: 'move', to })

const runAfter = (actions: readonly Action[]): Run => {
  const run = startJob()
  for (const action of actions) doIt(run, action)
  return run
}

/** The code of the latest refusal. */
const refusedIn = ({ events }: Run) => events.findLast(({ type }) => type === 'rejected')?.code

const thing = (run: Run, id: string) => perceive(run).things.find((each) => each.id === id)

describe('what a trainee perceives', () => {
  it('shows all three look-alike isolators before any plate was read', () => {
    const run = startJob()
    goTo(run, 'isolator_b')
    for (const id of ['isolator_a', 'isolator_b', 'isolator_c']) {
      expect(thing(run, id)?.offers.map((offer) => offer.group)).toContain('operate')
      expect(thing(run, id)?.inspected).toBeNull()
    }
    expect(JSON.stringify(perceive(run))).not.toContain('A CONVEYOR 1')
  })

  it('shows a plate once it was looked at closely', () => {
    const run = startJob()
    goTo(run, 'isolator_a')
    doIt(run, { do: 'inspect', item: 'isolator_a' })
    expect(thing(run, 'isolator_a')?.inspected?.en).toContain('A CONVEYOR 1')
    expect(thing(run, 'isolator_b')?.inspected).toBeNull()
  })

  it('tells a printed sheet in the language of whoever reads it', () => {
    const run = startJob()
    goTo(run, 'trolley')
    doIt(run, { do: 'inspect', item: 'energy_sheet' })
    const sheet = thing(run, 'energy_sheet')?.inspected
    expect(sheet?.en).toContain('Wear glasses')
    expect(sheet?.fr).toMatch(/énergies à maîtriser.*veste fermée/)
    expect(sheet?.ar).toContain('ارتد النظارات')
    expect(`${sheet?.fr}${sheet?.ar}`).not.toContain('Wear glasses')
  })

  it('reads what is printed as a text, whatever word it is', () => {
    const run = startJob()
    const entity = run.world.entities.get('energy_sheet')
    if (!entity) throw new Error('There is no sheet.')
    for (const title of ['constructor', '__proto__', 'toString']) {
      const sheet = { ...entity, props: { ...entity.props, title } }
      expect(inspectedOf(run.scenario, sheet).en).toContain(`${title}. `)
    }
  })

  it('offers one touch for all terminals that lie in one place', () => {
    const run = startJob()
    goTo(run, 'terminal_box')
    const touches = thing(run, 'terminal_box')?.offers.filter(({ group }) => group === 'touch')
    expect(touches?.map(({ action }) => action.part)).toEqual(['terminals'])
  })

  it('puts things in order of distance, whatever the procedure says', () => {
    const run = startJob()
    goTo(run, 'lock_board')
    const distances = perceive(run).things.map((each) => each.distance)
    expect(distances.length).toBeGreaterThan(6)
    expect(distances).toEqual([...distances].sort((a, b) => a - b))
    const turned = { ...run, scenario: { ...job, procedure: [...job.procedure].reverse() } }
    expect(perceive(turned)).toEqual(perceive(run))
  })

  it('faces what one asked to go to, nearest or not, until one goes elsewhere', () => {
    const run = startJob()
    expect(perceive(run).at).toBeNull()
    for (const id of ['isolator_a', 'drive', 'isolator_c']) {
      goTo(run, id)
      expect(perceive(run).at).toBe(id)
      expect(thing(run, 'isolator_b')).toBeDefined()
    }
    goTo(run, 'trolley')
    expect(perceive(run).at).toBe('trolley')
    goTo(run, 'operator')
    expect(perceive(run).at).toBeNull()
  })

  it('offers what is wrong beside what is right', () => {
    const run = startJob()
    goTo(run, 'lock_board')
    const others = thing(run, 'sam_lock')?.offers.map((offer) => offer.action.do)
    expect(others).toContain('take')
    doIt(run, { do: 'take', item: 'my_lock' })
    goTo(run, 'isolator_b')
    const wrong = thing(run, 'isolator_b')?.offers.map((offer) => offer.action)
    expect(wrong).toContainEqual({ do: 'place', item: 'my_lock', in: 'isolator_b.hasp' })
    expect(wrong).toContainEqual({
      do: 'operate',
      item: 'isolator_b',
      control: 'handle',
      value: 'off',
    })
  })

  it('offers the lines of a tag with the values that it takes', () => {
    const run = startJob()
    goTo(run, 'lock_board')
    doIt(run, { do: 'take', item: 'tag_1' })
    const tag = perceive(run).carried.find((each) => each.thing.id === 'tag_1')?.thing
    const form = tag?.offers.find((offer) => offer.group === 'write')?.form ?? []
    expect(form.map((line) => line.field)).toEqual(['name', 'date', 'reason'])
    expect(form[1]).toMatchObject({ choices: [{ value: 'Today' }, { value: 'Yesterday' }] })
  })

  it('lets one speak only to those who can hear it', () => {
    const run = startJob()
    const offers = (id: string) =>
      perceive(run).people.find((person) => person.id === id)?.offers ?? []
    goTo(run, 'start_station')
    expect(offers('operator').length).toBeGreaterThan(0)
    goTo(run, 'tail')
    for (const person of perceive(run).people)
      expect(offers(person.id).length > 0).toBe(person.distance <= 8)
  })

  it('shows a task in guided play and none in any other', () => {
    expect(taskOf(startJob('guided'))?.step).toBe('dress')
    expect(taskOf(startJob('practice'))).toBeNull()
    expect(taskOf(startJob('assessment'))).toBeNull()
  })

  it('offers every action of the expert at the moment of it', () => {
    const run = startJob('assessment')
    const withChoices = ['wait', 'finish', 'write']
    for (const action of script('expert').actions) {
      const offered = allOffers(perceive(run)).map((offer) => JSON.stringify(offer.action))
      if (!withChoices.includes(action.do))
        expect(
          offered.some((offer) => sameDeed(JSON.parse(offer), action)),
          JSON.stringify(action),
        ).toBe(true)
      doIt(run, action)
    }
    expect(run.ending).toBe('finished')
  })
})

/** The same deed, whether a place is named by its socket or by the thing that has it. */
function sameDeed(a: Action, b: Action): boolean {
  const plain = ({ in: into, on, ...rest }: Action) => {
    const target = into ?? on
    return JSON.stringify(Object.entries({ ...rest, target: target?.split('.')[0] }).sort())
  }
  return plain(a) === plain(b)
}

describe('every offer, along any way through the job', () => {
  it('can be tried: it never throws and never names what does not exist', () => {
    let tried = 0
    fc.assert(
      fc.property(
        fc.array(fc.nat(100_000), { minLength: 5, maxLength: 25 }),
        fc.constantFrom('guided', 'assessment'),
        (choices, purpose) => {
          const run = startJob(purpose)
          for (const choice of choices) {
            if (run.ending !== null) break
            const offers = allOffers(perceive(run))
            const offer = offers[choice % offers.length]
            if (!offer) continue
            act(run, filled(offer))
            advanceUntilFree(run)
            tried++
          }
          const nonsense = run.events.filter(
            (event) =>
              event.type === 'rejected' &&
              event.by === 'trainee' &&
              /^(unknown-|no-such-|bad-|nothing-to-write|no-box|no-line|not-offered|not-a-tick|no-use|no-finding)/.test(
                String(event.code),
              ),
          )
          expect(nonsense).toEqual([])
        },
      ),
      { numRuns: 40, seed: 11 },
    )
    expect(tried).toBeGreaterThan(300)
  })

  it('has words in each language that the interface speaks', () => {
    const run = startJob()
    goTo(run, 'trolley')
    const offers = allOffers(perceive(run)).filter((offer) => offer.group !== 'say')
    expect(offers.length).toBeGreaterThan(40)
    for (const { label } of offers)
      for (const language of ['en', 'fr', 'ar']) expect(label[language]).toMatch(/\S/)
  })
})

describe('the bolts of a guard that is in both hands', () => {
  const open: readonly Action[] = [
    { do: 'operate', item: 'jacket', control: 'fastening', value: 'close' },
    { do: 'operate', item: 'hair', control: 'fastening', value: 'close' },
    { do: 'move', to: 'trolley' },
    { do: 'take', item: 'spanner' },
    { do: 'move', to: 'tail' },
    ...[1, 2, 3, 4].map(
      (n): Action => ({ do: 'operate', item: 'guard', control: `bolt_${n}`, value: 'out' }),
    ),
    { do: 'take', item: 'guard' },
  ]
  const screwIn: Action = { do: 'operate', item: 'guard', control: 'bolt_1', value: 'in' }
  const bolts = (run: Run) =>
    thing(run, 'guard')?.offers.filter(({ action }) => action.control?.startsWith('bolt_')) ?? []

  it('are not offered: no hand is left for the spanner', () => {
    const held = runAfter(open)
    expect(bolts(held)).toEqual([])
    expect(bolts(runAfter(open.slice(0, -1)))).toHaveLength(4)
    expect(refusedIn(runAfter([...open, screwIn]))).toBe('hands-full')
  })
})

describe('the jam at the tail', () => {
  const tried = (actions: readonly Action[]) =>
    refusedIn(
      runAfter([
        ...actions,
        { do: 'move', to: 'tail' },
        { do: 'operate', item: 'conveyor', control: 'clear_jam' },
      ]),
    )

  it('is told to be behind the guard before a tool is asked for, by whoever has one and not', () => {
    expect(tried([])).toBe('guard-fitted')
    expect(
      tried([
        { do: 'move', to: 'trolley' },
        { do: 'take', item: 'spanner' },
      ]),
    ).toBe('guard-fitted')
  })
})
