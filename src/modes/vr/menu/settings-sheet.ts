import type { SettingsChange } from '../../shared/play-props.ts'
import type { GlyphName } from '../panel/glyphs.ts'
import { type Choice, home, type Listed, type MenuView, type Page, type Sheet } from './page.ts'
import { open, type Word } from './say.ts'

const settings: Page = { at: 'settings' }

/** What can be changed without leaving the headset. None of it changes a mark. */
export function settingsSheet(view: MenuView, word: Word): Sheet {
  const listed = (setting: Listed, glyph: GlyphName): Choice => ({
    label: `${word(setting)}: ${choicesOf(setting, view, word).find(({ now }) => now)?.label ?? ''}`,
    glyph,
    effect: open({ at: 'choose', setting }),
  })
  const { readAloud } = view.settings
  return {
    words: [{ kind: 'title', text: word('settings') }],
    rows: [
      listed('language', 'language'),
      {
        label: `${word('readAloud')}: ${word(readAloud ? 'yes' : 'no')}`,
        glyph: 'volume',
        effect: { kind: 'change', change: { readAloud: !readAloud }, show: settings },
      },
      listed('captions', 'ear'),
      listed('pace', 'clock'),
      { label: word('height'), glyph: 'focus-2', effect: { kind: 'height' } },
    ],
    foot: [{ label: word('back'), glyph: 'arrow-left', effect: open(home) }],
    columns: 1,
  }
}

/** The choices of one setting; the one that counts now has a tick. */
export function choicesSheet(setting: Listed, view: MenuView, word: Word): Sheet {
  return {
    words: [{ kind: 'title', text: word(setting) }],
    rows: choicesOf(setting, view, word).map(({ label, change, now }) => ({
      label,
      ...(now && { glyph: 'check' }),
      effect: { kind: 'change', change, show: settings },
    })),
    foot: [{ label: word('back'), glyph: 'arrow-left', effect: open(settings) }],
    columns: 1,
  }
}

interface SettingChoice {
  readonly label: string
  readonly change: SettingsChange
  /** It is what counts now. */
  readonly now: boolean
}

function choicesOf(
  setting: Listed,
  { language, settings: { captions, pace } }: MenuView,
  word: Word,
): readonly SettingChoice[] {
  switch (setting) {
    case 'language':
      // Each by its own name: whoever is in the wrong one finds theirs.
      return (
        [
          ['en', 'English'],
          ['fr', 'Français'],
          ['ar', 'العربية'],
        ] as const
      ).map(([tag, label]) => ({ label, change: { language: tag }, now: language === tag }))
    case 'captions':
      return (
        [
          ['all', 'captionsAll'],
          ['speech', 'captionsSpeech'],
          ['off', 'captionsOff'],
        ] as const
      ).map(([value, name]) => ({
        label: word(name),
        change: { captions: value },
        now: captions === value,
      }))
    case 'pace':
      return (
        [
          [1, 'paceFull'],
          [0.75, 'paceSlower'],
          [0.5, 'paceHalf'],
        ] as const
      ).map(([value, name]) => ({
        label: word(name),
        change: { pace: value },
        now: pace === value,
      }))
  }
}
