import { seal, unseal } from '../keys/vault.ts'
import type { Shelves } from '../storage/shelves.ts'

const ROW = 'staff'

/** How a device stands towards what only staff may do on it: `open` where one person has it alone. */
export type StaffLock = 'open' | 'unset' | 'locked'

export async function staffLock(on: Shelves): Promise<StaffLock> {
  if ((await on.list('learners')).length < 2) return 'open'
  return (await on.read('device', ROW)) ? 'locked' : 'unset'
}

/** Sets the passphrase of staff, once: false where another one is there, which only staff may know. */
export async function setStaff(on: Shelves, passphrase: string): Promise<boolean> {
  const isSet = async () => (await on.read('device', ROW)) !== undefined
  if (await isSet()) return false
  const sealed = await seal(passphrase, ROW, ROW)
  // Another tab may have been faster.
  if (await isSet()) return false
  await on.write([{ put: 'device', row: { name: ROW, value: JSON.stringify(sealed) } }])
  return true
}

/** Whether this is the passphrase of staff on this device. */
export async function isStaff(on: Shelves, passphrase: string): Promise<boolean> {
  const row = await on.read('device', ROW)
  return row !== undefined && (await unseal(passphrase, JSON.parse(row.value), ROW)) === ROW
}
