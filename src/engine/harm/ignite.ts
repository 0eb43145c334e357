import type { Vec3 } from '../../core/vec.ts'
import { gasOf } from '../../scenario/gases.ts'
import { judgedFields, tellJudgement } from '../procedure/tell-judgement.ts'
import { because, causeOf, emit, type Run, touch } from '../run.ts'
import { insideBox, pointOf } from '../world.ts'
import { airIn, followAir, gasesIn, ppmAt } from './air.ts'
import type { Flash } from './mishap.ts'
import type { Ignition } from './surrounding.ts'

/** How high somebody holds what they carry, metres over their feet. */
const HAND = 1.1

/** Something that lights gas, in a zone that has air of its own. */
interface Lighting {
  readonly item: string
  readonly ignition: Ignition
  readonly zone: string
  /** How far up in the zone, from 0 (floor) to 1 (top). */
  readonly height: number
}

function lightingIn(run: Run): readonly Lighting[] {
  const found: Lighting[] = []
  for (const [item, surroundings] of run.sources)
    for (const ignition of surroundings) {
      if (ignition.type !== 'ignition') continue
      const [x, y, z] = pointOf(run.world, item, run.tick, ignition.from)
      const isHeld = run.world.entities.get(item)?.place.kind === 'hand'
      const at: Vec3 = [x, isHeld ? y + HAND : y, z]
      for (const zone of run.air.keys()) {
        const box = run.world.zones.get(zone)
        if (!box || !insideBox(box, at)) continue
        const height = (at[1] - box.min[1]) / Math.max(0.01, box.max[1] - box.min[1])
        found.push({ item, ignition, zone, height })
      }
    }
  return found
}

/**
 * Lights the gas of every zone in which something could. The air of such a zone is followed while it
 * changes, so that gas is lit as soon as there is enough of it, and not once there is too much.
 */
export function igniteGas(run: Run): void {
  const system = run.catalogue.mishaps.find(({ type }) => type === 'flash')
  if (!system) return
  for (const { item, ignition, zone, height } of lightingIn(run)) {
    followAir(run, zone, true)
    const mishap: Flash = { type: 'flash', zone, air: airIn(run, zone, height), by: ignition.by }
    const judgement = system.judge(mishap, [])
    if (!judgement) continue
    because(run, causeOf(run, [`entity:${item}`, `air:${zone}`]), () => {
      const inside = [...run.world.people.values()].filter(({ zones }) => zones.has(zone))
      for (const person of inside) {
        const worst = person.doseHarm.get(`flash:${zone}`) ?? { harm: 0, potential: 0 }
        person.doseHarm.set(`flash:${zone}`, worst)
        tellJudgement(run, { person, item, part: '', judgement, worst })
      }
      if (judgement.actual === 0) return
      if (inside.length === 0)
        emit(run, 'near-miss', {
          ...{ who: '', item, part: '' },
          ...judgedFields({ ...judgement, actual: 0 }),
        })
      emit(run, 'sound', { sound: 'arc-bang', item })
      burnOff(run, zone)
    })
  }
}

/** What can burn is gone in an instant; what burns on is for others to say. */
function burnOff(run: Run, id: string): void {
  const zone = run.air.get(id)
  if (!zone) return
  zone.ppm = Object.fromEntries(
    gasesIn(zone).map((gas) => [
      gas,
      gasOf(gas)?.lflPercent === undefined ? ppmAt(zone, gas, run.tick) : 0,
    ]),
  )
  zone.since = run.tick
  touch(run, `air:${id}`)
}
