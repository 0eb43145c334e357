import { describe, expect, it } from 'vitest'
import { shippedAs } from '../../src/app/shipped/shipped.ts'
import { describeScenario } from '../../src/cli/build/describe-scenario.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { createRun } from '../../src/engine/create.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { loto, lotoText } from '../engine/support/play.ts'

type Ships = Parameters<typeof shippedAs>[1]

/** What the library knows of the shipped job, as the build writes it down. */
const ships = [
  describeScenario({ name: 'loto-conveyor', source: lotoText, notes: null }, 'public'),
] as Ships

/** What an attempt at a scenario says about it. */
const playedOn = (document: Scenario) => {
  const { sha256 } = createRun(document, catalogue, { seed: 1, purpose: 'assessment' })
  return { id: document.id, version: document.version, sha256 }
}

describe('the job of an attempt, beside the one that ships under its id', () => {
  it('is the same where nothing in it is otherwise', () => {
    expect(shippedAs(playedOn(loto), ships)).toBe('same')
  })

  it('is a changed one where a single value is otherwise, under the same version', () => {
    const easier = { ...loto, assessment: { ...loto.assessment, mastery: 0.1 } }
    expect(shippedAs(playedOn(easier), ships)).toBe('changed')
  })

  it('is another version, or none that ships', () => {
    expect(shippedAs(playedOn({ ...loto, version: '9.0.0' }), ships)).toBe('other-version')
    expect(shippedAs(playedOn({ ...loto, id: 'our-own' }), ships)).toBe('none')
  })
})
