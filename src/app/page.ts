import { type ComponentType, lazy } from 'react'

/** A page that is fetched when it is first opened. */
export const page = <Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
) => lazy(async () => ({ default: (await load())[name] }))
