import type { Scenario } from '../../../src/scenario/schema.ts'
import { scenarioOf } from './play.ts'

const text = (en: string) => ({ en })

export interface JobStep {
  readonly id: string
  readonly done: string
  readonly after?: readonly string[]
  readonly critical?: boolean
  readonly optional?: boolean
  readonly anyOf?: string
  readonly only?: string
  readonly when?: string
  readonly times?: number
}

export interface SmallJob {
  readonly steps: readonly JobStep[]
  readonly criteria: readonly object[]
  readonly assessment?: object
  readonly more?: object
}

/** A room with two isolators, a start station and a form: enough to act in any order. */
export function smallJob({ steps, criteria, assessment = {}, more = {} }: SmallJob): Scenario {
  return scenarioOf({
    format: 1,
    id: 'small-job',
    version: '1.0.0',
    title: text('A small job'),
    place: { kit: 'workshop', size: [8, 3, 8] },
    zones: {
      corner: {
        box: [
          [2, 0, 2],
          [4, 2, 4],
        ],
        stand: [3, 0, 3],
        view: true,
      },
    },
    start: { at: [0, 0, 0.5] },
    equipment: {
      one: {
        is: 'rotary-isolator',
        at: [-0.5, 1.2, 0],
        with: { volts: 400 },
        feeds: ['belt.motor'],
      },
      two: { is: 'rotary-isolator', at: [0.5, 1.2, 0], with: { volts: 400 } },
      button: { is: 'control-station', at: [0, 0, 0] },
      belt: { is: 'remote-machine', at: [0, 2, -3] },
      sheet: { is: 'form-sheet', at: [0, 1, 0], with: { boxes: ['a', 'b'] } },
    },
    people: { mate: { is: 'worker', at: [2, 0, -2], name: text('a mate') } },
    phrases: { ready: { text: text('Ready?') } },
    procedure: steps.map((step) => ({ ...step, text: text(step.id), why: text(step.id) })),
    assessment: { criteria, ...assessment },
    ...more,
  })
}
