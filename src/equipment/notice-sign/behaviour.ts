import type { Sight } from '../../engine/kind.ts'

/** A sign that is not hung where people start the machine warns nobody. */
export function settle({ id, placeOf }: Sight): Readonly<Record<string, string>> {
  const place = placeOf(id)
  return { on: place?.socket === 'notice' ? place.entity : '' }
}
