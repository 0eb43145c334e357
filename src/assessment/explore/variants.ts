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

/** The values of each parameter, likeliest first. */
const namedValues = ({ parameters = {} }: Scenario): [name: string, values: readonly Value[]][] =>
  Object.entries(parameters).map(([name, parameter]) => [name, valuesOf(parameter)])

/** How many draws there are, up to what a number tells exactly. */
export const countDraws = (scenario: Scenario): number =>
  namedValues(scenario).reduce(
    (all, [, { length }]) => Math.min(Number.MAX_SAFE_INTEGER, all * length),
    1,
  )

/**
 * The first draws: the likeliest, then those with one thing otherwise, then with two, and so on. No more
 * are made than are asked for: of twenty parameters there are more than a machine can hold.
 */
export function drawsOf(scenario: Scenario, most: number): Draw[] {
  const parameters = namedValues(scenario)
  const draws: Draw[] = []
  const choose = (draw: Draw, at: number, changes: number): void => {
    if (draws.length >= most || changes > parameters.length - at) return
    const [name, values = []] = parameters[at] ?? []
    if (name === undefined) {
      draws.push(draw)
      return
    }
    for (const [i, value] of values.entries())
      if (i === 0 || changes > 0)
        choose({ ...draw, [name]: value }, at + 1, i === 0 ? changes : changes - 1)
  }
  for (let changes = 0; changes <= parameters.length; changes++) choose({}, 0, changes)
  return draws
}

/** Every draw with one thing otherwise than in this one, and what that is. */
export const drawsBeside = (
  scenario: Scenario,
  draw: Draw,
): { readonly other: Draw; readonly name: string }[] =>
  namedValues(scenario).flatMap(([name, values]) =>
    values
      .filter((value) => value !== draw[name])
      .map((value) => ({ other: { ...draw, [name]: value }, name })),
  )

/** Sorts what is of a variant by how much of that is so in this one too. */
export const likestFirst =
  (draw: Draw) =>
  (one: { readonly draw: Draw }, other: { readonly draw: Draw }): number =>
    likeness(draw, other.draw) - likeness(draw, one.draw)

const likeness = (draw: Draw, other: Draw): number =>
  Object.entries(draw).filter(([name, value]) => other[name] === value).length
