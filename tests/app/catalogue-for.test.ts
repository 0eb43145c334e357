import { describe, expect, it } from 'vitest'
import { catalogueFor } from '../../src/app/play/catalogue-for.ts'
import { readScenarios } from '../../src/cli/build/catalogue.ts'
import { root } from '../../src/cli/build/freshness.js'
import { stillBodies } from '../../src/engine/physics/still-bodies.ts'
import { wholeCatalogue } from '../../src/equipment/whole-catalogue.ts'
import { surroundingExposures } from '../../src/hazards/systems/around/surroundings.ts'
import { SURROUNDING_DOSES } from '../../src/hazards/systems/doses.ts'
import { entangledSystem } from '../../src/hazards/systems/entangled.ts'
import type { Scenario } from '../../src/scenario/schema.ts'

const jobs = readScenarios(root).map(({ source }): Scenario => JSON.parse(source))

describe('the catalogue that a job is opened with', () => {
  it.each(jobs.map((job) => [job.id, job] as const))(
    'has the kinds that %s names, as they ship, and no others',
    async (_, job) => {
      const { kinds } = await catalogueFor(job, 'text', [], 'en')
      const named = new Set(Object.values(job.equipment).map(({ is }) => is))
      expect([...kinds.keys()].sort()).toEqual([...named].sort())
      for (const [name, kind] of kinds) expect(kind).toBe(wholeCatalogue.kinds.get(name))
    },
  )

  it('lacks nothing else that ships', async () => {
    const [job] = jobs
    if (!job) throw new Error('There is no job.')
    const found = await catalogueFor(job, 'desktop', [], 'en')
    const rest = ['limits', 'kits'] as const
    for (const part of rest) expect(found[part]).toBe(wholeCatalogue[part])
    const aloft = { thing: { is: 'work-platform' } }
    const all = await catalogueFor({ ...job, equipment: aloft }, 'desktop', [], 'en')
    expect(all.hazards).toEqual(wholeCatalogue.hazards)
  })

  it('judges falls wherever there is something to fall from, into or with', async () => {
    const [job] = jobs
    if (!job) throw new Error('There is no job.')
    const falls = async (is: string): Promise<boolean> => {
      const { mishaps, hazards } = await catalogueFor(
        { ...job, equipment: { thing: { is } } },
        'text',
        [],
        'en',
      )
      const [byEdge, byLadder] = [
        mishaps.some(({ type }) => type === 'fall'),
        hazards.some(({ type }) => type === 'ladder'),
      ]
      expect(byEdge).toBe(byLadder)
      return byEdge
    }
    for (const kind of ['work-platform', 'floor-opening', 'leaning-ladder'])
      expect(await falls(kind), kind).toBe(true)
    expect(await falls('belt-conveyor')).toBe(false)
  })

  it('judges surroundings wherever a kind has some, or a zone has air of its own', async () => {
    const [job] = jobs
    if (!job) throw new Error('There is no job.')
    const judged = async (odd: object) => {
      const found = await catalogueFor({ ...job, ...odd } as Scenario, 'text', [], 'en')
      const around = found.surroundings.length > 1
      expect(found.exposures).toEqual(
        around ? wholeCatalogue.exposures : wholeCatalogue.exposures.slice(0, 2),
      )
      expect(found.mishaps.some(({ type }) => type === 'flash')).toBe(around)
      return found.surroundings
    }
    expect(await judged({})).toEqual([entangledSystem])
    const giving = [...wholeCatalogue.kinds.values()].filter(
      (kind) => kind.surroundings && !kind.onlyEntangles,
    )
    expect(giving.length).toBeGreaterThan(8)
    for (const { kind } of giving)
      expect(await judged({ equipment: { thing: { is: kind } } })).toBe(wholeCatalogue.surroundings)
    const belt = { thing: { is: 'belt-conveyor' } }
    expect(await judged({ equipment: belt })).toEqual([entangledSystem])
    const air = { tank: { box: [], air: {} } }
    expect(await judged({ zones: air })).toBe(wholeCatalogue.surroundings)
  })

  it('has every dose that a job asks for, even where nothing around gives one', async () => {
    const [job] = jobs
    if (!job) throw new Error('There is no job.')
    expect(surroundingExposures.map(({ id }) => id)).toEqual(SURROUNDING_DOSES)
    for (const id of SURROUNDING_DOSES) {
      const assessment = { mastery: 0.8, criteria: [{ id: 'dose', exposure: id, below: 1 }] }
      const { exposures } = await catalogueFor({ ...job, assessment } as Scenario, 'text', [], 'en')
      expect(exposures.map((model) => model.id)).toContain(id)
    }
  })

  it('brings physics where something can be thrown, or was', async () => {
    const [job] = jobs
    if (!job) throw new Error('There is no job.')
    const thrown = { n: 0, tick: 0, by: 'trainee', do: 'release', velocity: [0, 1, 2] } as const
    const bodiesOf = async (...rest: Parameters<typeof catalogueFor>) =>
      (await catalogueFor(...rest)).bodies
    expect(await bodiesOf(job, 'desktop', [], 'en')).toBe(stillBodies)
    expect(await bodiesOf(job, 'vr', [], 'en')).toBe(wholeCatalogue.bodies)
    expect(await bodiesOf(job, 'text', [thrown], 'en')).toBe(wholeCatalogue.bodies)
  })

  it('refuses a kind that does not exist, by its name', async () => {
    const [job] = jobs
    if (!job) throw new Error('There is no job.')
    const odd = { ...job, equipment: { thing: { is: 'toString' } } } as unknown as Scenario
    await expect(catalogueFor(odd, 'text', [], 'en')).rejects.toThrow('no kind "toString"')
  })
})
