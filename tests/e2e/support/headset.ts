import { readFileSync } from 'node:fs'
import type { XRDevice } from 'iwer'
import type { Page } from 'playwright-core'
import { drawFrames, FRAME_CLOCK, takeClock } from './frame-clock.ts'

export type Point = readonly [x: number, y: number, z: number]
export type Side = 'left' | 'right'
export type Turn = readonly [x: number, y: number, z: number, w: number]

/** What the last script below leaves in the page. */
interface Emulation {
  readonly device: XRDevice
}

declare global {
  interface Window {
    readonly emulation: Emulation
  }
}

/** Longer than any deed of the job takes, frames. */
const MOST_FRAMES = 1500

/** An emulated Quest 3, put into the page before anything of ours runs. */
export const HEADSET: readonly string[] = [
  readFileSync('node_modules/iwer/build/iwer.min.js', 'utf8'),
  FRAME_CLOCK,
  `(() => {
    delete Navigator.prototype.xr
    // The emulator asks before each frame what to clear with, and the answer comes from another
    // process; nothing is painted, so what it was at first will do.
    const known = new Map()
    const ask = WebGL2RenderingContext.prototype.getParameter
    WebGL2RenderingContext.prototype.getParameter = function (name) {
      const clears = [this.COLOR_CLEAR_VALUE, this.DEPTH_CLEAR_VALUE, this.STENCIL_CLEAR_VALUE]
      if (!clears.includes(name)) return ask.call(this, name)
      if (!known.has(name)) known.set(name, ask.call(this, name))
      return known.get(name)
    }
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
  /** Whether the hands themselves are tracked, without controllers. */
  bare = false

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
    await this.hold(side, at, turnTowards(at, towards))
  }

  /** Holds a hand somewhere, turned like that. */
  async hold(side: Side, at: Point, turned: Turn): Promise<void> {
    await this.page.evaluate(
      ([hand, position, turned]) => {
        const { device } = window.emulation
        const inputs = device.primaryInputMode === 'hand' ? device.hands : device.controllers
        inputs[hand]?.position.set(...position)
        inputs[hand]?.quaternion.set(...turned)
      },
      [side, at, turned] as const,
    )
  }

  /** Trigger of a controller, or pinch of a hand: down, a frame or two, up. */
  async select(side: Side): Promise<void> {
    await this.frames(2)
    await this.trigger(side, 1)
    await this.trigger(side, 0)
  }

  /** Pulls the trigger or pinches (1), or lets it go (0). */
  async trigger(side: Side, value: number): Promise<void> {
    await this.page.evaluate(
      async ([hand, to]) => {
        const { device } = window.emulation
        if (device.primaryInputMode === 'hand') device.hands[hand]?.updatePinchValue(to)
        else device.controllers[hand]?.updateButtonValue('trigger', to)
        await window.frameClock.frames(2)
      },
      [side, value] as const,
    )
  }

  /** Squeezes the grip of a controller and lets it go again; a bare hand pinches. */
  async squeeze(side: Side): Promise<void> {
    if (this.bare) return this.select(side)
    await this.frames(2)
    for (const value of [1, 0]) {
      await this.button(side, 'squeeze', value)
      await this.frames(2)
    }
  }

  /** Lets time pass until one more deed is done than there were; throws when there is none. */
  async until(acted: number): Promise<void> {
    await this.page.evaluate(
      ([before, most]) => {
        const isDone = (): boolean => {
          const { dataset } = document.querySelector<HTMLElement>('[data-mirror=menu]') ?? {}
          return Number(dataset?.acted) > before && dataset?.free === 'true'
        }
        return window.frameClock.until(isDone, most)
      },
      [acted, MOST_FRAMES] as const,
    )
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

  /** Switches a controller off. */
  async lose(side: Side): Promise<void> {
    await this.page.evaluate((hand) => {
      const input = window.emulation.device.controllers[hand]
      if (input) input.connected = false
    }, side)
  }

  /** Puts the controllers down, or takes them up again. */
  async use(inputs: 'hand' | 'controller'): Promise<void> {
    this.bare = inputs === 'hand'
    await this.page.evaluate((mode) => {
      window.emulation.device.primaryInputMode = mode
    }, inputs)
  }

  /** The hands go out of the sight of the headset, or come back. */
  async seeHands(seen: boolean): Promise<void> {
    await this.page.evaluate((connected) => {
      for (const hand of Object.values(window.emulation.device.hands))
        if (hand) hand.connected = connected
    }, seen)
  }

  /** The headset shows something else, dims the job under a menu of its own, or shows it again. */
  async shows(state: 'visible' | 'visible-blurred' | 'hidden'): Promise<void> {
    await this.page.evaluate((next) => {
      window.emulation.device.updateVisibilityState(next as XRVisibilityState)
    }, state)
    await this.frames(2)
  }

  /** The system takes the person out. */
  async end(): Promise<void> {
    await this.page.evaluate(() => window.emulation.device.activeSession?.end())
  }
}

/** The rotation that turns -z towards a point, without roll. */
export function turnTowards(from: Point, to: Point): Turn {
  const [x, y, z] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]]
  const yaw = Math.atan2(-x, -z) / 2
  const pitch = Math.atan2(y, Math.hypot(x, z)) / 2
  const [sy, cy, sp, cp] = [Math.sin(yaw), Math.cos(yaw), Math.sin(pitch), Math.cos(pitch)]
  return [cy * sp, sy * cp, -sy * sp, cy * cp]
}
