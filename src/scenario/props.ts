import type { KindFacts, Props, Value } from './facts.ts'

/** The value itself, or the parameter's where it is written `"=name"`. */
function resolve(
  value: Value | readonly string[],
  parameters: Readonly<Record<string, Value>>,
): Value | readonly string[] {
  if (typeof value !== 'string' || !value.startsWith('=')) return value
  return parameters[value.slice(1)] ?? value
}

/** A kind's properties for one entity: what is written, parameters filled in, defaults for the rest. */
export function propsOf(
  kind: Pick<KindFacts, 'props'>,
  written: Readonly<Record<string, Value | readonly string[]>>,
  parameters: Readonly<Record<string, Value>>,
): Props {
  const props: Record<string, Value | readonly string[]> = {}
  for (const [name, field] of Object.entries(kind.props)) {
    const given = written[name]
    const value = given === undefined ? field.default : resolve(given, parameters)
    if (value !== undefined) props[name] = value
  }
  return props
}
