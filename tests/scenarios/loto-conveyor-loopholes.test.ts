import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Action } from '../../src/engine/action.ts'
import type { Value } from '../../src/scenario/facts.ts'
import { loto, runOf, scriptOf, verdictsOf } from '../engine/support/play.ts'

/**
 * Unsafe ways that look like the right one: a good attempt with something left out, moved or put in.
 * Each breaks what the procedure asks for there and nothing else, and none earns every mark.
 */

type Edit = (actions: readonly Action[]) => readonly Action[]

const matches = (action: Action, part: Partial<Action>): boolean =>
  Object.entries(part).every(([key, value]) => action[key as keyof Action] === value)

const without =
  (...parts: Partial<Action>[]): Edit =>
  (actions) =>
    actions.filter((action) => !parts.some((part) => matches(action, part)))

/** Puts actions behind the first one that fits, or before it. */
const put =
  (where: 'after' | 'before', part: Partial<Action>, ...more: Action[]): Edit =>
  (actions) => {
    const at = actions.findIndex((action) => matches(action, part))
    if (at < 0) throw new Error(`put: no action fits ${JSON.stringify(part)}.`)
    return actions.toSpliced(where === 'after' ? at + 1 : at, 0, ...more)
  }

const both =
  (...edits: Edit[]): Edit =>
  (actions) =>
    edits.reduce((edited, edit) => edit(edited), actions)

const turn = (item: string, control: string, value: string): Action => ({
  do: 'operate',
  item,
  control,
  value,
})
const start = (item: string): Action => ({ do: 'operate', item, control: 'start' })
const go = (to: string): Action => ({ do: 'move', to })
const tell = (phrase: string, to: string): Action => ({ do: 'say', phrase, to })
const open = (item: string) => turn(item, 'cover', 'open')
const shut = (item: string) => turn(item, 'cover', 'shut')
const tag =
  (name: string): Edit =>
  (actions) =>
    actions.map((action) =>
      action.do === 'write' && action.item === 'tag_1'
        ? { ...action, fields: { name, date: 'Today', reason: 'Clearing a jam' } }
        : action,
    )

interface Loophole {
  readonly edit: Edit
  readonly breaks: readonly string[]
  readonly from?: string
}

const loopholes: Readonly<Record<string, Loophole>> = {
  'tests only one pair of terminals in the open box': {
    edit: without(...['L1-L3', 'L2-L3', 'L1-E', 'L2-E', 'L3-E'].map((point) => ({ point }))),
    breaks: ['proves_dead', 'opened_proved'],
  },
  'takes the cover off the drive while it is charged, and puts it back': {
    edit: put(
      'before',
      { until: 'drive.offSeconds >= 300' },
      ...[go('drive'), open('drive'), shut('drive')],
    ),
    breaks: ['opened_live'],
  },
  'proves dead before the start was tried': {
    edit: (actions) => {
      const from = actions.findIndex((action) => matches(action, go('terminal_box')))
      const to = actions.findIndex((action) => matches(action, shut('terminal_box')))
      const prove = actions.slice(from, to + 1)
      const rest = actions.toSpliced(from, prove.length)
      const at = rest.findIndex((action) => action.phrase === 'check_clear')
      return rest.toSpliced(at, 0, ...prove, go('start_station'))
    },
    breaks: ['proves_dead'],
  },
  'asks if everybody is clear only after the try': {
    edit: both(
      without({ phrase: 'check_clear' }),
      put('after', start('remote_station'), { do: 'say', phrase: 'check_clear' }),
    ),
    breaks: ['ready_to_try'],
  },
  'tries with a selector on off, so that nothing could have started': {
    edit: put('before', start('start_station'), turn('start_station', 'selector', 'off')),
    breaks: ['verify', 'no_early_reach', 'ready_to_try'],
  },
  'looks through the window before the handle is turned': {
    edit: both(
      without({ do: 'inspect', item: 'isolator_a' }),
      put('before', turn('isolator_a', 'handle', 'off'), { do: 'inspect', item: 'isolator_a' }),
    ),
    breaks: ['isolate'],
  },
  'takes the chocks out before the jam is cleared': {
    edit: both(
      put('before', go('tail'), go('incline'), { do: 'take', item: 'chocks' }, go('trolley')),
      put('before', go('tail'), { do: 'place', item: 'chocks', on: 'trolley' }),
      (actions) => {
        const last = actions.findLastIndex((action) => matches(action, { item: 'chocks' }))
        return actions.toSpliced(last, 1)
      },
    ),
    breaks: ['load_held'],
  },
  'starts the belt before anybody knows that the locks are off': {
    edit: both(
      without({ phrase: 'locks_off' }),
      put(
        'after',
        { do: 'look', at: 'conveyor' },
        ...[tell('locks_off', 'operator'), tell('locks_off', 'packer')],
      ),
    ),
    breaks: ['start_clear'],
  },
  'turns a selector to run before the locks come off': {
    edit: put(
      'after',
      { phrase: 'all_clear' },
      ...[go('start_station'), turn('start_station', 'selector', 'run')],
    ),
    breaks: ['controls_off'],
  },
  'counts the tools before they are back': {
    edit: both(
      without({ do: 'inspect', item: 'trolley' }),
      put(
        'before',
        { do: 'place', item: 'chocks', on: 'trolley' },
        { do: 'inspect', item: 'trolley' },
      ),
    ),
    breaks: ['give_back', 'stays_locked', 'air_stays_locked', 'no_start_while_open'],
  },
  'leaves the tester on the floor of the tail': {
    edit: put(
      'before',
      { item: 'conveyor', control: 'clear_jam' },
      { do: 'release', item: 'tester' },
    ),
    breaks: ['give_back', 'stays_locked', 'air_stays_locked', 'no_start_while_open'],
  },
  'looks at the belt only while it stands': {
    edit: both(
      without({ do: 'look', at: 'conveyor' }),
      put('before', { phrase: 'locks_off' }, { do: 'look', at: 'conveyor' }),
    ),
    breaks: ['first_run'],
  },
  'writes somebody else’s name on a tag': { edit: tag('Sam'), breaks: ['tags_true'] },
  'stops the machine next door on the way': {
    edit: put(
      'before',
      turn('isolator_a', 'handle', 'off'),
      ...[go('isolator_b'), turn('isolator_b', 'handle', 'off')],
      ...[turn('isolator_b', 'handle', 'on'), go('isolator_a')],
    ),
    breaks: ['other_machines'],
  },
  'hangs the second worker’s lock up for him': {
    from: 'group',
    edit: both(
      without({ phrase: 'put_your_lock' }),
      put('after', { do: 'take', item: 'my_lock' }, { do: 'take', item: 'kofi_lock' }),
      put(
        'before',
        { until: "kofi_lock.on == 'isolator_a'" },
        { do: 'place', item: 'kofi_lock', in: 'hasp_1.locks' },
      ),
    ),
    breaks: ['own_lock'],
  },
}

const markOf = (
  actions: readonly Action[],
  parameters: Readonly<Record<string, Value>> | undefined,
) => markRun(runOf(loto, actions, { parameters: parameters ?? {} }))

describe('a good attempt with one unsafe thing in it', () => {
  it.each(Object.entries(loopholes))(
    '%s: is not met',
    (_name, { edit, breaks, from = 'expert' }) => {
      const { actions, parameters } = scriptOf(from)
      const result = markOf(edit(actions), parameters)
      expect(verdictsOf(result, 'not-met')).toEqual(breaks)
      expect(result.score.uncapped).toBeLessThan(1)
      const critical = loto.assessment.criteria.filter((criterion) => criterion.critical)
      expect(result.passed).toBe(!critical.some(({ id }) => breaks.includes(id)))
    },
  )

  it('may leave the box shut and call somebody who may open it: that costs marks and no more', () => {
    const { actions, parameters } = scriptOf('expert')
    const shutBox = without({ do: 'use' }, { item: 'terminal_box' })
    const result = markOf(shutBox(actions), parameters)
    expect(verdictsOf(result, 'not-met')).toEqual(['proves_dead'])
    expect(result.passed).toBe(true)
  })

  it('waits for nobody twice: a wait for the drive that is left out costs once', () => {
    const { actions, parameters } = scriptOf('expert')
    const result = markOf(without({ do: 'inspect', item: 'drive' })(actions), parameters)
    expect(verdictsOf(result, 'not-met')).toEqual(['discharge'])
  })
})
