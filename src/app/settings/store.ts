import { create } from 'zustand'
import { shelves } from '../storage/current.ts'
import { showWordsIn } from '../words/words.ts'
import { applyToPage } from './apply.ts'
import { defaultSettings, deviceLanguage, type Settings } from './settings.ts'

/** The settings that count now. */
export const useSettings = create<Settings>(() => defaultSettings)

let owner: string | undefined

/**
 * Changes settings: they count at once and are kept for the learner in the background. A failed
 * write shows in `useStorage`; the change itself stays.
 */
export function changeSettings(change: Partial<Settings>): void {
  useSettings.setState(change)
  if (owner === undefined) return
  const row = { learner: owner, settings: useSettings.getState() }
  void shelves().then((on) => on.write([{ put: 'settings', row }]))
}

/** Brings the settings of a learner; someone new starts from the device's language. */
export async function settingsOf(learner: string): Promise<void> {
  const on = await shelves()
  const row = await on.read('settings', learner)
  owner = learner
  const fresh = { ...defaultSettings, language: deviceLanguage(navigator.languages) }
  const settings = { ...fresh, ...row?.settings }
  // Words first, so that the page never shows names of keys.
  await showWordsIn(settings.language)
  useSettings.setState(settings)
}

const deviceWishes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'] as const

/** Keeps the page in step with the settings and with the device; returns what stops it. */
export function followSettings(): () => void {
  const apply = () => {
    const settings = useSettings.getState()
    applyToPage(settings, document.documentElement)
    void showWordsIn(settings.language)
  }
  apply()
  const wishes = deviceWishes.map((query) => matchMedia(query))
  for (const wish of wishes) wish.addEventListener('change', apply)
  const stop = useSettings.subscribe(apply)
  return () => {
    stop()
    for (const wish of wishes) wish.removeEventListener('change', apply)
  }
}
