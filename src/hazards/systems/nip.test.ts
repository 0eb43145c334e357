import { describe, expect, it } from 'vitest'
import { bareHand } from '../../../tests/hazards/support/dangers.ts'
import type { NipDanger } from '../../engine/harm/danger.ts'
import { nipSystem } from './nip.ts'

const rollers: NipDanger = {
  type: 'nip',
  part: 'nip',
  speed: 0.5,
  force: 200,
  releasedJoules: 0,
  potential: { speed: 0.5, force: 200, joules: 0, sources: ['drive'] },
}
const gloves = (condition: string, fits: boolean) => ({
  ...bareHand,
  gear: [{ item: 'work-gloves', props: { fits }, state: { condition } }],
})
const harm = (danger: NipDanger, who = bareHand) => nipSystem.judge(danger, who)?.actual

describe('a hand at rollers that run in', () => {
  it('is hurt worse in a glove, which they take hold of, whole or torn, fitting or loose', () => {
    // 200 N are 1.4 times the 140 N that a hand bears: class 1 bare.
    expect(harm(rollers)).toBe(1)
    for (const who of [gloves('good', true), gloves('damaged', true), gloves('good', false)])
      expect(harm(rollers, who)).toBe(3)
    expect(nipSystem.judge(rollers, gloves('good', true))?.outputs.reason).toContain('a glove')
  })

  it('is not drawn in by rollers that stand, nor by what closes on it', () => {
    const stands = { ...rollers, speed: 0 }
    expect(harm(stands, gloves('good', true))).toBe(0)
    expect(harm({ ...rollers, closes: true }, gloves('good', true))).toBe(1)
  })
})
