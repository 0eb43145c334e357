// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { anyHeld, holdAttempt } from '../../src/app/storage/hold.ts'

/** One browser's locks, as two of its tabs see them. */
function browserLocks() {
  const held = new Set<string>()
  const queue: (() => void)[] = []
  const request = (async (
    name: string,
    { signal }: LockOptions,
    granted: (lock: Lock | null) => unknown,
  ) => {
    while (held.has(name)) {
      await new Promise<void>((free, aborted) => {
        queue.push(free)
        signal?.addEventListener('abort', () => aborted(signal.reason))
      })
    }
    held.add(name)
    try {
      return await granted({ name, mode: 'exclusive' })
    } finally {
      held.delete(name)
      queue.shift()?.()
    }
  }) as LockManager['request']
  return { request }
}

describe('two tabs with the same attempt', () => {
  it('cannot both play it', async () => {
    const locks = browserLocks()
    expect(await holdAttempt('a', locks)).not.toBeNull()
    expect(await holdAttempt('a', locks, 10)).toBeNull()
  })

  it('hand it over once the first lets go, however long that takes it within patience', async () => {
    const locks = browserLocks()
    const release = await holdAttempt('a', locks)
    const coming = holdAttempt('a', locks, 60_000)
    setTimeout(() => release?.(), 20)
    expect(await coming).not.toBeNull()
  })

  it('may play different attempts at the same time', async () => {
    const locks = browserLocks()
    await holdAttempt('a', locks)
    expect(await holdAttempt('b', locks)).not.toBeNull()
  })

  it('play on where the browser has no locks', async () => {
    expect(await holdAttempt('a', undefined)).not.toBeNull()
  })

  it('play on where the browser has locks and forbids them, as in a frame of another site', async () => {
    const request = () => Promise.reject(new DOMException('denied', 'SecurityError'))
    expect(await holdAttempt('a', { request })).not.toBeNull()
  })
})

describe('whether any tab has an attempt open', () => {
  afterEach(() => vi.unstubAllGlobals())
  const holds = (...names: readonly string[]) =>
    vi.stubGlobal('navigator', {
      locks: { query: async () => ({ held: names.map((name) => ({ name })) }) },
    })

  it('is told by the locks of attempts and no others', async () => {
    holds('another-app', 'millwright-attempt-a')
    expect(await anyHeld()).toBe(true)
    holds('another-app')
    expect(await anyHeld()).toBe(false)
  })

  it('is never so where the browser has no locks', async () => {
    vi.stubGlobal('navigator', {})
    expect(await anyHeld()).toBe(false)
  })

  it('is not so where the browser forbids to ask', async () => {
    const query = () => Promise.reject(new DOMException('denied', 'SecurityError'))
    vi.stubGlobal('navigator', { locks: { query } })
    expect(await anyHeld()).toBe(false)
  })
})
