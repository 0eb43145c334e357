import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EventData, RunEvent } from '../../src/engine/event.ts'
import { playedScript, scriptNames } from '../engine/support/play.ts'
import { playExample } from '../examples/play-example.ts'

const EXAMPLES = join(import.meta.dirname, '../../scenarios/examples')

const dangers: readonly RunEvent[] = [
  ...scriptNames.flatMap((name) => playedScript(name).run.events),
  ...readdirSync(EXAMPLES).flatMap((name) =>
    readdirSync(join(EXAMPLES, name, 'scripts')).flatMap(
      (file) => playExample(name, file.replace('.json', '')).events,
    ),
  ),
].filter(({ type }) => type === 'harm' || type === 'near-miss')

const fieldsOf = (data: unknown): [string, EventData][] =>
  Object.entries((data ?? {}) as Record<string, EventData>)

describe('harm and near misses of everything that ships', () => {
  it('come from most of the models', () => {
    expect(new Set(dangers.map(({ model }) => model)).size).toBeGreaterThanOrEqual(9)
  })

  it('give each of their figures a unit, and no unit to what is no figure', () => {
    for (const { model, inputs, outputs, units } of dangers) {
      const figures = [...fieldsOf(inputs), ...fieldsOf(outputs)].filter(
        ([, value]) => typeof value === 'number',
      )
      const named = figures.map(([name]) => name)
      expect([model, Object.keys(units ?? {}).sort()]).toEqual([model, [...new Set(named)].sort()])
      for (const [, unit] of fieldsOf(units)) expect(unit).toMatch(/\S/)
    }
  })
})
