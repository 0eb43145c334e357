import type { Sight } from '../../engine/kind.ts'

/** The thing in whose socket this one is; nothing while it is carried or lies about. */
export const liesIn = ({ id, placeOf }: Sight): string => placeOf(id)?.entity ?? ''
