import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import { runOf, scenarioOf } from '../engine/support/play.ts'

const example = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/equipment/pressure-hose/example.json'), 'utf8'),
)
const worker = (x: number) => ({ is: 'worker', at: [x, 0, -2], name: { en: 'W' }, does: [] })
const { hose } = example.equipment

/** The hose of the example, 1 m of it free, with people along the wall and a partition before one. */
const scenario = (restrained: boolean) =>
  scenarioOf({
    ...example,
    equipment: {
      ...example.equipment,
      hose: { ...hose, with: { ...hose.with, restrained } },
      boards: {
        is: 'partition',
        at: [-0.6, 0, -2],
        facingDegrees: 90,
        with: { lengthMetres: 1.5, heightMetres: 2.5 },
      },
    },
    people: {
      beside: worker(0.8),
      step_off: worker(1.7),
      away: worker(3),
      behind: worker(-0.9),
    },
  })

const parted: readonly Action[] = [
  { do: 'move', to: 'hose' },
  { do: 'operate', item: 'hose', control: 'coupling', value: 'off' },
  { do: 'wait', seconds: 5 },
]

const told = (restrained: boolean, actions = parted) => {
  const run = runOf(scenario(restrained), actions, { purpose: 'practice' })
  const of = (type: string) => run.events.filter((event) => event.type === type)
  return { run, of, who: (type: string) => of(type).map(({ who }) => who) }
}

describe('a hose that is parted at six bar', () => {
  it('hits whoever is in the sweep of its end, is luck a step farther off, and spares the rest', () => {
    const { run, of, who } = told(false)
    expect(new Set(who('harm'))).toEqual(new Set(['trainee', 'beside']))
    expect(who('near-miss')).toContain('step_off')
    expect([...who('harm'), ...who('near-miss')]).not.toContain('away')
    expect([...who('harm'), ...who('near-miss')]).not.toContain('behind')
    // 701 325 Pa x 0.002 m³ x ln(701 325 / 101 325 = 6.9215) = 1402.65 x 1.9346 = 2713.6 J: over 200.
    const hit = of('harm').find((event) => event.who === 'beside')
    expect(hit).toMatchObject({
      model: 'energy.stored',
      item: 'hose',
      actual: 4,
      inputs: { sweep: 1, V: 0.002 },
      outputs: { E: expect.closeTo(2713.6, 0) },
    })
    const cause = hit?.cause && 'event' in hit.cause ? run.events[hit.cause.event] : undefined
    expect(cause).toMatchObject({ item: 'hose' })
  })

  it('hits nobody with its end held by a cable, but the hand that is at it', () => {
    const { who } = told(true)
    expect(new Set(who('harm'))).toEqual(new Set(['trainee']))
    expect(who('near-miss')).not.toContain('step_off')
  })
})
