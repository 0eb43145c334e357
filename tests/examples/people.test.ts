import { describe, expect, it } from 'vitest'
import { word } from '../../src/engine/event.ts'
import { playExample } from './support/example.ts'

describe('the example of people who walk and clean while a conveyor is started', () => {
  it('safe: who is warned leaves what they do, and nobody is hurt or nearly hurt', () => {
    const { result, told } = playExample('people', 'safe')
    expect(result).toMatchObject({ outcome: 'passed', harm: { actual: 0, potential: 0 } })
    const moves = told('done').filter(({ by, do: deed }) => by !== 'trainee' && deed === 'move')
    expect(moves.map(({ by, to }) => [by, to])).toEqual([
      ['cleaner', 'exit'],
      ['visitor', 'exit'],
    ])
  })

  it('unsafe: the cleaner, not the trainee, is drawn in, as hard as worked out by hand', () => {
    // The cleaner goes at 1 s from (-4, 4) to the tail nip: the cell before it is (-3.875, 0.125),
    // 3.877 m away by two straight pieces, at 1.4 m/s 2.77 s: her hand is there at 3.77 s, tick 226.
    // The belt is started at 4 s + 1 s. It pulls with 2200 W / 0.8 m/s = 2750 N, 19.6 times the
    // 140 N that a hand bears (ISO/TS 15066); more than ten times crushes: class 3. It moves a tenth
    // of a second after the start, at 0.16 m/s of its 0.8 m/s (0.5 s from standstill to full speed).
    const { result, told } = playExample('people', 'unsafe')
    const [contact] = told('contact')
    expect(contact).toMatchObject({ who: 'cleaner', part: 'tail_nip', tick: 226 })
    const [harm] = told('harm')
    expect(harm).toMatchObject({
      who: 'cleaner',
      item: 'conveyor',
      model: 'cobot.limit',
      actual: 3,
      tick: 306,
      inputs: { force: 2750, speed: expect.closeTo(0.16, 9) },
    })
    expect(harm ? word(harm, 'who') : '').not.toBe('trainee')
    expect(result).toMatchObject({ outcome: 'stopped-on-danger', harm: { actual: 3 } })
  })
})
