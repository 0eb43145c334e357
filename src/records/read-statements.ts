import { readBoundedJson } from './bounded-json.ts'
import { isRecord } from './check-parts.ts'

export type StatementsRead =
  | { readonly statements: readonly unknown[]; readonly fault: null }
  | { readonly statements: null; readonly fault: string }

const refuse = (fault: string): StatementsRead => ({ statements: null, fault })

/**
 * Statements from anybody: a JSON list, one statement, what a store answers (`{"statements": []}`),
 * or one statement a line (NDJSON).
 */
export function readStatements(text: string): StatementsRead {
  const whole = text.replace(/^\ufeff/, '').trim()
  const lines = whole.split('\n').filter((line) => line.trim() !== '')
  if (lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return byLine(lines)
  const { value, faults } = readBoundedJson(whole)
  if (value === undefined) return refuse(faults.join(' '))
  if (Array.isArray(value)) return { statements: value, fault: null }
  if (!isRecord(value)) return refuse('The file holds no statements.')
  if (Array.isArray(value.statements)) return { statements: value.statements, fault: null }
  return { statements: [value], fault: null }
}

function byLine(lines: readonly string[]): StatementsRead {
  const statements: unknown[] = []
  for (const [i, line] of lines.entries()) {
    const { value, faults } = readBoundedJson(line)
    if (value === undefined) return refuse(`Line ${i + 1}: ${faults.join(' ')}`)
    statements.push(value)
  }
  return { statements, fault: null }
}
