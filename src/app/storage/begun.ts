import type { Change, Rows, Shelves } from './shelves.ts'

const BEGUN = 'begun:'
const nameOf = (opening: string): string => `${BEGUN}${opening}`

/**
 * Notes, in the write that begins the attempt, that it was begun with a one-time code. The note stays
 * when the attempt is erased: a code begins one attempt on a device, whoever comes after.
 */
export const noteBegun = (opening: string, attempt: string): Change => ({
  put: 'device',
  row: { name: nameOf(opening), value: attempt },
})

/** Lets what is noted of these attempts tell only that their codes were used. */
export const forgetBegun = (
  device: readonly Rows['device'][],
  attempts: ReadonlySet<string>,
): readonly Change[] =>
  device
    .filter(({ name, value }) => name.startsWith(BEGUN) && attempts.has(value))
    .map(({ name }) => ({ put: 'device', row: { name, value: '' } }))

/** The attempt that was begun on this device with a code, by what the code opens a chain with; empty once it was erased. */
export const begunWith = async (on: Shelves, opening: string): Promise<string | undefined> =>
  (await on.read('device', nameOf(opening)))?.value
