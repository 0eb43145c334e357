import type { Fault } from '../exploration.ts'
import type { Detour } from './come-back.ts'

type Beside = Pick<Detour, 'moment' | 'deed'>

/**
 * Keeps a dead end from being told again and again. Whoever has done what leads nowhere by then is not led
 * there by what they do next; and where time runs out after a deed, it does so whatever is done meanwhile.
 */
export function createBlame() {
  const blamed = new Set<string>()
  const told = new Set<string>()
  const isTold = ({ moment }: Beside, step: string): boolean => {
    const keys = moment.beside.map((action) => JSON.stringify(action))
    const last = `${step} ${keys.at(-1)}`
    if (keys.length === 0) return false
    if (told.has(last) || keys.some((key) => blamed.has(key))) return true
    told.add(last)
    return false
  }
  return {
    /** The fault, or nothing where it has been told. */
    take: (fault: Fault, detour: Beside): Fault[] => {
      if (fault.kind !== 'dead-end') return [fault]
      if (isTold(detour, fault.step ?? '')) return []
      blamed.add(JSON.stringify(detour.deed.action))
      return [fault]
    },
  }
}
