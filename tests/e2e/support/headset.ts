import { readFileSync } from 'node:fs'
import type { XRDevice } from 'iwer'
import type { Page } from 'playwright-core'
import { drawFrames, FRAME_CLOCK, takeClock } from './frame-clock.ts'

type Point = readonly [x: number, y: number, z: number]
type Side = 'left' | 'right'

/** What the last script below leaves in the page. */
interface Emulation {
  readonly device: XRDevice
}

declare global {
  interface Window {
    readonly emulation: Emulation
  }
}

/** An emulated Quest 3, put into the page before anything of ours runs. */
export const HEADSET: readonly string[] = [
  readFileSync('node_modules/iwer/build/iwer.min.js', 'utf8'),
  FRAME_CLOCK,
  `(() => {
    delete Navigator.prototype.xr
    const device = new IWER.XRDevice(IWER.metaQuest3, { stereoEnabled: false })
    device.installRuntime({ forceInstall: true })
    device.position.set(0, 1.6, 0)
    globalThis.emulation = { device }
  })()`,
]

/**
 * A person with the headset on: turns the head, moves the hands, presses. Points are in the room of
 * the headset, metres from its floor's middle.
 */
export class Headset {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** From now on time passes only when the test says so. */
  async takeClock(): Promise<void> {
    await takeClock(this.page)
  }

  /** Lets some frames be drawn. */
  async frames(count = 2): Promise<void> {
    await drawFrames(this.page, count)
  }

  async head(at: Point, towards: Point): Promise<void> {
    await this.page.evaluate(
      ([position, turned]) => {
        const { device } = window.emulation
        device.position.set(...position)
        device.quaternion.set(...turned)
      },
      [at, turnTowards(at, towards)] as const,
    )
  }

  /** Holds a hand somewhere and points with it. */
  async point(side: Side, at: Point, towards: Point): Promise<void> {
    await this.page.evaluate(
      ([hand, position, turned]) => {
        const { device } = window.emulation
        const inputs = device.primaryInputMode === 'hand' ? device.hands : device.controllers
        inputs[hand]?.position.set(...position)
        inputs[hand]?.quaternion.set(...turned)
      },
      [side, at, turnTowards(at, towards)] as const,
    )
  }

  /** Trigger of a controller, or pinch of a hand: down, a frame or two, up. */
  async select(side: Side): Promise<void> {
    await this.page.evaluate(async (hand) => {
      const { device } = window.emulation
      const { frames } = window.frameClock
      const press = (value: number): void => {
        if (device.primaryInputMode === 'hand') device.hands[hand]?.updatePinchValue(value)
        else device.controllers[hand]?.updateButtonValue('trigger', value)
      }
      await frames(2)
      press(1)
      await frames(2)
      press(0)
      await frames(2)
    }, side)
  }

  async button(side: Side, name: string, value: number): Promise<void> {
    await this.page.evaluate(
      ([hand, id, to]) => window.emulation.device.controllers[hand]?.updateButtonValue(id, to),
      [side, name, value] as const,
    )
  }

  async stick(side: Side, x: number, y: number): Promise<void> {
    await this.page.evaluate(
      ([hand, right, back]) =>
        window.emulation.device.controllers[hand]?.updateAxes('thumbstick', right, back),
      [side, x, y] as const,
    )
  }

  async useHands(): Promise<void> {
    await this.page.evaluate(() => {
      window.emulation.device.primaryInputMode = 'hand'
    })
  }

  async takeOff(): Promise<void> {
    await this.page.evaluate(() => window.emulation.device.activeSession?.end())
  }
}

/** The rotation that turns -z towards a point, without roll. */
function turnTowards(from: Point, to: Point): [number, number, number, number] {
  const [x, y, z] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]]
  const yaw = Math.atan2(-x, -z) / 2
  const pitch = Math.atan2(y, Math.hypot(x, z)) / 2
  const [sy, cy, sp, cp] = [Math.sin(yaw), Math.cos(yaw), Math.sin(pitch), Math.cos(pitch)]
  return [cy * sp, sy * cp, -sy * sp, cy * cp]
}
