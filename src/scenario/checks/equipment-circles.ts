import type { Fault } from '../diagnostics.ts'
import type { EntityDocument, Scenario } from '../schema.ts'
import { circlesIn } from './circles.ts'

/** What feeds or holds itself, by however many others: each circle once, at the first thing on it. */
export function circleFaults(scenario: Scenario): Fault[] {
  const holderOf = ({ in: socket, on }: EntityDocument): string[] =>
    [socket?.split('.')[0], on].filter((id) => id !== undefined)
  const fedBy = ({ feeds }: EntityDocument): string[] =>
    (feeds ?? []).map((target) => target.split('.')[0] ?? '')
  const told = (
    next: (entity: EntityDocument) => readonly string[],
    key: 'in' | 'on' | 'feeds',
    says: string,
  ): Fault[] =>
    circlesIn(scenario.equipment, next).map(([first = '', ...others]) => ({
      path: [
        'equipment',
        first,
        ...(key === 'in' && !scenario.equipment[first]?.in ? ['on'] : [key]),
      ],
      code: 'circle',
      message: `${says}: ${[first, ...others, first].join(' → ')}.`,
    }))
  return [
    ...told(holderOf, 'in', 'These things lie in or on each other'),
    ...told(fedBy, 'feeds', 'These things feed each other'),
  ]
}
