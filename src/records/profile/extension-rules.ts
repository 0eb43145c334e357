import { type Checked, isRecord } from '../check-parts.ts'
import type { Profile } from './profile.ts'
import { misfitOf, type Schema } from './schema-fit.ts'
import type { BrokenRule } from './template-rules.ts'

/** Where a statement has extensions of ours. */
const PLACES = ['context', 'result'] as const

/** The schemas of a profile's extensions, by their IRI. */
export const schemasOf = ({ concepts }: Profile): ReadonlyMap<string, Schema> =>
  new Map(
    concepts.flatMap(({ id, inlineSchema }): [string, Schema][] =>
      inlineSchema === undefined ? [] : [[id, JSON.parse(inlineSchema)]],
    ),
  )

/** The extensions of a statement that hold something else than the profile lets them. */
export function brokenExtensions(
  schemas: ReadonlyMap<string, Schema>,
  statement: Checked,
): readonly BrokenRule[] {
  return PLACES.flatMap((place) => {
    const around = statement[place]
    const extensions = isRecord(around) ? around.extensions : undefined
    return Object.entries(isRecord(extensions) ? extensions : {}).flatMap(([iri, value]) => {
      const schema = schemas.get(iri)
      const misfit = schema ? misfitOf(value, schema) : null
      return misfit
        ? [
            {
              template: iri,
              location: `$.${place}.extensions['${iri}']${misfit.at}`,
              wanted: misfit.wanted,
            },
          ]
        : []
    })
  })
}
