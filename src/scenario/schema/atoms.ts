import { z } from 'zod'

z.config({ jitless: true })

export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,39}$/,
    'must be small letters, digits and _ alone, a letter first, at most 40 characters',
  )
export const slug = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,63}$/,
    'must be small letters, digits and - alone, at most 64 characters',
  )
export const tag = z
  .string()
  .regex(
    /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/,
    'must be the short tag of a language (BCP 47), such as "en", "fr" or "pt-BR"',
  )
export const text = z
  .record(tag, z.string().max(4000))
  .describe('A text in several languages, by BCP 47 tag.')
export const condition = z
  .string()
  .min(1)
  .max(1000)
  .describe('A CEL condition over the scenario’s state.')
export const finite = z.number().min(-1e6).max(1e6)
export const vec3 = z.tuple([finite, finite, finite]).describe('Metres: x east, y up, z south.')
export const seconds = z.number().min(0).max(86_400)
export const value = z.union([z.string().max(500), finite, z.boolean()])
export const setting = z.union([value, z.array(z.string().max(200)).max(64)])
export const iri = z
  .string()
  .regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'must be a web address (IRI), such as https://example.org/x')
  .max(500)
