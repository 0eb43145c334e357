import { nearest } from '../../core/near.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts } from '../facts.ts'

export function unknownKind(id: string, kind: string, facts: Facts): Fault {
  const suggestion = nearest(kind, facts.kinds.keys())
  const where = suggestion === null ? ' All kinds stand in the guide, under “Equipment”.' : ''
  const message = `There is no equipment kind "${kind}".${where}`
  return { path: ['equipment', id, 'is'], code: 'unknown-kind', message, suggestion }
}
