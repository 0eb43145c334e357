import type { Result } from '../../../assessment/result.ts'
import { formatTicks } from '../../formats.ts'
import type { Finding } from './check-file.ts'

/** Marks of 100, as a person reads them. */
export const marksOf = ({ score }: Result): number => Math.round(score.scaled * 100)

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
