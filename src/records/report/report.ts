/** A text and the language it is in, which is not the report's where a scenario lacks that one. */
export interface Phrase {
  readonly text: string
  readonly language: string
  /** Names, figures and formulas: read from left to right in any script. */
  readonly code?: boolean
  /** A file that lies beside the page, by its path from there. */
  readonly href?: string
}

/** How a word is told apart besides by its colour. */
export type Sign = 'safe' | 'harm' | 'warn' | 'plain'

export interface Cell {
  readonly phrases: readonly Phrase[]
  readonly sign?: Sign
}

export interface Row {
  readonly label: Phrase
  readonly value: Cell
}

export interface PictureItem {
  /** A `data:` address. */
  readonly url: string
  readonly width: number
  readonly height: number
  readonly alt: Phrase
  readonly caption: Phrase
}

export type Block =
  | { readonly type: 'sentences'; readonly items: readonly Phrase[] }
  | { readonly type: 'note'; readonly sign: Sign; readonly items: readonly Phrase[] }
  | {
      readonly type: 'facts'
      readonly heading?: Phrase | undefined
      readonly rows: readonly Row[]
    }
  | {
      readonly type: 'table'
      readonly caption: Phrase
      readonly columns: readonly Phrase[]
      /** The first cell names the row. */
      readonly rows: readonly (readonly Cell[])[]
    }
  | { readonly type: 'pictures'; readonly items: readonly PictureItem[] }
  /** Lines to be filled in by hand. */
  | { readonly type: 'lines'; readonly labels: readonly Phrase[] }

export interface Section {
  readonly id: string
  readonly title: Phrase
  readonly blocks: readonly Block[]
}

export type TagForm = 'passed' | 'stopped' | 'unsafe' | 'danger' | 'notyet'

/** Everything that a printed report says, before anybody has decided how it looks. */
export interface Report {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: Phrase
  readonly job: Phrase
  readonly tag: { readonly form: TagForm; readonly word: Phrase }
  readonly lead: readonly Phrase[]
  readonly sections: readonly Section[]
}
