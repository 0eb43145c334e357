/** Joins the class names that are there; `undefined` and `false` fall away. */
export const classes = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ')
