import { z } from 'zod'
import { condition, id, seconds, text, value, vec3 } from './atoms.ts'

/** What a person or rule can be made to do: an action of the one vocabulary. */
const doing = z.strictObject({
  do: z.enum([
    'move',
    'look',
    'take',
    'release',
    'place',
    'operate',
    'use',
    'touch',
    'wear',
    'remove',
    'inspect',
    'report',
    'say',
    'write',
    'wait',
  ]),
  to: z.union([z.string().max(80), vec3]).optional(),
  at: z.string().max(80).optional(),
  item: z.string().max(80).optional(),
  control: id.optional(),
  value: value.optional(),
  on: z.string().max(80).optional(),
  in: z.string().max(80).optional(),
  point: z.string().max(40).optional(),
  part: id.optional(),
  phrase: id.optional(),
  fields: z.record(z.string().max(40), value).optional(),
  seconds: seconds.optional(),
})

const deed = doing.extend({
  say: z.string().max(40).optional().describe('A phrase said when it is done.'),
})

const plan = deed.extend({
  when: condition,
  after: seconds.optional().describe('Seconds for which `when` must have held.'),
  repeat: z.boolean().optional().describe('Each time that `when` comes to hold, not only once.'),
  afterwards: z
    .array(deed)
    .max(32)
    .optional()
    .describe('What they do after it, one after another.'),
})

const routine = z.strictObject({
  from: seconds.optional().describe('Seconds from the start at which it begins.'),
  loop: z.boolean().optional().describe('Begins again when it has ended.'),
  while: condition.optional().describe('It stands still while this does not hold.'),
  does: z.array(deed).min(1).max(64),
})

export const person = z.strictObject({
  is: z.enum(['worker', 'supervisor', 'visitor', 'customer']),
  at: vec3,
  facingDegrees: z.number().min(-360).max(360).optional(),
  name: text,
  role: text.optional(),
  wearing: z.array(z.string().max(64)).max(16).optional(),
  carrying: z.array(id).max(8).optional(),
  does: z.array(plan).max(64).optional().describe('What they do when something happens.'),
  routine: routine.optional().describe('What they do all day, one thing after another.'),
  casualty: z
    .boolean()
    .optional()
    .describe(
      'They come to harm in this job, and helping them is the task: that ends no attempt and bars no pass.',
    ),
  only: condition.optional(),
})
