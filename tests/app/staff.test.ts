import { describe, expect, it } from 'vitest'
import { isStaff, setStaff, staffLock } from '../../src/app/old/staff.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'

const device = async (...names: readonly string[]) => {
  const on = memoryShelves()
  await on.write(names.map((name) => ({ put: 'learners', row: { id: name, name, pin: null } })))
  return on
}

describe('what only staff may do on a shared device', () => {
  it('is open where one person, or a guest, has the device alone', async () => {
    expect(await staffLock(await device())).toBe('open')
    expect(await staffLock(await device('Ana'))).toBe('open')
  })

  it('waits for a passphrase where several use it, opens to that one alone, and keeps no word of it', async () => {
    const on = await device('Ana', 'Ben')
    expect(await staffLock(on)).toBe('unset')
    expect(await isStaff(on, '')).toBe(false)
    expect(await setStaff(on, 'fourteen brown horses')).toBe(true)
    expect(await staffLock(on)).toBe('locked')
    expect(await isStaff(on, 'fourteen brown horses')).toBe(true)
    expect(await isStaff(on, 'fourteen brown horse')).toBe(false)
    expect(JSON.stringify(await on.list('device'))).not.toMatch(/brown|horses/)
    // Nobody sets another one over it.
    expect(await setStaff(on, 'a learner was here')).toBe(false)
    expect(await isStaff(on, 'a learner was here')).toBe(false)
  })
})
