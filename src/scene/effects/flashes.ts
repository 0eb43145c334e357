import { Vector3 } from 'three'
import { type RunEvent, word } from '../../engine/event.ts'
import type { Run } from '../../engine/run.ts'
import type { Puffs } from './puffs.ts'

/** How long the flames of lit gas are seen, seconds: they come and go softly, and nothing flickers. */
const SEEN_FOR = 2
/** Puffs for each cubic metre of the zone, and at most. */
const PER_CUBIC_METRE = 6
const MOST = 160

interface Flash {
  readonly zone: string
  age: number
}

const zoneOf = ({ inputs }: RunEvent): string =>
  typeof inputs === 'object' && inputs !== null && 'zone' in inputs ? String(inputs.zone) : ''

const spot = new Vector3()

/** Gas that is lit: flames fill its zone for a moment. */
export class Flashes {
  private readonly run: Run
  private readonly seen: Flash[] = []
  private next: number

  constructor(run: Run) {
    this.run = run
    this.next = run.events.length
  }

  update(seconds: number, puffs: Puffs, scatter: (n: number, salt: number) => number): void {
    for (; this.next < this.run.events.length; this.next++) {
      const event = this.run.events[this.next]
      if (event && word(event, 'model') === 'fire.flash')
        this.seen.push({ zone: zoneOf(event), age: 0 })
    }
    while (this.seen[0] && this.seen[0].age >= SEEN_FOR) this.seen.shift()
    for (const flash of this.seen) {
      this.show(flash, puffs, scatter)
      flash.age += seconds
    }
  }

  private show({ zone, age }: Flash, puffs: Puffs, scatter: (n: number, salt: number) => number) {
    const box = this.run.world.zones.get(zone)
    if (!box) return
    const [x, y, z] = [0, 1, 2].map((i) => (box.max[i] ?? 0) - (box.min[i] ?? 0))
    const count = Math.min(MOST, Math.round((x ?? 0) * (y ?? 0) * (z ?? 0) * PER_CUBIC_METRE))
    const share = age / SEEN_FOR
    const strength = 0.4 * Math.sin(Math.PI * Math.min(1, share))
    for (let n = 0; n < count; n++) {
      spot.set(
        box.min[0] + scatter(n, 1) * (x ?? 0),
        box.min[1] + ((scatter(n, 2) + 0.3 * share) % 1) * (y ?? 0),
        box.min[2] + scatter(n, 3) * (z ?? 0),
      )
      puffs.add(spot, 0.5 + 0.6 * scatter(n, 4), [1, 0.42, 0.08, strength], 0.25)
    }
  }
}
