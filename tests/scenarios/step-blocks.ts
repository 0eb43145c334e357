import type { Action } from '../../src/engine/action.ts'
import type { ScenarioStep } from '../../src/scenario/schema.ts'

const goTo = (to: string): Action => ({ do: 'move', to })
const take = (item: string): Action => ({ do: 'take', item })
const operate = (item: string, control: string, value?: string): Action =>
  value === undefined ? { do: 'operate', item, control } : { do: 'operate', item, control, value }
const say = (phrase: string, to?: string): Action =>
  to === undefined ? { do: 'say', phrase } : { do: 'say', phrase, to }
const tag = (item: string): Action => ({
  do: 'write',
  item,
  fields: { name: 'Your name', date: 'Today', reason: 'Clearing a jam' },
})
const bolts = (value: string): readonly Action[] =>
  ['bolt_1', 'bolt_2', 'bolt_3', 'bolt_4'].map((bolt) => operate('guard', bolt, value))

/** What each step of the lockout takes, from wherever the one before it ended. */
const BLOCKS: Readonly<Record<string, readonly Action[]>> = {
  dress: [
    goTo('trolley'),
    { do: 'wear', item: 'glasses' },
    operate('jacket', 'fastening', 'close'),
    operate('hair', 'fastening', 'close'),
  ],
  identify: [
    goTo('trolley'),
    { do: 'inspect', item: 'energy_sheet' },
    {
      do: 'write',
      item: 'energy_sheet',
      fields: { electrical: true, air: true, gravity: true, belt_tension: true },
    },
  ],
  notify: [
    goTo('trolley'),
    take('notice'),
    say('notify_affected', 'operator'),
    say('notify_affected', 'packer'),
    goTo('start_station'),
    { do: 'place', item: 'notice', on: 'start_station' },
  ],
  stop: [goTo('start_station'), operate('start_station', 'stop')],
  isolate: [
    goTo('isolator_a'),
    operate('isolator_a', 'handle', 'off'),
    { do: 'inspect', item: 'isolator_a' },
  ],
  isolate_air: [goTo('air_valve'), operate('air_valve', 'lever', 'off')],
  lock_a: [
    goTo('lock_board'),
    take('my_lock'),
    take('tag_1'),
    tag('tag_1'),
    goTo('isolator_a'),
    { do: 'place', item: 'my_lock', in: 'isolator_a.hasp' },
    { do: 'place', item: 'tag_1', in: 'my_lock.tag' },
  ],
  lock_air: [
    goTo('lock_board'),
    take('my_lock_2'),
    take('tag_2'),
    goTo('air_valve'),
    { do: 'place', item: 'my_lock_2', in: 'air_valve.hasp' },
    tag('tag_2'),
    { do: 'place', item: 'tag_2', in: 'my_lock_2.tag' },
  ],
  block: [
    goTo('trolley'),
    take('chocks'),
    goTo('incline'),
    { do: 'place', item: 'chocks', in: 'conveyor.chock_slot' },
  ],
  vent: [
    goTo('receiver'),
    operate('receiver', 'vent', 'open'),
    { do: 'wait', until: 'receiver.empty' },
    { do: 'inspect', item: 'air_gauge' },
  ],
  wait_drive: [
    { do: 'wait', until: 'drive.offSeconds >= 300' },
    goTo('drive'),
    { do: 'inspect', item: 'drive' },
  ],
  try_start: [
    say('check_clear'),
    goTo('remote_station'),
    operate('remote_station', 'start'),
    goTo('start_station'),
    operate('start_station', 'start'),
  ],
  neutral: [
    goTo('start_station'),
    operate('start_station', 'selector', 'off'),
    goTo('remote_station'),
    operate('remote_station', 'selector', 'off'),
  ],
  prove_dead: [
    goTo('trolley'),
    take('spanner'),
    take('tester'),
    take('proving_unit'),
    goTo('terminal_box'),
    operate('terminal_box', 'cover', 'open'),
    { do: 'use', item: 'tester', on: 'proving_unit' },
    ...['L1-E', 'L2-E', 'L3-E', 'L1-L2', 'L1-L3', 'L2-L3'].map(
      (point): Action => ({ do: 'use', item: 'tester', on: 'terminal_box', point }),
    ),
    { do: 'use', item: 'tester', on: 'proving_unit' },
    operate('terminal_box', 'cover', 'shut'),
    goTo('trolley'),
    { do: 'place', item: 'spanner', on: 'trolley' },
  ],
  cordon: [goTo('tail'), operate('barrier', 'gate', 'closed')],
  work: [
    goTo('trolley'),
    take('spanner'),
    goTo('tail'),
    ...bolts('out'),
    take('guard'),
    { do: 'release', item: 'guard' },
    operate('conveyor', 'clear_jam'),
  ],
  refit: [
    goTo('tail'),
    take('guard'),
    { do: 'place', item: 'guard', in: 'conveyor.guard_mount' },
    ...bolts('in'),
    operate('barrier', 'gate', 'open'),
    goTo('incline'),
    take('chocks'),
    goTo('trolley'),
    { do: 'place', item: 'chocks', on: 'trolley' },
    { do: 'place', item: 'spanner', on: 'trolley' },
    { do: 'inspect', item: 'trolley' },
  ],
  clear: [{ do: 'look', at: 'head' }, { do: 'look', at: 'tail' }, say('all_clear')],
  remove_lock: [goTo('air_valve'), take('my_lock_2'), goTo('isolator_a'), take('my_lock')],
  tell_locks_off: [goTo('air_valve'), say('locks_off', 'packer'), say('locks_off', 'operator')],
  restart: [
    goTo('receiver'),
    operate('receiver', 'vent', 'closed'),
    operate('air_valve', 'lever', 'on'),
    goTo('isolator_a'),
    operate('isolator_a', 'handle', 'on'),
    goTo('start_station'),
    take('notice'),
    operate('start_station', 'selector', 'run'),
    operate('start_station', 'start'),
  ],
  watch: [{ do: 'look', at: 'conveyor' }],
  log: [
    goTo('trolley'),
    {
      do: 'write',
      item: 'logbook',
      fields: { jam_cleared: true, locks_removed: true, signed: true },
    },
    say('work_done', 'operator'),
  ],
}

/** The actions of some steps, one after the other. */
export const actionsFor = (order: readonly string[]): readonly Action[] => [
  ...order.flatMap((step) => {
    const block = BLOCKS[step]
    if (!block) throw new Error(`actionsFor: no actions are written for the step "${step}".`)
    return block
  }),
  { do: 'finish' },
]

/**
 * An order that respects every `after`: at each turn one of the steps that are open is picked, by
 * the next of the given numbers.
 */
export function orderOf(steps: readonly ScenarioStep[], picks: readonly number[]): string[] {
  const ids = steps.map(({ id }) => id)
  const order: string[] = []
  while (order.length < steps.length) {
    const open = steps.filter(
      ({ id, after }) =>
        !order.includes(id) &&
        (after ?? []).every((other) => !ids.includes(other) || order.includes(other)),
    )
    const next = open[(picks[order.length] ?? 0) % open.length]
    if (!next) throw new Error('orderOf: the steps wait for each other.')
    order.push(next.id)
  }
  return order
}
