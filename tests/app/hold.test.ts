// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { holdAttempt } from '../../src/app/storage/hold.ts'

/** One browser's locks, as two of its tabs see them. */
function browserLocks() {
  const held = new Set<string>()
  const request = (async (
    name: string,
    _options: LockOptions,
    granted: (lock: Lock | null) => unknown,
  ) => {
    if (held.has(name)) return granted(null)
    held.add(name)
    try {
      return await granted({ name, mode: 'exclusive' })
    } finally {
      held.delete(name)
    }
  }) as LockManager['request']
  return { request }
}

describe('two tabs with the same attempt', () => {
  it('cannot both play it', async () => {
    const locks = browserLocks()
    expect(await holdAttempt('a', locks)).not.toBeNull()
    expect(await holdAttempt('a', locks)).toBeNull()
  })

  it('hand it over once the first lets go', async () => {
    const locks = browserLocks()
    const release = await holdAttempt('a', locks)
    release?.()
    await new Promise((resolve) => setTimeout(resolve))
    expect(await holdAttempt('a', locks)).not.toBeNull()
  })

  it('may play different attempts at the same time', async () => {
    const locks = browserLocks()
    await holdAttempt('a', locks)
    expect(await holdAttempt('b', locks)).not.toBeNull()
  })

  it('play on where the browser has no locks', async () => {
    expect(await holdAttempt('a', undefined)).not.toBeNull()
  })
})
