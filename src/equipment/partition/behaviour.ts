import type { Sight } from '../../engine/kind.ts'
import type { Screen } from '../../engine/space/screen.ts'
import type { Props } from '../../scenario/facts.ts'

/** A light wall of boards on studs, metres. */
export const THICKNESS = 0.1

/** A light wall of two boards on studs, of which nobody said how much it takes off, dB; from memory. */
const USUAL_REDUCTION = 35

export const screen = ({ props }: Sight): Screen => ({
  halfWidth: Number(props.lengthMetres) / 2,
  heightMetres: Number(props.heightMetres),
  ...(Number(props.reductionDecibels) > 0
    ? { reductionDecibels: Number(props.reductionDecibels) }
    : { reductionDecibels: USUAL_REDUCTION, fromMemory: true }),
})

export const footprint = ({ lengthMetres }: Props): readonly [number, number] => [
  Number(lengthMetres),
  THICKNESS,
]
