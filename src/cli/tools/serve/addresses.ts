import { networkInterfaces } from 'node:os'

/** This device's IPv4 addresses on the local network. */
export const localAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter((entry) => entry.family === 'IPv4' && !entry.internal)
    .map((entry) => entry.address)
