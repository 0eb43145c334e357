import { describe, expect, it } from 'vitest'
import { propsOf, settled, sightOn } from '../../../tests/support/sight.ts'
import { guardrail } from '../guardrail/index.ts'
import { opening, operate, surroundings, trodden } from './behaviour.ts'
import { floorOpening } from './index.ts'

const hatch = (state = {}, sockets = {}) =>
  sightOn(floorOpening, {
    state,
    things: { it: { sockets }, rail: { props: propsOf(guardrail) } },
  })
const railed = { front: ['rail'], back: ['rail'], left: ['rail'], right: ['rail'] }
const fitted = { cover: 'fitted' }
const bolted = { ...fitted, bolts: 'tight' }

describe('an open hole', () => {
  it('is seen, bears nobody and threatens whoever is near with a fall of its depth', () => {
    expect(opening(hatch())).toMatchObject({ bears: false, shunned: true, depthMetres: 3 })
    const edges = surroundings(hatch())
    expect(edges.map(({ type }) => type)).toEqual(Array(4).fill('open-edge'))
    expect(edges[3]).toMatchObject({ heightMetres: 3, reach: { box: [[0.4, -0.3, -1.3], {}] } })
  })

  it('threatens nobody behind rails on all its sides, and one of them is not enough', () => {
    expect(settled(floorOpening, hatch({}, railed))).toMatchObject({ guarded: true, safe: true })
    expect(surroundings(hatch({}, railed))).toEqual([])
    const one = hatch({}, { front: ['rail'] })
    expect(settled(floorOpening, one)).toMatchObject({ guarded: false, openSides: 3, safe: false })
    expect(surroundings(one)).toHaveLength(3)
  })

  it('keeps things from rolling in only behind boards all round', () => {
    expect(opening(hatch()).keepsThings).toBe(false)
    expect(opening(hatch({}, railed)).keepsThings).toBe(true)
  })

  it('takes neither bolts nor paint without its cover', () => {
    expect(operate(hatch(), 'bolts', 'tight').refuse?.code).toBe('cover-off')
    expect(operate(hatch(), 'mark', true).refuse?.code).toBe('cover-off')
  })
})

describe('a cover', () => {
  it('that is loose looks like floor, and slides off under whoever steps on it', () => {
    expect(opening(hatch(fitted))).toMatchObject({ bears: false, shunned: false })
    expect(surroundings(hatch(fitted))).toEqual([])
    expect(trodden(hatch(fitted)).set).toEqual({ cover: 'off', slides: 1 })
  })

  it('that is bolted bears, and is safe once it says what it is', () => {
    expect(opening(hatch(bolted)).bears).toBe(true)
    expect(settled(floorOpening, hatch(bolted))).toMatchObject({ secured: true, safe: false })
    expect(settled(floorOpening, hatch({ ...bolted, marked: true }))).toMatchObject({
      safe: true,
      shows: 'marked',
    })
  })

  it('does not come off before its bolts are loose', () => {
    expect(operate(hatch(bolted), 'cover', 'off').refuse?.code).toBe('bolted')
    expect(operate(hatch(fitted), 'cover', 'off').set).toEqual({ cover: 'off' })
  })

  it('keeps its mark while it lies beside the hole, where nobody sees it', () => {
    expect(settled(floorOpening, hatch({ marked: true })).shows).toBe('hole')
  })
})
