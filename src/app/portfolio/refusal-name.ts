/** What a refusal is called as a file. */
export const refusalName = ({ id }: { readonly id: string }): string =>
  `not-recognised-${id.slice(0, 8)}.jwt`
