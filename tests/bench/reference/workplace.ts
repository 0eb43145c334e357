import type { Scenario } from '../../../src/scenario/schema.ts'

const text = (en: string) => ({ en })
/** Metres from one machine with all that belongs to it to the next. */
const PITCH = 6
const PIECES_EACH = 10
/** Seconds in which everybody has pressed both buttons of their station once. */
const ROUND = 20

/**
 * A fixed workplace of so many pieces of equipment: machines in rows, each a conveyor with its
 * isolator, air, station and what lies about. Ten people press start or stop, so that the state of
 * one machine changes each second, and so many conditions watch the machines.
 */
export function workplace(pieces: number, conditions: number): Scenario {
  const machines = Math.ceil(pieces / PIECES_EACH)
  const columns = Math.ceil(Math.sqrt(machines))
  const side = columns * PITCH + 4
  const at = (machine: number, x: number, y: number, z: number): [number, number, number] => [
    ((machine % columns) + 0.5) * PITCH - side / 2 + 2 + x,
    y,
    (Math.floor(machine / columns) + 0.5) * PITCH - side / 2 + 2 + z,
  ]
  const equipment: Scenario['equipment'] = {}
  for (let i = 0; i < machines; i++) {
    Object.assign(equipment, {
      [`isolator_${i}`]: {
        is: 'rotary-isolator',
        at: at(i, -2, 1.4, -2),
        with: { volts: 400 },
        feeds: [`conveyor_${i}.motor`],
      },
      [`conveyor_${i}`]: { is: 'belt-conveyor', at: at(i, 0, 0, -1) },
      [`station_${i}`]: {
        is: 'control-station',
        at: at(i, 2, 0, 0.4),
        commands: [`conveyor_${i}`],
      },
      [`cord_${i}`]: { is: 'pull-cord', at: at(i, -1, 0.9, -0.4), commands: [`conveyor_${i}`] },
      [`receiver_${i}`]: {
        is: 'air-receiver',
        at: at(i, -2.4, 0, 0.8),
        feeds: [`conveyor_${i}.takeup`, `gauge_${i}`],
      },
      [`gauge_${i}`]: { is: 'pressure-gauge', at: at(i, -2.2, 1.2, 0.8) },
      [`lock_${i}`]: { is: 'padlock', at: at(i, 2.4, 0, 2) },
      [`sheet_${i}`]: { is: 'form-sheet', at: at(i, 2.2, 0, 2.2), with: { boxes: ['a', 'b'] } },
      [`sign_${i}`]: { is: 'notice-sign', at: at(i, 2, 0, 2.4) },
      [`spanner_${i}`]: { is: 'hand-tool', at: at(i, 1.8, 0, 2) },
    })
  }
  const workers = Array.from({ length: 10 }, (_, i) => {
    const item = `station_${i % machines}`
    const press = (control: string) => ({ do: 'operate' as const, item, control })
    const pause = { do: 'wait' as const, seconds: ROUND / 2 - 1 }
    const does = [press('start'), pause, press('stop'), pause]
    return {
      is: 'worker' as const,
      at: at(i % machines, 2, 0, 1),
      name: text(`Worker ${i}`),
      routine: { from: i, loop: true, does },
    }
  })
  const watched = Array.from({ length: conditions }, (_, i) => {
    const machine = i % machines
    const who = i % 11 === 10 ? 'trainee' : `worker_${i % 11}`
    return {
      id: `watched_${i}`,
      weight: 1,
      never: `conveyor_${machine}.running && ${who}.touching('conveyor_${machine}') && station_${machine}.presses > ${i}`,
    }
  })
  return {
    format: 1,
    id: 'bench-workplace',
    version: '1.0.0',
    title: text('A workplace to measure'),
    place: { kit: 'workshop', size: [side, 4, side], noiseDecibels: 85 },
    start: { at: at(0, 0, 0, 2.5) },
    equipment,
    people: Object.fromEntries(workers.map((worker, i) => [`worker_${i}`, worker])),
    procedure: [
      { id: 'off', text: text('Off'), why: text('Off'), done: "isolator_0.position == 'off'" },
    ],
    assessment: { criteria: [{ id: 'isolated', weight: 1, all: ['off'] }, ...watched] },
  }
}
