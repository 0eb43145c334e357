import type { Result } from '../../../assessment/result.ts'
import { hundredths } from '../../../core/hundredths.ts'
import { formatTicks } from '../../formats.ts'
import type { Finding } from './check-file.ts'

/** Marks of 100, as a person reads them. */
export const marksOf = ({ score }: Result): number => hundredths(score.scaled)

/** The entry at which the log breaks and its time: actions are counted first, then events. */
export function brokenAt(finding: Exclude<Finding, { status: 'unreadable' }>): {
  readonly entry: string
  readonly time: string
} {
  const { attempt, checks } = finding
  const detail = checks.find(({ name }) => name === 'chain')?.detail ?? ''
  const [, list = 'event', number = '0'] = /(action|event) (\d+)/.exec(detail) ?? []
  const n = Number(number)
  const entries = list === 'action' ? attempt.actions : attempt.events
  const entry = list === 'action' ? n : attempt.actions.length + n
  return { entry: String(entry + 1), time: formatTicks(entries[n]?.tick ?? 0) }
}

/** The first value of a result that its events do not give, as a path: `criteria/3/marks`. */
export const partOf = ({ checks }: Exclude<Finding, { status: 'unreadable' }>): string =>
  checks.find(({ name }) => name === 'result')?.detail.split(' ')[0] ?? ''
