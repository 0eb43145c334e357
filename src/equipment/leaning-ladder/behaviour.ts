import type { LadderDanger } from '../../engine/harm/danger.ts'
import type { Outcome, Sight } from '../../engine/kind.ts'
import { angleDegrees, gripOf, neededFriction, slidesAt } from './statics.ts'

/** A ladder stands well between these, degrees: 4 to 1 is 75.5 (scenario-procedures H10). */
const STEEPEST = 78
const FLATTEST = 70
/** Somebody low on a ladder that slides stumbles off rather than falls, metres. */
const LOWEST = 0.3

const secured = ({ id, state, touched }: Sight): boolean =>
  state.tied === true || touched(id, 'stiles')

/** How high the feet are when it slides under them; 0 where it does not. */
function slideHeight(sight: Sight): number {
  const { props, state } = sight
  const share = slidesAt(state.foot, Number(props.massKilograms), gripOf(props))
  return secured(sight) || share >= 1 ? 0 : Math.max(LOWEST, share * Number(props.heightMetres))
}

const refused = (code: string, item: string): Outcome => ({ refuse: { code, params: { item } } })

export function operate(sight: Sight, control: string, value: string | number | boolean): Outcome {
  const { id, props, state } = sight
  switch (control) {
    case 'set_foot':
      return state.tied === true
        ? refused('tied', id)
        : { set: { foot: String(value), slid: false, fellMetres: 0 } }
    case 'tie':
      return state.slid === true ? refused('lies-down', id) : { set: { tied: true } }
    case 'hold':
      return {}
    case 'climb_up': {
      if (state.slid === true) return refused('lies-down', id)
      const fell = slideHeight(sight)
      if (fell > 0) return { set: { slid: true, fellMetres: fell, fellTick: sight.tick } }
      const climbs = Number(state.climbs) + 1
      return { set: { climbs }, stand: [0, Number(props.heightMetres), -0.5] }
    }
    default:
      return state.slid === true
        ? refused('lies-down', id)
        : { set: { climbs: Number(state.climbs) + 1 }, stand: [0, 0, standFoot(sight)] }
  }
}

/** Where somebody comes off at the bottom: in front of the foot. */
const standFoot = ({ props }: Sight): number => Number(props.heightMetres) + 0.3

/** What threatens whoever is on the rungs. */
export function dangers(sight: Sight): readonly LadderDanger[] {
  const { props, state, tick, inHands } = sight
  const angle = angleDegrees(state.foot)
  const handFree = inHands().length === 0
  const falls = state.slid === true && tick === state.fellTick
  const wellSet = angle >= FLATTEST && angle <= STEEPEST
  const sound = slideHeight(sight) === 0 && wellSet && handFree
  return [
    {
      type: 'ladder',
      part: 'rungs',
      fallsMetres: falls ? Number(state.fellMetres) : 0,
      couldMetres: sound ? 0 : Number(props.heightMetres),
      angleDegrees: angle,
      neededFriction: neededFriction(state.foot, Number(props.massKilograms), 1),
      friction: gripOf(props),
      secured: secured(sight),
      handFree,
    },
  ]
}
