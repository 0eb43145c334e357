import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { handTool } from './index.ts'

describe('a hand tool', () => {
  it('knows the thing it lies on', () => {
    const things = { trolley: { sockets: { top: ['it'] } } }
    expect(settled(handTool, sightOn(handTool, { things })).on).toBe('trolley')
  })

  it('lies on nothing once it is carried away', () => {
    expect(settled(handTool, sightOn(handTool, { state: { on: 'trolley' } })).on).toBe('')
  })

  it('has a shape and a sentence of its own for each name', () => {
    const names = handTool.props.name?.values ?? []
    const all = names.map((name) => JSON.stringify(handTool.shape({ name }).solids))
    const said = names.map((name) => handTool.words.looks({}, { name }).en)
    expect(names.length).toBeGreaterThan(4)
    expect(new Set(all).size).toBe(names.length)
    expect(new Set(said).size).toBe(names.length)
  })
})
