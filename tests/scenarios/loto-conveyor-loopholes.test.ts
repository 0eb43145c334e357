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

/** Does a run of actions, from the first that fits to the last, before another one. */
const earlier =
  (first: Partial<Action>, last: Partial<Action>, before: Partial<Action>): Edit =>
  (actions) => {
    const from = actions.findIndex((action) => matches(action, first))
    const to = actions.findIndex((action) => matches(action, last))
    const moved = actions.slice(from, to + 1)
    return put('before', before, ...moved)(actions.toSpliced(from, moved.length))
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
const take = (item: string): Action => ({ do: 'take', item })
const place = (item: string, where: Pick<Action, 'in' | 'on'>): Action => ({
  do: 'place',
  item,
  ...where,
})
const wait = (until: string): Action => ({ do: 'wait', until })
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
    edit: both(
      earlier(go('terminal_box'), shut('terminal_box'), { phrase: 'check_clear' }),
      put('before', { phrase: 'check_clear' }, go('start_station')),
    ),
    breaks: ['proves_dead'],
  },
  'takes the guard off before the motor is proved dead': {
    edit: both(
      earlier(go('tail'), { do: 'release', item: 'guard' }, go('terminal_box')),
      put('before', { item: 'conveyor', control: 'clear_jam' }, go('tail')),
    ),
    breaks: ['proves_dead'],
  },
  'takes the notice away before the jam is cleared': {
    edit: put(
      'before',
      go('terminal_box'),
      ...[take('notice'), go('trolley'), place('notice', { on: 'trolley' })],
    ),
    breaks: ['notice_stays'],
  },
  'takes the lock off while the guard is off, and puts it back': {
    edit: put(
      'before',
      { item: 'conveyor', control: 'clear_jam' },
      ...[go('isolator_a'), take('my_lock')],
      ...[place('my_lock', { in: 'isolator_a.hasp' }), go('tail')],
    ),
    breaks: ['stays_locked'],
  },
  'turns the handle to on between taking the lock off and hanging the hasp': {
    from: 'hasp-afterwards',
    edit: put(
      'before',
      { do: 'place', item: 'hasp_1' },
      ...[turn('isolator_a', 'handle', 'on'), turn('isolator_a', 'handle', 'off')],
    ),
    breaks: ['stays_locked', 'start_clear'],
  },
  'puts the power back while the guard hangs on no bolt, and takes it off again': {
    edit: put(
      'after',
      { do: 'place', item: 'guard' },
      ...[go('isolator_a'), take('my_lock'), turn('isolator_a', 'handle', 'on')],
      ...[turn('isolator_a', 'handle', 'off'), place('my_lock', { in: 'isolator_a.hasp' })],
      go('tail'),
    ),
    breaks: ['stays_locked', 'start_clear'],
  },
  'puts the air back while the guard hangs on no bolt, and takes it off again': {
    edit: put(
      'after',
      { do: 'place', item: 'guard' },
      ...[go('air_valve'), take('my_lock_2'), turn('air_valve', 'lever', 'on')],
      ...[turn('air_valve', 'lever', 'off'), place('my_lock_2', { in: 'air_valve.hasp' })],
      go('tail'),
    ),
    breaks: ['air_stays_locked', 'start_clear'],
  },
  'puts the power back before anybody was told, and takes it off again': {
    edit: put(
      'before',
      { phrase: 'all_clear' },
      ...[go('isolator_a'), take('my_lock'), turn('isolator_a', 'handle', 'on')],
      ...[turn('isolator_a', 'handle', 'off'), place('my_lock', { in: 'isolator_a.hasp' })],
    ),
    breaks: ['start_clear'],
  },
  'takes the locks off without asking whether everybody is clear': {
    edit: without({ phrase: 'all_clear' }),
    breaks: ['give_back'],
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
    breaks: ['verify', 'no_early_reach', 'guard_in_turn', 'ready_to_try'],
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
    breaks: ['give_back'],
  },
  'leaves the tester on the floor of the tail': {
    edit: put(
      'before',
      { item: 'conveyor', control: 'clear_jam' },
      { do: 'release', item: 'tester' },
    ),
    breaks: ['give_back'],
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
  'lets the second worker lock up only once the jam is cleared': {
    from: 'group',
    edit: both(
      without({ phrase: 'put_your_lock' }, { until: "kofi_lock.on == 'isolator_a'" }),
      put(
        'after',
        { item: 'conveyor', control: 'clear_jam' },
        ...[go('isolator_a'), tell('put_your_lock', 'colleague')],
        ...[wait("kofi_lock.on == 'isolator_a'"), go('tail')],
      ),
    ),
    breaks: ['group_lock'],
  },
  'sends the second worker’s lock away before the jam is cleared': {
    from: 'group',
    edit: put(
      'before',
      { item: 'conveyor', control: 'clear_jam' },
      ...[go('isolator_a'), tell('take_your_lock', 'colleague')],
      ...[wait("kofi_lock.on == ''"), go('tail')],
    ),
    breaks: ['group_stays_locked'],
  },
  'opens the terminal box of a motor that cannot be isolated, and shuts it again': {
    from: 'stuck',
    edit: put(
      'before',
      { phrase: 'cannot_isolate' },
      ...[go('trolley'), take('spanner'), go('terminal_box')],
      ...[open('terminal_box'), shut('terminal_box'), go('isolator_a')],
    ),
    breaks: ['opened_live'],
  },
  'takes the guard off beside an open barrier': {
    edit: without({ item: 'barrier' }),
    breaks: ['cordoned'],
  },
  'puts the guard back at arm’s length': {
    edit: put(
      'after',
      { item: 'conveyor', control: 'clear_jam' },
      turn('guard', 'posture', 'reach'),
    ),
    breaks: ['lifts_close'],
  },
  'leaves the barrier closed beside a machine that runs again': {
    edit: without({ item: 'barrier', value: 'open' }),
    breaks: ['left_tidy'],
  },
  'gives the electrician no room for a lock of her own': {
    from: 'calls-electrician',
    edit: both(
      without({ item: 'hasp_1' }, { do: 'wait', until: "ines_lock.removedBy == 'electrician'" }),
      (actions) =>
        actions.map((action) =>
          action.in === 'hasp_1.locks' ? { ...action, in: 'isolator_a.hasp' } : action,
        ),
    ),
    breaks: ['proves_dead'],
  },
  'takes the guard off while the electrician is still at the box': {
    from: 'calls-electrician',
    edit: both(
      without({ do: 'wait', until: "ines_lock.removedBy == 'electrician'" }),
      put('before', go('isolator_a'), wait("ines_lock.removedBy == 'electrician'")),
    ),
    breaks: ['proves_dead', 'unproved'],
  },
  'opens the box without being competent, then leaves the rest to the electrician': {
    from: 'calls-electrician',
    edit: put(
      'before',
      { phrase: 'prove_for_me' },
      ...[go('terminal_box'), open('terminal_box'), shut('terminal_box')],
    ),
    breaks: ['within_competence'],
  },
  'cuts the electrician’s lock': {
    from: 'calls-electrician',
    edit: both(
      put(
        'before',
        { phrase: 'prove_for_me' },
        ...[go('trolley'), take('cutter'), go('start_station')],
      ),
      put(
        'after',
        { phrase: 'prove_for_me' },
        ...[go('isolator_a'), wait("ines_lock.on == 'isolator_a'")],
        ...[{ do: 'use', item: 'cutter', on: 'ines_lock' } as const],
        ...[go('trolley'), place('cutter', { on: 'trolley' })],
      ),
    ),
    breaks: ['others_locks'],
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

  it('may use the two own locks and tags the other way round: each holds what it is on', () => {
    const { actions, parameters } = scriptOf('expert')
    const others = JSON.stringify(actions)
      .replace(/my_lock_2|my_lock/g, (lock) => (lock === 'my_lock' ? 'my_lock_2' : 'my_lock'))
      .replace(/tag_[12]/g, (tag) => (tag === 'tag_1' ? 'tag_2' : 'tag_1'))
    const result = markOf(JSON.parse(others), parameters)
    expect(verdictsOf(result, 'not-met')).toEqual([])
    expect(result).toMatchObject({ outcome: 'passed', score: { scaled: 1 } })
  })

  it('stops safely only where the machine stands whole: not with the guard off a live belt', () => {
    const { actions, parameters } = scriptOf('stuck')
    const bolts = ['bolt_1', 'bolt_2', 'bolt_3', 'bolt_4'].map((b) => turn('guard', b, 'out'))
    const off = [...bolts, take('guard'), { do: 'release', item: 'guard' } as const]
    const open = put('before', { do: 'stop' }, go('trolley'), take('spanner'), go('tail'), ...off)
    expect(markOf(actions, parameters)).toMatchObject({ outcome: 'stopped-safely', passed: true })
    expect(markOf(open(actions), parameters)).toMatchObject({ outcome: 'not-passed' })
  })

  it('waits for nobody twice: a wait for the drive that is left out costs once', () => {
    const { actions, parameters } = scriptOf('expert')
    const result = markOf(without({ do: 'inspect', item: 'drive' })(actions), parameters)
    expect(verdictsOf(result, 'not-met')).toEqual(['discharge'])
  })
})
