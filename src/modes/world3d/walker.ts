import type { Action } from '../../engine/action.ts'
import type { Run } from '../../engine/run.ts'
import { floorFor } from '../../engine/space/doorway.ts'
import type { Grid } from '../../engine/space/grid.ts'
import { paceOf } from '../../engine/space/pace.ts'
import { positionOf } from '../../engine/world.ts'
import type { Eyes } from './eyes.ts'

/** How far one walks ahead before the engine is told, metres. */
const STRIDE = 1.2

export interface Steering {
  /** -1 to 1: to the side and forwards, as the eyes look. */
  readonly side: number
  readonly forward: number
}

/**
 * Free walking: the eyes go ahead over free floor, and each stretch becomes one `move` to where
 * they have got to. The engine then walks there itself, through every zone on its way.
 */
export class Walker {
  private told = { x: 0, z: 0 }
  private readonly run: Run
  private readonly eyes: Eyes
  private readonly act: (action: Action) => void

  constructor(run: Run, eyes: Eyes, act: (action: Action) => void) {
    this.run = run
    this.eyes = eyes
    this.act = act
  }

  update({ side, forward }: Steering, seconds: number): void {
    const me = this.run.world.people.get('trainee')
    if (!me || this.run.ending !== null) return
    const { eyes } = this
    const working = me.doing !== null && me.doing.do !== 'move'
    const steering = (side !== 0 || forward !== 0) && !working
    if (!steering) {
      if (eyes.ahead) this.arrive(me.walk !== null || me.busyUntil > this.run.tick)
      return
    }
    if (!eyes.ahead) {
      const [x, , z] = positionOf(me, this.run.tick)
      eyes.ahead = { x, z }
      this.told = { x, z }
    }
    const length = Math.hypot(side, forward)
    const step = (paceOf(this.run, me) * seconds) / Math.max(1, length)
    const sin = Math.sin(eyes.yaw)
    const cos = Math.cos(eyes.yaw)
    const dx = (side * cos - forward * sin) * step
    const dz = (-side * sin - forward * cos) * step
    const { x, z } = eyes.ahead
    const floor = floorFor(this.run, me)
    // Along a wall or machine one slides rather than sticks.
    const nextX = isFree(floor, x + dx, z) ? x + dx : x
    const nextZ = isFree(floor, nextX, z + dz) ? z + dz : z
    eyes.ahead = { x: nextX, z: nextZ }
    if (Math.hypot(nextX - this.told.x, nextZ - this.told.z) >= STRIDE) this.tell()
  }

  /** The keys are up: the last stretch is told, and the eyes wait until the body has caught up. */
  private arrive(underWay: boolean): void {
    const { ahead } = this.eyes
    if (!ahead) return
    if (Math.hypot(ahead.x - this.told.x, ahead.z - this.told.z) > 0.1) this.tell()
    else if (!underWay) this.eyes.ahead = null
  }

  private tell(): void {
    const { ahead } = this.eyes
    if (!ahead) return
    this.told = ahead
    const round = (metres: number) => Math.round(metres * 100) / 100
    this.act({ do: 'move', to: [round(ahead.x), 0, round(ahead.z)] })
  }
}

function isFree({ columns, rows, minX, minZ, free }: Grid, x: number, z: number): boolean {
  const cell = (-2 * minX) / columns
  const column = Math.floor((x - minX) / cell)
  const row = Math.floor((z - minZ) / cell)
  if (column < 0 || row < 0 || column >= columns || row >= rows) return false
  return free[row * columns + column] === 1
}
