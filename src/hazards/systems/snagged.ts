import type { Exposed } from '../../engine/harm/hazard.ts'
import { OWN_CLASS } from '../bases.ts'
import type { Severity } from '../severity/ladder.ts'

/** What a glove taken hold of by something that turns or runs costs at least: it draws the hand in. */
const SNAGGED_CLASS = 3

/** Gloves at what takes hold of them: worn, loose and damaged ones all the more. */
export const wearsGloves = ({ gear }: Exposed): boolean =>
  gear.some(({ item }) => item === 'work-gloves')

/** Harm by something that took hold of a glove; where nothing hurts, no glove is drawn in. */
export const snagged = (severity: Severity, isSnagged: boolean): Severity =>
  isSnagged && severity.class > 0 && severity.class < SNAGGED_CLASS
    ? {
        ...severity,
        class: SNAGGED_CLASS,
        reason: `${severity.reason}; a glove is drawn in`,
        basis: severity.basis.includes(OWN_CLASS)
          ? severity.basis
          : `${severity.basis}; ${OWN_CLASS}`,
      }
    : severity
