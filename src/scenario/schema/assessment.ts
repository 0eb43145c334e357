import { z } from 'zod'
import { condition, id, seconds, text } from './atoms.ts'

const criterionBase = {
  id,
  title: text.optional(),
  competency: id.optional(),
  weight: z.number().min(0).max(1000).optional(),
  critical: z.boolean().optional(),
  consequence: text.optional().describe('What happens to people when this is not met.'),
  occasion: condition
    .optional()
    .describe(
      'What puts it to the test. Where this never came to hold, the criterion is not observed. For a duty (`once`): when it is due.',
    ),
  mustArise: z
    .boolean()
    .optional()
    .describe('Nobody passes whose attempt did not put it to the test.'),
  only: condition.optional(),
}

const criterion = z.union([
  z.strictObject({
    ...criterionBase,
    all: z.array(id).min(1).max(64),
    inOrder: z.boolean().optional(),
  }),
  z.strictObject({
    ...criterionBase,
    always: condition,
    from: id.optional(),
    until: id.optional(),
  }),
  z.strictObject({
    ...criterionBase,
    never: condition.describe(
      'What people must not do. Who is hurt may rest on a figure from memory: then it is not decided.',
    ),
    from: id.optional(),
    until: id.optional(),
  }),
  z.strictObject({
    ...criterionBase,
    once: condition,
    from: id.optional(),
    until: id.optional(),
    within: seconds.optional(),
  }),
  z.strictObject({
    ...criterionBase,
    exposure: z.string().max(64),
    below: z.number().min(0).max(1e6),
  }),
  z.strictObject({
    ...criterionBase,
    answered: id.describe('A question that must be answered rightly.'),
  }),
])

/** What is marked, and when a stop is right. */
export const assessment = z.strictObject({
  mastery: z.number().min(0).max(1).optional(),
  completed: condition
    .optional()
    .describe(
      'The job itself is done: what makes an attempt complete. Without it, every step but the optional ones.',
    ),
  hintCost: z.number().min(0).max(1).optional().describe('Part of the marks that each hint costs.'),
  stops: z
    .array(
      z.strictObject({
        id,
        title: text.optional(),
        when: condition.describe('Stopping is right while this holds.'),
        reasons: z.array(id).max(16).optional(),
        needs: z.array(id).max(64).describe('Criteria that must be met to stop safely.'),
        only: condition.optional(),
      }),
    )
    .max(32)
    .optional(),
  criteria: z.array(criterion).min(1).max(200),
})
