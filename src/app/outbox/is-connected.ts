import type { Shelves } from '../storage/shelves.ts'

/** The row of the device that says where records go. */
export const CONNECTION = 'connection'

/** Whether anything is to be sent from this device at all. */
export const isConnected = async (on: Shelves): Promise<boolean> =>
  (await on.read('device', CONNECTION)) !== undefined
