import type { Props } from '../../scenario/facts.ts'

/** A light wall of boards on studs, metres. */
export const THICKNESS = 0.1

export const footprint = ({ lengthMetres }: Props): readonly [number, number] => [
  Number(lengthMetres),
  THICKNESS,
]
