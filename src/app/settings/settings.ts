export const languages = ['en', 'fr', 'ar'] as const
export type Language = (typeof languages)[number]

/** Simulated seconds for each second on the clock. */
export const paces = [1, 0.75, 0.5] as const
export type Pace = (typeof paces)[number]

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
}

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr'

/**
 * How a person likes the app. None of it changes a mark, and none of it enters a record. A new
 * setting is a field here with its default; pages and play read it from `useSettings`.
 */
export interface Settings {
  readonly language: Language
  readonly theme: 'device' | 'light' | 'dark' | 'contrast'
  readonly textPercent: 100 | 125 | 150
  readonly motion: 'device' | 'less'
  readonly readAloud: boolean
  readonly captions: 'all' | 'speech' | 'off'
  readonly captionPercent: 100 | 125 | 150
  readonly captionBackground: 'solid' | 'clear'
  /** 0 to 1 for each channel. */
  readonly volume: { readonly voices: number; readonly machines: number; readonly alarms: number }
  readonly oneEar: boolean
  /** Consequences are told in words, without sudden sounds or pictures. */
  readonly calm: boolean
  readonly hand: 'right' | 'left'
  readonly grip: 'toggle' | 'hold'
  /** At a desk: drag to look, or the mouse turns the head while the page holds it. */
  readonly mouse: 'drag' | 'hold'
  readonly pace: Pace
  readonly moving: 'teleport' | 'smooth'
  readonly turning: 'snap-30' | 'snap-45' | 'smooth'
  readonly posture: 'seated' | 'standing'
  readonly vignette: boolean
  /** In a headset: how head and hands moved is kept in the attempt file. */
  readonly keepPoses: boolean
}

export const defaultSettings: Settings = {
  language: 'en',
  theme: 'device',
  textPercent: 100,
  motion: 'device',
  readAloud: false,
  captions: 'all',
  captionPercent: 100,
  captionBackground: 'solid',
  volume: { voices: 0.8, machines: 0.6, alarms: 0.8 },
  oneEar: false,
  calm: false,
  hand: 'right',
  grip: 'toggle',
  mouse: 'drag',
  pace: 1,
  moving: 'teleport',
  turning: 'snap-30',
  posture: 'seated',
  vignette: true,
  keepPoses: false,
}

/** The first of the device's languages that the app speaks. */
export function deviceLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = languages.find((known) => tag.toLowerCase().split('-')[0] === known)
    if (language) return language
  }
  return defaultSettings.language
}
