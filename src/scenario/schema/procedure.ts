import { z } from 'zod'
import { condition, id, text } from './atoms.ts'

/** A step of the procedure. */
export const step = z.strictObject({
  id,
  text,
  why: text,
  hints: z.array(text).max(3).optional(),
  skilled: text.optional().describe('What a skilled worker does here, and why.'),
  done: condition,
  after: z.array(id).max(32).optional(),
  anyOf: id
    .optional()
    .describe('Group name: one done step of it is enough, or as many as `groups` says.'),
  when: condition
    .optional()
    .describe(
      'A branch, on a state, a choice or the score so far (`score() < 0.9`): asked for only if this holds when its turn comes; decided once.',
    ),
  times: z
    .number()
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe('How often `done` must come true, each time anew.'),
  critical: z.boolean().optional(),
  optional: z.boolean().optional(),
  only: condition.optional(),
})
