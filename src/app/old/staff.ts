import { seal, unseal } from '../keys/vault.ts'
import { type Shelves, STAFF } from '../storage/shelves.ts'

/** How a device stands towards what only staff may do on it: `open` where one person has it alone. */
export type StaffLock = 'open' | 'unset' | 'locked'

export async function staffLock(on: Shelves): Promise<StaffLock> {
  if ((await on.list('learners')).length < 2) return 'open'
  return (await on.read('device', STAFF)) ? 'locked' : 'unset'
}

/** Sets the passphrase of staff, once: false where another one is there, which only staff may know. */
export async function setStaff(on: Shelves, passphrase: string): Promise<boolean> {
  const isSet = async () => (await on.read('device', STAFF)) !== undefined
  if (await isSet()) return false
  const sealed = await seal(passphrase, STAFF, STAFF)
  // Another tab may have been faster.
  if (await isSet()) return false
  await on.write([{ put: 'device', row: { name: STAFF, value: JSON.stringify(sealed) } }])
  return true
}

/** Whether this is the passphrase of staff on this device. */
export async function isStaff(on: Shelves, passphrase: string): Promise<boolean> {
  const row = await on.read('device', STAFF)
  return row !== undefined && (await unseal(passphrase, JSON.parse(row.value), STAFF)) === STAFF
}
