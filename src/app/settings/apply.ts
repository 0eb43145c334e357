import { directionOf, type Settings } from './settings.ts'

/** Writes the settings that CSS reads onto the root element. */
export function applyToPage(settings: Settings, root: HTMLElement): void {
  root.lang = settings.language
  root.dir = directionOf(settings.language)
  root.dataset.theme = settings.theme === 'device' ? deviceTheme() : settings.theme
  root.dataset.text = String(settings.textPercent)
  root.dataset.motion = settings.motion
}

const deviceTheme = (): 'light' | 'dark' | 'contrast' => {
  if (asked('(prefers-contrast: more)')) return 'contrast'
  return asked('(prefers-color-scheme: dark)') ? 'dark' : 'light'
}

/** True when the person wants less movement, by the device or by the setting. */
export const wantsLessMotion = ({ motion }: Pick<Settings, 'motion'>): boolean =>
  motion === 'less' || asked('(prefers-reduced-motion: reduce)')

const asked = (query: string): boolean => globalThis.matchMedia?.(query).matches ?? false
