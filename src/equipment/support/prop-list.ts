import type { Props } from '../../scenario/facts.ts'

/** The words of a property that is a list; a property that is missing or single has none. */
export function propList(props: Props, name: string): readonly string[] {
  const value = props[name]
  return typeof value === 'object' ? value : []
}
