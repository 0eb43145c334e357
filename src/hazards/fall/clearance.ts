import { PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

const feet = (doc: string) =>
  ({ type: 'number', unit: 'ft', min: 0, max: 1000, default: 0, doc }) as const
const neededFeet = (doc: string) =>
  ({ type: 'number', unit: 'ft', min: 0, max: 1000, doc }) as const

export const clearance = defineModel({
  id: 'fall.clearance',
  title: 'Free space needed below a fall arrest system',
  section: 'Falls and dropped objects',
  inputs: {
    deceleration: neededFeet('length over which the absorber brakes'),
    harness_stretch: feet('stretch and shift of the harness'),
    dring_height: feet('from the D-ring down to the feet'),
    safety: neededFeet('margin, usually 2 to 3 ft'),
    free_fall: feet('free-fall method: how far the body falls before the absorber acts'),
    elongation: feet('stretch of the line or rope'),
    lanyard: feet('below-the-anchor method: length of the lanyard'),
  },
  outputs: { clearance: { unit: 'ft' } },
  basis: PUBLISHED,
  source: 'OSHA 29 CFR 1926.502(d); FallTech and 3M manuals',
  validity: 'Straight below the anchor; add the arc of a swing. Either lanyard or free_fall.',
  compute: (given) => {
    const { deceleration, harness_stretch, dring_height, safety } = given
    const { free_fall, elongation, lanyard } = given
    const warnings: string[] = []
    if (lanyard > 0 && free_fall > 0) {
      warnings.push(
        'Both lanyard and free_fall are counted; the two methods take one or the other.',
      )
    }
    if (lanyard === 0 && free_fall === 0) {
      warnings.push('Neither lanyard nor free_fall is given: the line itself is not counted.')
    }
    const fall = free_fall + lanyard + elongation + deceleration
    return { outputs: { clearance: fall + harness_stretch + dring_height + safety }, warnings }
  },
})
