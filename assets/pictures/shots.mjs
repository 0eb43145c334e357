// What each picture of the lockout job shows. Neutral: a picture tells no more than one sees there.
// `instead`: of what it is the picture, instead of its own, when these states and properties are so.
// { of, back, up, side }: a thing from its front, in metres; or { from, to } in the hall's axes.
const operator = { clip: 'operate', time: 1 }
const crew = { operator, packer: { clip: 'stand' } }
const bolts = ['guard__bolt']
const hole = (has) => ({ 'air_valve.takesLock': has })
const withoutGuard = ['guard__panel', ...bolts]
const isolatorA = { from: [5.68, 1.5, -1.62], to: [6.42, 1.46, -1.75], fov: 40 }
const airValve = { from: [-2.62, 1.4, 0.12], to: [-2.86, 1.18, -0.5], fov: 42 }
// somebody beside the tail with the guard in both hands
const lift = { from: [-4.75, 1.4, 3.5], to: [-5.3, 0.98, 1.1], fov: 40 }
const holder = { clip: 'stand', at: [-5.7, 0, 1.1], turn: 90 }
const arms = (upper, fore) => ({
  'upper-arm-l': [upper, 0, 0],
  'upper-arm-r': [upper, 0, 0],
  'forearm-l': [fore, 0, 0],
  'forearm-r': [fore, 0, 0],
})
const close = { ...holder, bones: arms(-12, -72) }
const reach = { ...holder, bones: { spine: [14, 0, 0], ...arms(-84, 6) } }

// Of these one reads what is written there. Others have their signs far away or at the edge.
export const lettered = [
  ...['air_gauge', 'air_gauge_empty', 'air_supply', 'air_valve', 'air_valve_locked'],
  ...['air_valve_no_hole', 'air_valve_no_hole_off', 'air_valve_off', 'conveyor_2', 'drive'],
  ...['dana_lock', 'energy_sheet', 'isolator_a', 'isolator_a_locked', 'isolator_a_off'],
  ...['isolator_b', 'isolator_c', 'isolator_unlabelled', 'kofi_lock', 'lock_board', 'logbook'],
  ...['my_lock', 'my_lock_2', 'notice', 'panel', 'remote_station', 'sam_lock', 'start_station'],
  ...['tag_1', 'tag_2'],
]

export const shots = {
  card: { from: [-6.2, 1.62, 3.75], to: [0.5, 1.02, -1.0], fov: 50, people: crew },
  place: { from: [-6.4, 1.7, 4.2], to: [0.8, 1.15, -1.0], fov: 62, people: crew },
  start: { from: [-4.5, 1.65, 3.9], to: [-2.6, 0.9, -0.6], fov: 62, people: crew },
  // places
  tail: { from: [-4.0, 1.55, 1.5], to: [-4.45, 0.6, -0.9], fov: 55 },
  tail_nip: { from: [-3.9, 1.2, 0.6], to: [-4.55, 0.62, -0.95], fov: 48 },
  incline: { from: [-1.9, 1.65, 1.3], to: [-0.4, 0.85, -1.2], fov: 58 },
  head: { from: [2.2, 1.65, 1.3], to: [3.2, 1.1, -0.9], fov: 55 },
  panel: { from: [4.1, 1.6, -0.85], to: [6.5, 1.2, -0.8], fov: 62 },
  air: { from: [-2.5, 1.55, 0.85], to: [-3.05, 0.85, -0.5], fov: 55 },
  station: { from: [1.55, 1.6, 1.2], to: [2.1, 1.05, -0.35], fov: 52 },
  machine_cell: { from: [-0.6, 2.0, 3.4], to: [-0.6, 0.7, -1.0], fov: 72, people: crew },
  far_side: { from: [5.2, 1.7, -3.6], to: [1.2, 0.9, -1.2], fov: 58, people: crew },
  // things that stand where they are
  conveyor: { from: [-6.3, 1.85, 1.7], to: [-1.4, 0.75, -1.1], fov: 54 },
  guard: { from: [-4.25, 1.15, 1.0], to: [-4.6, 0.6, -0.6], fov: 48 },
  start_station: { from: [1.85, 1.4, 0.42], to: [2.05, 1.18, -0.28], fov: 42 },
  remote_station: {
    of: 'remote_station',
    back: 0.62,
    up: 0.15,
    side: -0.12,
    fov: 42,
    aim: [0, 0.55, 0],
  },
  pull_cord: { from: [2.95, 1.75, 0.2], to: [2.05, 1.36, -0.66], fov: 46 },
  isolator_unlabelled: { from: [5.97, 1.38, -0.88], to: [6.42, 1.345, -0.95], fov: 34 },
  isolator_a: { from: [5.68, 1.5, -1.62], to: [6.42, 1.46, -1.75], fov: 40 },
  isolator_b: { from: [5.68, 1.5, -0.82], to: [6.42, 1.46, -0.95], fov: 40 },
  isolator_c: { from: [5.68, 1.5, -0.02], to: [6.42, 1.46, -0.15], fov: 40 },
  dana_lock: { from: [6.05, 1.3, -0.1], to: [6.42, 1.245, -0.15], fov: 32 },
  conveyor_2: { from: [3.35, 2.0, -3.9], to: [3.6, 2.15, -5], fov: 36 },
  roof_fan: { from: [0.6, 1.8, 2.3], to: [0, 3.2, 4.9], fov: 56 },
  drive: { from: [5.5, 1.2, -1.6], to: [6.42, 0.78, -1.75], fov: 45 },
  terminal_box: { from: [2.65, 1.62, 0.0], to: [2.88, 1.36, -0.66], fov: 42 },
  air_valve: { from: [-2.62, 1.4, 0.12], to: [-2.86, 1.18, -0.5], fov: 42 },
  receiver: { from: [-2.9, 0.95, 0.75], to: [-3.2, 0.32, -0.54], fov: 46 },
  air_gauge: { from: [-3.03, 1.27, -0.12], to: [-3.06, 1.22, -0.5], fov: 34 },
  lock_board: { from: [5.75, 1.6, 1.55], to: [6.97, 1.5, 1.6], fov: 52 },
  trolley: { from: [-2.55, 1.7, 2.95], to: [-2.2, 0.92, 1.75], fov: 50 },
  // things one carries
  my_lock: { of: 'my_lock', back: 0.3, up: 0.04, side: 0.05, fov: 34 },
  my_lock_2: { of: 'my_lock_2', back: 0.3, up: 0.04, side: -0.05, fov: 34 },
  sam_lock: { of: 'sam_lock', back: 0.3, up: 0.04, side: 0.05, fov: 34 },
  kofi_lock: { of: 'kofi_lock', back: 0.3, up: 0.04, side: 0.05, fov: 34, shows: true },
  hasp_1: { of: 'hasp_1', back: 0.38, up: 0.05, side: 0.08, fov: 34 },
  tag_1: { of: 'tag_1', back: 0.36, up: 0.04, side: 0.02, fov: 34 },
  tag_2: { of: 'tag_2', back: 0.36, up: 0.04, side: 0.02, fov: 34 },
  spanner: { of: 'spanner', back: 0.32, up: 0.34, fov: 42 },
  tester: { of: 'tester', back: 0.28, up: 0.34, fov: 42 },
  proving_unit: { of: 'proving_unit', back: 0.24, up: 0.28, fov: 42 },
  ines_tester: { of: 'tester', back: 0.28, up: 0.34, fov: 42 },
  ines_proving_unit: { of: 'proving_unit', back: 0.24, up: 0.28, fov: 42 },
  chocks: { of: 'chocks', back: 0.6, up: 0.5, side: -0.15, fov: 42 },
  cutter: { of: 'cutter', back: 0.62, up: 0.5, fov: 46 },
  glasses: { of: 'glasses', back: 0.36, up: 0.24, fov: 40 },
  gloves: { of: 'gloves', back: 0.34, up: 0.34, fov: 42 },
  energy_sheet: { of: 'energy_sheet', back: 0.52, up: 0.06, fov: 40 },
  logbook: { of: 'logbook', back: 0.52, up: 0.06, fov: 40 },
  notice: { of: 'notice', back: 0.5, up: 0.06, fov: 40 },
  // things that the kit does not bring
  air_supply: {
    thing: { id: 'air_supply', at: [-3.2, 1.3, 4.9], turn: 180 },
    from: [-2.95, 1.5, 4.15],
    to: [-3.2, 1.3, 4.88],
    fov: 42,
  },
  barrier: {
    thing: { id: 'barrier', at: [-5.42, 0, 0.62], turn: 90 },
    from: [-3.6, 1.5, 1.7],
    to: [-5.3, 0.55, 0.5],
    fov: 52,
  },
  yusuf_lock: {
    thing: { id: 'yusuf_lock', at: [6.8, 1.24, 1.25], turn: -90 },
    from: [6.5, 1.28, 1.3],
    to: [6.8, 1.23, 1.25],
    fov: 34,
  },
  ines_lock: {
    thing: { id: 'ines_lock', at: [6.8, 1.24, 1.25], turn: -90 },
    from: [6.5, 1.28, 1.3],
    to: [6.8, 1.23, 1.25],
    fov: 34,
  },
  ines_screwdriver: {
    thing: { id: 'ines_screwdriver', at: [-2.26, 0.93, 1.98], lies: true },
    from: [-2.2, 1.29, 2.27],
    to: [-2.2, 0.95, 1.95],
    fov: 42,
  },
  jacket: {
    thing: { id: 'jacket', at: [3.2, 1.35, 4.75], turn: 180 },
    from: [3.05, 1.5, 3.4],
    to: [3.2, 1.3, 4.75],
    fov: 48,
  },
  // people
  operator: {
    from: [0.9, 1.6, 1.5],
    to: [2.05, 1.2, 0.2],
    fov: 44,
    people: { operator: { clip: 'talk', time: 0.6, turn: -45 } },
  },
  packer: {
    from: [2.2, 1.6, -3.4],
    to: [1.0, 1.2, -2.3],
    fov: 44,
    people: { packer: { clip: 'stand', turn: 132 } },
  },
  supervisor: {
    from: [2.9, 1.6, 2.3],
    to: [4.4, 1.25, 3.2],
    fov: 40,
    people: { supervisor: { clip: 'stand', turn: -120 } },
  },
  colleague: {
    from: [3.6, 1.6, 2.6],
    to: [5.2, 1.25, 1.9],
    fov: 40,
    people: { colleague: { clip: 'talk', time: 2, turn: -66 } },
  },
  contractor: {
    from: [2.9, 1.6, 3.1],
    to: [4.6, 1.2, 2.0],
    fov: 40,
    people: { contractor: { clip: 'stand', at: [4.6, 0, 2.0], turn: -50 } },
  },
  electrician: {
    from: [0.9, 1.6, 4.5],
    to: [2.4, 1.2, 3.4],
    fov: 40,
    people: { electrician: { clip: 'talk', time: 1, at: [2.4, 0, 3.4], turn: -50 } },
  },
  hair: {
    from: [3.35, 1.75, 3.6],
    to: [3.9, 1.5, 2.6],
    fov: 30,
    people: { trainee: { clip: 'stand', at: [3.9, 0, 2.6], turn: 190, locks: true } },
  },
  // how things are once something was done to them
  hair_tied: {
    instead: { of: ['hair'], when: { 'hair.lies': 'close' } },
    from: [3.35, 1.75, 3.6],
    to: [3.9, 1.5, 2.6],
    fov: 30,
    people: { trainee: { clip: 'stand', at: [3.9, 0, 2.6], turn: 190, shows: ['hair-bun'] } },
  },
  guard_close: {
    instead: { of: ['guard'], when: { 'guard.carried': true, 'guard.posture': 'close' } },
    ...lift,
    at: { guard: { at: [-5.4, 1.02, 1.1], turn: 90 } },
    hide: bolts,
    people: { trainee: close },
  },
  guard_reach: {
    instead: { of: ['guard'], when: { 'guard.carried': true, 'guard.posture': 'reach' } },
    ...lift,
    at: { guard: { at: [-5.02, 1.18, 1.1], turn: 90 } },
    hide: bolts,
    people: { trainee: reach },
  },
  guard_off: {
    instead: { of: ['guard'], when: { 'guard.mounted': false, 'guard.carried': false } },
    from: [-4.3, 1.35, 1.5],
    to: [-4.9, 0.5, -0.6],
    fov: 50,
    put: { guard: 'guard.rest' },
    hide: bolts,
  },
  isolator_a_off: {
    instead: {
      of: ['isolator_a'],
      when: { 'isolator_a.position': 'off', 'isolator_a.locked': false },
    },
    ...isolatorA,
    pose: { isolator_a: { handle: 'off' } },
  },
  isolator_a_locked: {
    instead: {
      of: ['isolator_a'],
      when: { 'isolator_a.position': 'off', 'isolator_a.locked': true },
    },
    ...isolatorA,
    pose: { isolator_a: { handle: 'off' } },
    put: { my_lock: 'isolator_a.hasp' },
  },
  air_valve_off: {
    instead: {
      of: ['air_valve'],
      when: { ...hole(true), 'air_valve.lever': 'off', 'air_valve.locked': false },
    },
    ...airValve,
    pose: { air_valve: { lever: 'off' } },
  },
  air_valve_locked: {
    instead: {
      of: ['air_valve'],
      when: { ...hole(true), 'air_valve.lever': 'off', 'air_valve.locked': true },
    },
    ...airValve,
    pose: { air_valve: { lever: 'off' } },
    put: { my_lock_2: 'air_valve.hasp' },
  },
  air_valve_no_hole: {
    instead: { of: ['air_valve'], when: { ...hole(false), 'air_valve.lever': 'on' } },
    ...airValve,
    hide: ['air-valve__lock-plate'],
  },
  air_valve_no_hole_off: {
    instead: { of: ['air_valve'], when: { ...hole(false), 'air_valve.lever': 'off' } },
    ...airValve,
    pose: { air_valve: { lever: 'off' } },
    hide: ['air-valve__lock-plate'],
  },
  air_gauge_empty: {
    instead: { of: ['air_gauge'], when: { 'receiver.empty': true } },
    from: [-3.03, 1.27, -0.12],
    to: [-3.06, 1.22, -0.5],
    fov: 34,
    pose: { air_gauge: { needle: 0 } },
  },
  open_guard: {
    instead: { of: ['tail', 'tail_nip'], when: { 'guard.mounted': false } },
    from: [-4.05, 1.3, 0.75],
    to: [-4.55, 0.65, -0.95],
    fov: 50,
    hide: withoutGuard,
  },
}
