import { type Camera, Vector3 } from 'three'
import type { Vec3 } from '../../core/vec.ts'
import type { Run } from '../../engine/run.ts'
import { screenedFrom } from '../../engine/space/screen.ts'
import { placeOf, positionOf } from '../../engine/world.ts'
import type { Text } from '../../scenario/text.ts'
import { fetchJson, fileAddress } from '../kit/load-kit.ts'
import { type Heard, loopsOf, soundOf } from './heard.ts'

/** What a person has chosen to hear. Volumes are 0 to 1. */
export interface Hearing {
  readonly volume: { readonly voices: number; readonly machines: number; readonly alarms: number }
  /** The same in both ears. */
  readonly oneEar: boolean
  /** No sudden sounds: alarms and jolts are left to the captions. */
  readonly calm: boolean
}

interface SoundFile {
  readonly file: string
  readonly loop: boolean
  readonly caption: Text
}

/** A sound with its words, for whoever cannot hear it. */
export interface Captioned extends Heard {
  readonly caption: Text
}

/** Sounds that tell something no picture tells. The others are not worth a caption. */
const TELLING: ReadonlySet<string> = new Set([
  'run-down',
  'belt-jerk',
  'air-vent',
  'alarm',
  'tester-beep',
  'arc-bang',
  'fire-crackle',
  'fire-alarm',
  'gas-alarm',
  'machine-roar',
  'oil-rush',
])
const SUDDEN: ReadonlySet<string> = new Set(['alarm', 'belt-jerk', 'refusal-thud', 'arc-bang'])
/** What has the volume of alarms. */
const ALARMS: ReadonlySet<string> = new Set(['alarm', 'fire-alarm', 'gas-alarm'])
/** Seconds in which a loop comes and goes. */
const FADE = 0.4

/** Where a sound comes out: how loud by its channel, and from which place. */
interface Outlet {
  readonly heard: Heard
  readonly volume: GainNode
  readonly panner: PannerNode | null
}

/** A sound that goes on; its own gain lets it come and go. */
interface Loop extends Outlet {
  readonly gain: GainNode
  readonly source: AudioBufferSourceNode
}

/** The sounds of a run, each from where it is made. Silent until the person has pressed something. */
export class Speakers {
  private readonly run: Run
  private readonly onHeard: (sound: Captioned) => void
  private readonly files: Promise<Readonly<Record<string, SoundFile>>>
  private readonly buffers = new Map<string, Promise<AudioBuffer | null>>()
  /** By sound and place; null while its file is on the way. */
  private readonly loops = new Map<string, Loop | null>()
  /** What goes on and has been told in words. */
  private told: ReadonlySet<string> = new Set()
  private context: AudioContext | null = null
  private seen: number
  private hearing: Hearing
  /** Where the ears are, once a frame was drawn. */
  private ears: Vec3 | null = null

  constructor(run: Run, hearing: Hearing, onHeard: (sound: Captioned) => void) {
    this.run = run
    this.hearing = hearing
    this.onHeard = onHeard
    this.seen = run.events.length
    this.files = fetchJson<{ readonly sounds: Readonly<Record<string, SoundFile>> }>(
      'sounds/index.json',
    ).then(
      ({ sounds }) => sounds,
      () => ({}),
    )
  }

  /** Browsers let a page sound only after the person has pressed something: call it then. */
  open(): void {
    this.context ??= new AudioContext()
    if (this.context.state === 'suspended') void this.context.resume()
  }

  update(camera: Camera, hearing: Hearing): void {
    this.hearing = hearing
    this.ears = camera.getWorldPosition(new Vector3()).toArray()
    for (; this.seen < this.run.events.length; this.seen++) {
      const event = this.run.events[this.seen]
      const heard = event && soundOf(this.run, event)
      if (heard) void this.make(heard)
    }
    this.listenFrom(camera)
    this.keepLoops()
  }

  close(): void {
    void this.context?.close()
    this.context = null
    this.loops.clear()
  }

  /** In words as well, where no picture tells as much. */
  private async caption(heard: Heard): Promise<void> {
    const file = (await this.files)[heard.sound]
    if (file && TELLING.has(heard.sound)) this.onHeard({ ...heard, caption: file.caption })
  }

  private async make(heard: Heard): Promise<void> {
    const file = (await this.files)[heard.sound]
    if (!file) return
    await this.caption(heard)
    const context = this.context
    const muted = this.hearing.calm && SUDDEN.has(heard.sound)
    if (!context || muted) return
    const buffer = await this.bufferOf(context, heard.sound, file)
    if (!buffer || this.context !== context) return
    const source = new AudioBufferSourceNode(context, { buffer })
    this.lead(context, source, heard)
    source.start()
  }

  private keepLoops(): void {
    const { context } = this
    const wanted = new Map(loopsOf(this.run).map((heard) => [`${heard.sound} ${heard.at}`, heard]))
    for (const [key, heard] of wanted) if (!this.told.has(key)) void this.caption(heard)
    this.told = new Set(wanted.keys())
    if (!context) return
    for (const [key, heard] of wanted) {
      if (this.loops.has(key)) continue
      this.loops.set(key, null)
      void this.startLoop(context, key, heard)
    }
    for (const [key, playing] of this.loops) {
      if (!playing) continue
      if (wanted.has(key)) {
        this.follow(playing)
        continue
      }
      playing.gain.gain.linearRampToValueAtTime(0, context.currentTime + FADE)
      playing.source.stop(context.currentTime + FADE)
      this.loops.delete(key)
    }
  }

  private async startLoop(context: AudioContext, key: string, heard: Heard): Promise<void> {
    const file = (await this.files)[heard.sound]
    const buffer = file ? await this.bufferOf(context, heard.sound, file) : null
    if (!buffer || this.context !== context) return
    const source = new AudioBufferSourceNode(context, { buffer, loop: true })
    const gain = new GainNode(context, { gain: 0 })
    gain.gain.linearRampToValueAtTime(1, context.currentTime + FADE)
    const outlet = this.lead(context, source.connect(gain), heard)
    source.start()
    this.loops.set(key, { ...outlet, gain, source })
  }

  private bufferOf(context: AudioContext, sound: string, { file }: SoundFile) {
    const known = this.buffers.get(sound)
    if (known) return known
    const loading = fetch(fileAddress(`sounds/${file}`))
      .then((response) => response.arrayBuffer())
      .then((bytes) => context.decodeAudioData(bytes))
      .catch(() => null)
    this.buffers.set(sound, loading)
    return loading
  }

  /** At the volume of its channel, from the place of the thing (or from everywhere). */
  private lead(context: AudioContext, source: AudioNode, heard: Heard): Outlet {
    const volume = new GainNode(context, { gain: this.volumeOf(heard) })
    const nodes: AudioNode[] = [volume]
    const place = this.placeOf(heard.at)
    let panner: PannerNode | null = null
    if (place) {
      const [positionX, positionY, positionZ] = place
      const spot = { positionX, positionY, positionZ, refDistance: 1.5 }
      panner = new PannerNode(context, { panningModel: 'equalpower', ...spot })
      nodes.push(panner)
      if (this.hearing.oneEar)
        nodes.push(new GainNode(context, { channelCount: 1, channelCountMode: 'explicit' }))
    }
    let from = source
    for (const node of [...nodes, context.destination]) from = from.connect(node)
    return { heard, volume, panner }
  }

  /** What goes on goes along with its thing, and with what the person has chosen since. */
  private follow({ heard, volume, panner }: Outlet): void {
    const loudness = this.volumeOf(heard)
    if (volume.gain.value !== loudness) volume.gain.value = loudness
    const place = this.placeOf(heard.at)
    if (!panner || !place) return
    const [x, y, z] = place
    panner.positionX.value = x
    panner.positionY.value = y
    panner.positionZ.value = z
  }

  private volumeOf({ sound, loud = 1, at }: Heard): number {
    const { volume } = this.hearing
    return loud * this.throughTo(at) * (ALARMS.has(sound) ? volume.alarms : volume.machines)
  }

  /** Share of the sound pressure that walls and shut doors between leave, as of a dose of noise. */
  private throughTo(at: string): number {
    const place = this.placeOf(at)
    if (!place || !this.ears || this.run.screens.size === 0) return 1
    const screened = screenedFrom(this.run, place, this.ears)
    return screened ? 10 ** (-this.run.catalogue.muffles(screened) / 20) : 1
  }

  private placeOf(at: string): readonly [number, number, number] | null {
    const person = this.run.world.people.get(at)
    if (person) return positionOf(person, this.run.tick)
    return this.run.world.entities.has(at) ? placeOf(this.run.world, at, this.run.tick) : null
  }

  private listenFrom(camera: Camera): void {
    const listener = this.context?.listener
    if (!listener?.positionX) return
    const at = camera.getWorldPosition(new Vector3())
    const to = camera.getWorldDirection(new Vector3())
    listener.positionX.value = at.x
    listener.positionY.value = at.y
    listener.positionZ.value = at.z
    listener.forwardX.value = to.x
    listener.forwardY.value = to.y
    listener.forwardZ.value = to.z
  }
}
