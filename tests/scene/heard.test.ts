import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createRun } from '../../src/engine/create.ts'
import { wholeCatalogue } from '../../src/equipment/whole-catalogue.ts'
import { loopsOf } from '../../src/scene/sound/heard.ts'

const example = (kind: string) =>
  JSON.parse(readFileSync(`src/equipment/${kind}/example.json`, 'utf8'))

/** What goes on sounding at the things of one kind that are in a state. */
function heardFrom(kind: string, state: object, props: object = {}) {
  const run = createRun(example(kind), wholeCatalogue, { seed: 1, purpose: 'practice' })
  const [thing] = [...run.world.entities.values()].filter((each) => each.kind.kind === kind)
  if (!thing) throw new Error(`heardFrom: the example has no ${kind}.`)
  Object.assign(thing.state, state)
  Object.assign(thing.props, props)
  return loopsOf(run).filter(({ at }) => at === thing.id)
}

describe('what a danger sounds like while it lasts', () => {
  it.each([
    ['combustible', { burning: true }, { burning: false }, 'fire-crackle'],
    ['alarm-sounder', { sounding: true }, { sounding: false }, 'fire-alarm'],
    ['gas-detector', { alarm: true }, { alarm: false }, 'gas-alarm'],
    ['noisy-machine', { running: true }, { running: false }, 'machine-roar'],
    ['ventilator', { power: 'on' }, { power: 'off' }, 'machine-hum'],
    ['hydraulic-unit', { dumping: true }, { dumping: false }, 'oil-rush'],
    ['pressure-hose', { lashing: true }, { lashing: false }, 'air-hiss'],
    ['angle-grinder', { running: true }, { running: false }, 'machine-roar'],
    ['extinguisher', { discharging: true }, { discharging: false }, 'air-hiss'],
  ])('%s', (kind, on, off, sound) => {
    expect(heardFrom(kind, on).map((heard) => heard.sound)).toContain(sound)
    expect(heardFrom(kind, off).map((heard) => heard.sound)).not.toContain(sound)
  })

  it('is twice as loud for every six decibels that a machine gives off', () => {
    const [quiet, loud] = [80, 86].map(
      (levelDecibels) => heardFrom('noisy-machine', { running: true }, { levelDecibels })[0]?.loud,
    )
    expect((loud ?? 0) / (quiet ?? 1)).toBeCloseTo(2, 1)
  })

  it('has a file, and words for whoever does not hear it', () => {
    const { sounds } = JSON.parse(readFileSync('public/sounds/index.json', 'utf8'))
    for (const sound of ['fire-crackle', 'fire-alarm', 'gas-alarm', 'machine-roar', 'arc-bang'])
      expect(Object.keys(sounds[sound].caption)).toEqual(['en', 'fr', 'ar'])
  })
})
