import type { GlyphName } from './glyphs.ts'

export type Tone = 'plain' | 'soft' | 'task' | 'warn' | 'harm'

/** A button on a panel. */
export interface Press {
  readonly id: string
  readonly label: string
  readonly glyph?: GlyphName
  readonly tone?: 'plain' | 'stop'
}

export interface TextPart {
  readonly kind: 'text'
  readonly text: string
  readonly tone?: Tone
  readonly glyph?: GlyphName
  /** It goes on under words that have a glyph, in line with them. */
  readonly indented?: boolean
  /** Who says it: the name that the words begin with. */
  readonly speaker?: string
}

/** One thing under the other on a panel. */
export type Part =
  | {
      readonly kind: 'title'
      readonly text: string
      readonly tone?: Tone
      readonly glyph?: GlyphName
    }
  | TextPart
  | { readonly kind: 'buttons'; readonly columns: 1 | 2; readonly buttons: readonly Press[] }

/** What stands on a panel in space. */
export interface Panel {
  readonly parts: readonly Part[]
  /** A caption is black and has no edge; a message has a thick edge where reading starts. */
  readonly look: 'board' | 'message' | 'caption'
}

/** What is written on a panel, but for its buttons: to be read aloud. */
export const wordsOf = ({ parts }: Panel): string =>
  parts.flatMap((part) => (part.kind === 'buttons' ? [] : [part.text])).join(' ')

/** How a person likes panels: by their settings. */
export interface PanelStyle {
  /** In dmm: millimetres at one metre. */
  readonly width: number
  readonly textPercent: number
  readonly direction: 'ltr' | 'rtl'
}
