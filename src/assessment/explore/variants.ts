import type { Value } from '../../scenario/facts.ts'
import type { Scenario } from '../../scenario/schema.ts'

export type Draw = Readonly<Record<string, Value>>

type Parameter = NonNullable<Scenario['parameters']>[string]

/** What a parameter can be, likeliest first; of a range both ends and the middle. */
function valuesOf(parameter: Parameter): readonly Value[] {
  if ('between' in parameter) {
    const [from, to] = parameter.between
    return [...new Set([from, (from + to) / 2, to])]
  }
  const { choose, weights } = parameter
  const weight = (i: number): number => weights?.[i] ?? 1
  const order = choose.map((_, i) => i).filter((i) => weight(i) > 0)
  return order.sort((a, b) => weight(b) - weight(a) || a - b).flatMap((i) => choose[i] ?? [])
}

/** Every draw, the likeliest first, then those with one thing otherwise, then with two, and so on. */
export function drawsOf(scenario: Scenario): Draw[] {
  let draws: { readonly draw: Draw; readonly changes: number }[] = [{ draw: {}, changes: 0 }]
  for (const [name, parameter] of Object.entries(scenario.parameters ?? {})) {
    draws = draws.flatMap(({ draw, changes }) =>
      valuesOf(parameter).map((value, i) => ({
        draw: { ...draw, [name]: value },
        changes: changes + (i > 0 ? 1 : 0),
      })),
    )
  }
  return draws.sort((a, b) => a.changes - b.changes).map(({ draw }) => draw)
}

/** Sorts what is of a variant by how much of that is so in this one too. */
export const likestFirst =
  (draw: Draw) =>
  (one: { readonly draw: Draw }, other: { readonly draw: Draw }): number =>
    likeness(draw, other.draw) - likeness(draw, one.draw)

const likeness = (draw: Draw, other: Draw): number =>
  Object.entries(draw).filter(([name, value]) => other[name] === value).length
