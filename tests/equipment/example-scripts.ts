import type { Action } from '../../src/engine/action.ts'

const goTo = (to: string): Action => ({ do: 'move', to })

/** Goes to a thing and takes it in the hand. */
const fetch = (item: string): readonly Action[] => [goTo(item), { do: 'take', item }]

/** Goes to a thing and puts what is carried there. */
const bring = (item: string, to: string): readonly Action[] => [
  goTo(to.split('.')[0] ?? to),
  { do: 'place', item, in: to },
]

const turnOff = (item: string): readonly Action[] => [
  goTo(item),
  { do: 'operate', item, control: 'handle', value: 'off' },
]

const pressStart: readonly Action[] = [
  goTo('station'),
  { do: 'operate', item: 'station', control: 'start' },
]

const raiseAlarm: readonly Action[] = [
  goTo('point'),
  { do: 'operate', item: 'point', control: 'glass' },
]

const openManway: readonly Action[] = [
  goTo('manway'),
  { do: 'operate', item: 'manway', control: 'cover', value: 'open' },
]

const prove: readonly Action[] = [
  ...fetch('tester'),
  goTo('unit'),
  { do: 'use', item: 'tester', on: 'unit' },
]

/** The shortest way to do what the example of each kind asks for. */
export const scripts: Readonly<Record<string, readonly Action[]>> = {
  'alarm-sounder': raiseAlarm,
  'call-point': raiseAlarm,
  door: [
    goTo('room_door'),
    { do: 'operate', item: 'room_door', control: 'leaf', value: 'open' },
    goTo('inside'),
  ],
  partition: [goTo('behind')],
  combustible: [
    { do: 'wait', seconds: 6 },
    { do: 'report', item: 'bin', finding: 'damaged' },
  ],
  'loose-wear': [{ do: 'operate', item: 'jacket', control: 'fastening', value: 'close' }],
  'heavy-box': [...fetch('box'), ...bring('box', 'trolley.top')],
  'noisy-machine': [
    goTo('compressor'),
    { do: 'operate', item: 'compressor', control: 'power', value: 'off' },
  ],
  'slippery-floor': [goTo('spill'), { do: 'operate', item: 'spill', control: 'mop' }],
  extinguisher: [
    ...fetch('water'),
    { do: 'operate', item: 'water', control: 'pin', value: 'out' },
    { do: 'move', to: [0, 0, 0.5] },
    { do: 'wait', seconds: 2 },
    { do: 'use', item: 'water', on: 'bin', point: 'base', start: true },
    { do: 'wait', seconds: 8 },
    { do: 'use', item: 'water', on: 'bin', stop: true },
  ],
  'fire-blanket': [
    ...fetch('blanket'),
    goTo('pan'),
    { do: 'wait', seconds: 6 },
    { do: 'use', item: 'blanket', on: 'pan', point: 'base' },
  ],
  'muster-sign': [
    { do: 'move', to: 'muster' },
    { do: 'move', to: [4, 0, -2.6] },
    { do: 'inspect', item: 'sign' },
  ],
  'confined-space': openManway,
  'gas-detector': [
    ...fetch('detector'),
    { do: 'operate', item: 'detector', control: 'power', value: 'on' },
    { do: 'operate', item: 'detector', control: 'bump' },
    ...openManway,
    ...(['top', 'middle', 'bottom'] as const).flatMap((point): Action[] => [
      { do: 'use', item: 'detector', on: 'manway', point },
      { do: 'wait', seconds: 32 },
      ...['oxygen', 'flammable', 'toxic'].map(
        (value): Action => ({ do: 'operate', item: 'detector', control: 'display', value }),
      ),
    ]),
  ],
  'gas-source': [goTo('line'), { do: 'operate', item: 'line', control: 'valve', value: 'closed' }],
  'rescue-tripod': [...fetch('tripod'), ...bring('tripod', 'manway.frame')],
  'smoke-layer': [
    { do: 'wait', seconds: 20 },
    { do: 'report', item: 'smoke', finding: 'damaged' },
  ],
  respirator: [
    goTo('set'),
    { do: 'operate', item: 'set', control: 'valve', value: 'open' },
    { do: 'wear', item: 'set' },
  ],
  'angle-grinder': [
    goTo('grinder'),
    { do: 'operate', item: 'grinder', control: 'switch', value: 'on' },
    { do: 'operate', item: 'grinder', control: 'switch', value: 'off' },
  ],
  ventilator: [
    goTo('fan'),
    { do: 'operate', item: 'fan', control: 'power', value: 'on' },
    { do: 'wait', seconds: 600 },
  ],
  'air-receiver': [
    goTo('receiver'),
    { do: 'operate', item: 'receiver', control: 'vent', value: 'open' },
  ],
  'belt-conveyor': pressStart,
  'bolt-cutter': [
    ...fetch('cutter'),
    goTo('isolator_a'),
    { do: 'use', item: 'cutter', on: 'old_lock' },
  ],
  'bolted-guard': [
    ...fetch('spanner'),
    { do: 'move', to: [-3.9, 0, 0.2] },
    ...['bolt_1', 'bolt_2', 'bolt_3', 'bolt_4'].map(
      (control): Action => ({ do: 'operate', item: 'guard', control, value: 'out' }),
    ),
  ],
  'cable-run': turnOff('isolator_a'),
  'cased-machine': [
    goTo('machine'),
    { do: 'operate', item: 'machine', control: 'switch', value: 'on' },
  ],
  'control-station': pressStart,
  'danger-tag': [
    ...fetch('my_tag'),
    {
      do: 'write',
      item: 'my_tag',
      fields: { name: 'You', date: '12 May', reason: 'Jam in the belt' },
    },
    ...bring('my_tag', 'isolator_a.tag'),
  ],
  'anchor-point': [
    goTo('eye'),
    { do: 'inspect', item: 'eye' },
    { do: 'use', item: 'line', on: 'eye' },
  ],
  guardrail: [...fetch('rail'), { do: 'place', item: 'rail', in: 'deck.right' }],
  lanyard: [goTo('eye'), { do: 'use', item: 'line', on: 'eye' }],
  'leaning-ladder': [
    goTo('ladder'),
    { do: 'operate', item: 'ladder', control: 'set_foot', value: 'quarter' },
    { do: 'operate', item: 'ladder', control: 'tie' },
    { do: 'operate', item: 'ladder', control: 'climb_up' },
  ],
  'floor-opening': [
    ...fetch('spanner'),
    goTo('hatch.cover'),
    { do: 'operate', item: 'hatch', control: 'cover', value: 'fitted' },
    { do: 'operate', item: 'hatch', control: 'bolts', value: 'tight' },
    { do: 'operate', item: 'hatch', control: 'mark' },
  ],
  'form-sheet': [
    goTo('sheet'),
    { do: 'inspect', item: 'sheet' },
    { do: 'write', item: 'sheet', fields: { drive: true, air: true, gravity: true, signed: true } },
  ],
  'guarded-machine': [
    ...turnOff('isolator_a'),
    { do: 'wait', seconds: 10 },
    goTo('machine'),
    { do: 'operate', item: 'machine', control: 'guard', value: 'open' },
  ],
  'hand-tool': [...fetch('spanner'), ...bring('spanner', 'trolley.top')],
  'heated-platen': [...turnOff('isolator_a'), { do: 'wait', seconds: 300 }],
  'light-curtain': [goTo('curtain'), { do: 'inspect', item: 'curtain' }],
  'lock-board': [...fetch('my_lock'), ...bring('my_lock', 'board')],
  'lockable-air-valve': [
    ...fetch('my_lock'),
    goTo('air_valve'),
    { do: 'operate', item: 'air_valve', control: 'lever', value: 'off' },
    { do: 'place', item: 'my_lock', in: 'air_valve.hasp' },
  ],
  'lockable-oil-valve': [
    ...fetch('my_lock'),
    goTo('oil_valve'),
    { do: 'operate', item: 'oil_valve', control: 'lever', value: 'off' },
    { do: 'place', item: 'my_lock', in: 'oil_valve.hasp' },
    { do: 'inspect', item: 'gauge' },
  ],
  'hydraulic-unit': [
    ...fetch('my_lock'),
    ...turnOff('isolator_a'),
    goTo('unit.dump'),
    { do: 'operate', item: 'unit', control: 'dump', value: 'open' },
    { do: 'place', item: 'my_lock', in: 'unit.hasp' },
  ],
  'hydraulic-press': [
    ...fetch('my_lock'),
    goTo('press.block'),
    { do: 'operate', item: 'press', control: 'block', value: 'in' },
    goTo('oil_valve'),
    { do: 'operate', item: 'oil_valve', control: 'lever', value: 'off' },
    { do: 'place', item: 'my_lock', in: 'oil_valve.hasp' },
    goTo('press.workpiece'),
    { do: 'operate', item: 'press', control: 'workpiece' },
  ],
  'lockout-hasp': [
    ...fetch('hasp'),
    ...fetch('my_lock'),
    ...bring('hasp', 'isolator_a.hasp'),
    { do: 'place', item: 'my_lock', in: 'hasp.locks' },
  ],
  'notice-sign': [...fetch('notice'), ...bring('notice', 'trolley.top')],
  padlock: [...fetch('my_lock'), ...bring('my_lock', 'isolator_a.hasp')],
  'pressure-gauge': [goTo('gauge'), { do: 'inspect', item: 'gauge' }],
  'protective-equipment': [goTo('glasses'), { do: 'inspect', item: 'glasses' }],
  'protective-device': [
    goTo('rcd'),
    { do: 'operate', item: 'rcd', control: 'test' },
    { do: 'operate', item: 'rcd', control: 'handle', value: 'on' },
  ],
  'pressure-hose': [
    goTo('air_valve'),
    { do: 'operate', item: 'air_valve', control: 'lever', value: 'off' },
    goTo('hose'),
    { do: 'operate', item: 'hose', control: 'bleed' },
    { do: 'operate', item: 'hose', control: 'coupling', value: 'off' },
  ],
  'raised-load': [
    goTo('platform.strut'),
    { do: 'operate', item: 'platform', control: 'strut', value: 'in' },
  ],
  'spring-clamp': [
    ...fetch('spanner'),
    goTo('clamp'),
    { do: 'operate', item: 'clamp', control: 'screw' },
  ],
  'proving-unit': prove,
  'pull-cord': [goTo('cord'), { do: 'operate', item: 'cord', control: 'cord', value: 'pulled' }],
  'remote-machine': [goTo('fan'), { do: 'inspect', item: 'fan' }, ...turnOff('isolator_c')],
  'rotary-isolator': turnOff('isolator_a'),
  'supply-transformer': turnOff('isolator_a'),
  'terminal-box': [
    ...turnOff('isolator_a'),
    ...fetch('screwdriver'),
    goTo('box'),
    { do: 'operate', item: 'box', control: 'cover', value: 'open' },
  ],
  'tool-tether': [goTo('spanner'), { do: 'use', item: 'tether', on: 'spanner' }],
  'tool-trolley': [goTo('trolley'), { do: 'inspect', item: 'trolley' }],
  'variable-speed-drive': [
    ...turnOff('isolator_a'),
    { do: 'wait', seconds: 300 },
    goTo('drive'),
    { do: 'inspect', item: 'drive' },
  ],
  'voltage-tester': prove,
  barrier: [goTo('barrier'), { do: 'operate', item: 'barrier', control: 'gate', value: 'closed' }],
  'work-platform': [...fetch('rail'), { do: 'place', item: 'rail', in: 'deck.right' }],
  'wheel-chock': [...fetch('chock'), ...bring('chock', 'conveyor.chock_slot')],
}
