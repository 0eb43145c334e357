import type { HazardSystem } from '../../../engine/harm/hazard.ts'
import type { MishapSystem } from '../../../engine/harm/mishap.ts'
import { fallSystem } from './fall.ts'
import { ladderSystem } from './ladder.ts'

/**
 * What judges a fall to a lower level. Apart from the other systems, because a job on one floor, without
 * a ladder or a hole, need not fetch them.
 */
export const aloftHazards: readonly HazardSystem[] = [ladderSystem]

export const aloftMishaps: readonly MishapSystem[] = [fallSystem]
