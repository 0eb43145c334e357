import { nearest } from '../../core/near.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts } from '../facts.ts'

export const unknownKind = (id: string, kind: string, facts: Facts): Fault => ({
  path: ['equipment', id, 'is'],
  code: 'unknown-kind',
  message: `There is no equipment kind "${kind}".${nearest(kind, facts.kinds.keys()) === null ? ' All kinds stand in the guide, under “Equipment”.' : ''}`,
  suggestion: nearest(kind, facts.kinds.keys()),
})
