/** A record's own value for a name that somebody else gave: `constructor` is nobody's phrase. */
export const own = <T>(
  record: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined => (record && Object.hasOwn(record, name) ? record[name] : undefined)
