import { PerspectiveCamera } from 'three'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Speakers } from '../../src/scene/sound/speakers.ts'
import { doIt, startJob } from '../modes/support/job.ts'

const made: FakeNode[] = []

/** As much of a sound node as a chain of them needs. */
class FakeNode {
  readonly gain = {
    value: 0,
    linearRampToValueAtTime: (to: number): void => {
      this.gain.value = to
    },
  }
  readonly positionX = { value: 0 }
  readonly positionY = { value: 0 }
  readonly positionZ = { value: 0 }
  constructor(_: unknown, options: { gain?: number; positionX?: number } = {}) {
    this.gain.value = options.gain ?? 0
    this.positionX.value = options.positionX ?? 0
    made.push(this)
  }
  connect = <Next>(to: Next): Next => to
  start = (): void => undefined
  stop = (): void => undefined
}
class FakeGain extends FakeNode {}
class FakePanner extends FakeNode {}
class FakeContext {
  readonly state = 'running'
  readonly currentTime = 0
  readonly destination = {}
  readonly listener = {}
  decodeAudioData = () => Promise.resolve({})
}

const hum = { 'machine-hum': { file: 'hum.ogg', loop: true, caption: { en: 'Hum.' } } }

describe('a sound that goes on', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('follows the volume that is chosen, and what walls leave of it, while it goes on', async () => {
    vi.stubGlobal('AudioContext', FakeContext)
    vi.stubGlobal('GainNode', FakeGain)
    vi.stubGlobal('PannerNode', FakePanner)
    vi.stubGlobal('AudioBufferSourceNode', FakeNode)
    vi.stubGlobal('document', { baseURI: 'https://millwright.test/' })
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ sounds: hum })))
    const run = startJob()
    doIt(run, { do: 'wait', seconds: 1 })
    const hearing = (machines: number) => ({
      volume: { voices: 1, machines, alarms: 1 },
      oneEar: false,
      calm: false,
    })
    const speakers = new Speakers(run, hearing(0.25), () => undefined)
    speakers.open()
    const update = (machines: number): void =>
      speakers.update(new PerspectiveCamera(), hearing(machines))
    const volumes = (): number[] =>
      made.filter((node) => node instanceof FakeGain).map(({ gain }) => gain.value)
    update(0.25)
    await vi.waitFor(() => expect(volumes()).toContain(0.25))
    update(0.75)
    expect(volumes()).toContain(0.75)
    expect(volumes()).not.toContain(0.25)
    // Walls all round whoever listens: 20 dB are a tenth of the pressure.
    vi.spyOn(run.catalogue, 'muffles').mockReturnValue(20)
    for (const [x, z, facingDegrees] of [
      [0, 0.5, 0],
      [0, -0.5, 0],
      [0.5, 0, 90],
      [-0.5, 0, 90],
    ] as const)
      run.screens.set(`wall ${x} ${z}`, {
        ...{ at: [x, -10, z], facingDegrees, halfWidth: 50, heightMetres: 60 },
        reductionDecibels: 20,
      })
    update(0.75)
    expect(volumes()).not.toContain(0.75)
    expect(volumes().some((volume) => Math.abs(volume - 0.075) < 1e-9)).toBe(true)
  })
})
