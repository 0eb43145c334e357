import { afterEach, describe, expect, it, vi } from 'vitest'
import { tabMemory } from '../../src/app/storage/tab-memory.ts'

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

afterEach(() => {
  tabMemory.remove('who')
  vi.unstubAllGlobals()
})

describe.each([
  ['forbids it outright', { getItem: refuse, setItem: refuse, removeItem: refuse }],
  ['has no room for it', { getItem: () => null, setItem: refuse, removeItem: () => undefined }],
])('what a tab remembers where the browser %s', (_, storage) => {
  it('is remembered until the page is left', () => {
    vi.stubGlobal('sessionStorage', storage)
    expect(tabMemory.get('who')).toBeNull()
    tabMemory.set('who', 'guest-1')
    expect(tabMemory.get('who')).toBe('guest-1')
    tabMemory.remove('who')
    expect(tabMemory.get('who')).toBeNull()
  })
})

describe('what a tab remembers', () => {
  it('comes from the browser where that allows it', () => {
    const kept = new Map<string, string>()
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    })
    tabMemory.set('who', 'guest-2')
    expect([...kept]).toEqual([['who', 'guest-2']])
    kept.clear()
    expect(tabMemory.get('who')).toBeNull()
  })

  it('is the latest, also where that found no room beside an older one', () => {
    const kept = new Map([['who', 'guest-1']])
    let full = true
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => (full ? refuse() : void kept.set(key, value)),
      removeItem: (key: string) => void kept.delete(key),
    })
    tabMemory.set('who', 'guest-2')
    expect(tabMemory.get('who')).toBe('guest-2')
    full = false
    tabMemory.set('who', 'guest-3')
    expect(tabMemory.get('who')).toBe('guest-3')
  })
})
