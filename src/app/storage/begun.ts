import type { Change, Shelves } from './shelves.ts'

const nameOf = (opening: string): string => `begun:${opening}`

/**
 * Notes, in the write that begins the attempt, that it was begun with a one-time code. The note stays
 * when the attempt is erased: a code begins one attempt on a device, whoever comes after.
 */
export const noteBegun = (opening: string, attempt: string): Change => ({
  put: 'device',
  row: { name: nameOf(opening), value: attempt },
})

/** The attempt that was begun on this device with a code, by what the code opens a chain with. */
export const begunWith = async (on: Shelves, opening: string): Promise<string | undefined> =>
  (await on.read('device', nameOf(opening)))?.value
