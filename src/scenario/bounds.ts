/** What a file from a stranger may be at most, so that reading it can never hang the page. */
export const BOUNDS = {
  characters: 2_000_000,
  depth: 32,
  nodes: 100_000,
  equipment: 2_000,
  expressionCharacters: 1_000,
} as const
