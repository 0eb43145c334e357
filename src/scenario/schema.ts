import { z } from 'zod'
import { GAS_NAMES } from './gases.ts'
import { assessment } from './schema/assessment.ts'
import {
  condition,
  finite,
  id,
  iri,
  seconds,
  setting,
  slug,
  tag,
  text,
  value,
  vec3,
} from './schema/atoms.ts'
import { person } from './schema/people.ts'
import { step } from './schema/procedure.ts'

const entity = z.strictObject({
  is: z.string().max(64).describe('The kind of equipment.'),
  at: vec3.optional(),
  facingDegrees: z.number().min(-360).max(360).optional(),
  in: z.string().max(80).optional().describe('`entity.socket` that holds it at the start.'),
  on: z.string().max(80).optional().describe('An entity that it lies on at the start.'),
  stand: vec3.optional().describe('Where a person stands to use it.'),
  name: text.optional().describe('What people call it; it gives no secret away.'),
  with: z
    .record(z.string().max(64), setting)
    .optional()
    .describe('Properties of the kind; "=name" takes a parameter’s value.'),
  feeds: z
    .array(z.string().max(80))
    .max(64)
    .optional()
    .describe('Ports that take their energy from it.'),
  commands: z.array(id).max(64).optional().describe('Things that its buttons command.'),
  only: condition.optional().describe('There only when this holds; over `variant` alone.'),
})

/** The scenario document, format 1. Unknown keys are errors everywhere. */
export const scenarioSchema = z.strictObject({
  $schema: z.string().max(500).optional(),
  format: z.literal(1),
  id: slug,
  version: z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'must be a version such as 1.0.0'),
  title: text,
  about: z
    .strictObject({
      summary: text.optional(),
      trade: text.optional(),
      minutes: z.number().min(1).max(600).optional(),
      level: z.union([z.string().max(100), text]).optional(),
      licence: z.string().max(100).optional(),
      standards: z.array(z.string().max(200)).max(64).optional(),
      occupations: z.array(iri).max(64).optional(),
      protection: z.array(z.string().max(64)).max(32).optional(),
      reviewed: z
        .array(
          z.strictObject({
            language: tag,
            by: z.string().max(200),
            role: z.string().max(200).optional(),
            on: z.string().max(20).optional(),
          }),
        )
        .max(64)
        .optional(),
    })
    .optional(),
  competencies: z.record(id, z.strictObject({ title: text, iri: iri.optional() })).optional(),
  limits: z.string().max(40).optional(),
  place: z.strictObject({
    kit: z.string().max(64),
    size: z.tuple([
      z.number().min(1).max(500),
      z.number().min(1).max(100),
      z.number().min(1).max(500),
    ]),
    airChangesPerHour: z.number().min(0).max(1000).optional(),
    noiseDecibels: z.number().min(0).max(160).optional(),
    temperatureCelsius: z.number().min(-60).max(80).optional(),
  }),
  zones: z
    .record(
      id,
      z.strictObject({
        box: z.tuple([vec3, vec3]).describe('Two opposite corners, metres.'),
        title: text.optional(),
        stand: vec3.optional(),
        view: z.boolean().optional().describe('A place that a person can go to by name.'),
        air: z
          .strictObject({
            cubicMetres: z.number().min(0.1).max(1e6),
            airChangesPerHour: z.number().min(0).max(1000).optional(),
            mixing: z
              .number()
              .min(1)
              .max(20)
              .optional()
              .describe('1 for air that mixes at once, 3 usual, up to 10 poor.'),
            gases: z
              .partialRecord(z.enum(GAS_NAMES), z.number().min(0).max(1e6))
              .optional()
              .describe('What is in it at the start, ppm; oxygen is what they leave of 20.9 %.'),
          })
          .optional()
          .describe('Air of its own: a tank, a pit, a small room.'),
        wet: z
          .boolean()
          .optional()
          .describe('Standing water: skin, shoes and gloves conduct better.'),
      }),
    )
    .optional(),
  start: z.strictObject({
    at: vec3,
    facingDegrees: z.number().min(-360).max(360).optional(),
    wearing: z.array(z.string().max(64)).max(16).optional(),
    carrying: z.array(id).max(8).optional(),
  }),
  parameters: z
    .record(
      z.string().regex(/^[a-z][A-Za-z0-9_]{0,39}$/),
      z.union([
        z.strictObject({
          choose: z.array(value).min(1).max(64),
          weights: z.array(z.number().min(0).max(1e6)).max(64).optional(),
          title: text.optional(),
        }),
        z.strictObject({
          between: z.tuple([finite, finite]),
          step: z.number().gt(0).max(1e6).optional(),
          title: text.optional(),
        }),
      ]),
    )
    .optional(),
  equipment: z.record(id, entity),
  people: z.record(id, person).optional(),
  phrases: z
    .record(
      id,
      z.strictObject({
        text,
        to: z.array(id).max(32).optional().describe('Who it can be said to; absent: anybody.'),
        ask: text.optional(),
        answer: text
          .optional()
          .describe('What those who hear it say back; absent: whoever it is said to has heard.'),
      }),
    )
    .optional(),
  questions: z
    .record(
      id,
      z.strictObject({
        text,
        choices: z.record(id, text),
        right: z.union([id, z.array(id).min(1).max(16)]),
        why: text.optional(),
        after: z
          .boolean()
          .optional()
          .describe('Asked in the debriefing instead of during the job.'),
        competency: id.optional(),
      }),
    )
    .optional(),
  procedure: z.array(step).min(1).max(200),
  groups: z
    .record(id, z.strictObject({ need: z.number().int().min(1).max(32), title: text.optional() }))
    .optional()
    .describe('How many steps of an `anyOf` group are asked for; one where it is not said.'),
  rules: z
    .array(
      z.strictObject({
        id: id.optional(),
        when: condition,
        for: seconds.optional(),
        then: z
          .array(
            z.union([
              z.strictObject({ say: id, by: id.optional() }),
              z.strictObject({ sound: z.string().max(64) }),
              z.strictObject({ set: z.string().max(80), to: value }),
            ]),
          )
          .min(1)
          .max(16),
      }),
    )
    .max(200)
    .optional(),
  interruptions: z
    .array(
      z.strictObject({
        id,
        during: z.array(id).min(1).max(64),
        chance: z.number().min(0).max(1),
        text,
        by: id.optional(),
        answer: condition,
        within: seconds,
      }),
    )
    .max(64)
    .optional(),
  assessment,
  reasons: z
    .record(id, text)
    .optional()
    .describe('Reasons offered when the trainee stops the job.'),
  words: z
    .record(z.string().max(500), text)
    .optional()
    .describe(
      'What a box, line or offered value of a form, or what is printed on a thing, says in each language, by the very value.',
    ),
  briefing: z.union([text, z.record(z.string().max(40), text)]).optional(),
  debriefing: z.union([text, z.record(z.string().max(40), text)]).optional(),
})

export type Scenario = z.infer<typeof scenarioSchema>
export type ScenarioStep = Scenario['procedure'][number]
export type Criterion = Scenario['assessment']['criteria'][number]
export type Assessment = Scenario['assessment']
export type EntityDocument = Scenario['equipment'][string]
export type PersonDocument = NonNullable<Scenario['people']>[string]
