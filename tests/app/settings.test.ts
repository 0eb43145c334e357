// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { applyToPage, wantsLessMotion } from '../../src/app/settings/apply.ts'
import { defaultSettings, deviceLanguage } from '../../src/app/settings/settings.ts'

const root = document.documentElement
const device = (...wishes: string[]) =>
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: wishes.includes(query) }))

afterEach(() => vi.unstubAllGlobals())

describe('settings', () => {
  it('turn the page round for Arabic and back for French', () => {
    applyToPage({ ...defaultSettings, language: 'ar' }, root)
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl'])
    applyToPage({ ...defaultSettings, language: 'fr' }, root)
    expect([root.lang, root.dir]).toEqual(['fr', 'ltr'])
  })

  it('follow the device in colours unless a theme is chosen', () => {
    device('(prefers-color-scheme: dark)')
    applyToPage(defaultSettings, root)
    expect(root.dataset.theme).toBe('dark')
    applyToPage({ ...defaultSettings, theme: 'light' }, root)
    expect(root.dataset.theme).toBe('light')
  })

  it('take the wish for more contrast before the wish for dark', () => {
    device('(prefers-color-scheme: dark)', '(prefers-contrast: more)')
    applyToPage(defaultSettings, root)
    expect(root.dataset.theme).toBe('contrast')
  })

  it('keep movement away when either the person or the device asks for it', () => {
    device()
    expect(wantsLessMotion({ motion: 'device' })).toBe(false)
    expect(wantsLessMotion({ motion: 'less' })).toBe(true)
    device('(prefers-reduced-motion: reduce)')
    expect(wantsLessMotion({ motion: 'device' })).toBe(true)
  })

  it('start in the first language of the device that the app speaks', () => {
    expect(deviceLanguage(['de-AT', 'fr-CA', 'en'])).toBe('fr')
    expect(deviceLanguage(['de'])).toBe('en')
  })
})
