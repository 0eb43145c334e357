import type { NipDanger } from '../../engine/harm/danger.ts'
import type { Sight } from '../../engine/kind.ts'
import { gasJoules } from '../support/gas.ts'
import { restorable } from '../support/upstream.ts'
import { downhillForce, SLIDE_METRES, slideAcceleration, wouldSlide } from './motion.ts'

/** Bar above the air outside that a take-up still moves the belt with. */
export const RESIDUAL_BAR = 0.3

/** Cubic metres of air that push on the take-up: the receiver that feeds it, else its own. */
function airVolume({ props, fedBy, kindOf, propsOf }: Sight): number {
  const receivers = fedBy.filter((id) => kindOf(id) === 'air-receiver')
  const litres = receivers.reduce((sum, id) => sum + Number(propsOf(id).litres ?? 0), 0)
  return (litres > 0 ? litres : Number(props.airLitres)) / 1000
}

/** Joules of the compressed air behind the take-up, 29 CFR 1910.147 energy. */
export const airJoules = (sight: Sight, pascals: number): number =>
  gasJoules(pascals, airVolume(sight))

function potential(sight: Sight): NipDanger['potential'] {
  const { props, state } = sight
  const air = Math.max(Number(state.takeupPascals), restorable(sight, 'pneumatic'))
  const parts = [
    {
      source: 'drive',
      there: restorable(sight, 'electrical') > 0,
      speed: Number(props.beltSpeed),
      force: driveForce(sight),
      joules: 0,
    },
    {
      source: 'air',
      there: air > RESIDUAL_BAR * 1e5,
      speed: 0,
      force: 0,
      joules: airJoules(sight, air),
    },
    {
      source: 'gravity',
      there: wouldSlide(state, props),
      speed: Math.sqrt(2 * Math.max(0, slideAcceleration(props)) * SLIDE_METRES),
      force: downhillForce(state, props),
      joules: downhillForce(state, props) * SLIDE_METRES,
    },
  ].filter(({ there }) => there)
  return {
    speed: Math.max(0, ...parts.map(({ speed }) => speed)),
    force: Math.max(0, ...parts.map(({ force }) => force)),
    joules: parts.reduce((sum, { joules }) => sum + joules, 0),
    sources: parts.map(({ source }) => source),
  }
}

/** Newtons at the belt from the power of the drive at its full speed. */
const driveForce = ({ props }: Sight): number => Number(props.powerWatts) / Number(props.beltSpeed)

/** Newtons that the belt pulls with as it runs. */
export const pullOf = (sight: Sight): number =>
  sight.state.sliding ? downhillForce(sight.state, sight.props) : driveForce(sight)

/** The in-running nip where the belt meets the tail pulley. */
export function dangers(sight: Sight): readonly NipDanger[] {
  const { state, tick } = sight
  const speed = Number(state.speed)
  return [
    {
      type: 'nip',
      part: 'tail_nip',
      speed,
      force: speed > 0 ? pullOf(sight) : 0,
      releasedJoules: tick === state.releasedTick ? Number(state.releasedJoules) : 0,
      potential: potential(sight),
    },
  ]
}
