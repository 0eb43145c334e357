/** Marks a branch that the types say cannot happen: a new case does not compile until it is ruled. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: no case for ${JSON.stringify(value)}.`)
}
