import type { EquipmentKind } from '../../engine/kind.ts'
import type { PropField, Props, Value } from '../../scenario/facts.ts'
import { propsOf } from '../../scenario/props.ts'

/** Something that a kind has, and whether it needs a property that is not as it stands by itself. */
export interface Found<T> {
  readonly name: string
  readonly it: T
  readonly always: boolean
}

/** Stands for whatever an author writes: the boxes of a sheet become states named after it. */
const ANY = (name: string): string => `‹${name}›`

/** Values of a property that may make a difference to what the kind has. */
function tries(name: string, field: PropField): readonly (Value | readonly string[])[] {
  if (field.list) return [field.values ?? [ANY(name)]]
  switch (field.type) {
    case 'boolean':
      return [true, false]
    case 'word':
      return field.values ?? [ANY(name)]
    case 'text':
      return [ANY(name)]
    case 'number':
      return [field.min, field.max].filter((end) => end !== undefined)
  }
}

/** The kind's own properties, then those with one of them set to another value each. */
function variants({ props }: EquipmentKind): readonly Props[] {
  const needed = Object.entries(props).filter(([, field]) => field.default === undefined)
  const given = needed.map(([name, field]) => [name, tries(name, field)[0] ?? ''] as const)
  const own = propsOf({ props }, Object.fromEntries(given), {})
  const others = Object.entries(props).flatMap(([name, field]) =>
    tries(name, field).map((value) => ({ ...own, [name]: value })),
  )
  return [own, ...others]
}

/** Everything of a sort that a kind can have, whatever its properties: states, controls, sockets. */
export function everyOf<T>(
  kind: EquipmentKind,
  of: (props: Props) => Readonly<Record<string, T>>,
): readonly Found<T>[] {
  const [own, ...others] = variants(kind).map(of)
  const all: Record<string, T> = Object.assign({}, ...others, own)
  return Object.entries(all).map(([name, it]) => ({
    name,
    it,
    always: [own, ...others].every((each) => each !== undefined && Object.hasOwn(each, name)),
  }))
}
