export interface Range {
  readonly from: number
  /** Included. */
  readonly to: number
}

/** One byte range, as Safari asks for sound; `undefined` when the whole file is meant. */
export function rangeOf(header: string | undefined, bytes: number): Range | 'beyond' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return undefined
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first)
  const to = first === '' || last === '' ? bytes - 1 : Math.min(bytes - 1, Number(last))
  return from > to || from >= bytes ? 'beyond' : { from, to }
}
