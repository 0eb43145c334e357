import type { BroughtRow } from './storage/brought-row.ts'

/**
 * What the library knows about each job without opening its scenario: a small file made by the
 * build. Texts are maps of BCP 47 tags.
 */
export type LocalText = Readonly<Record<string, string>>

export const interfaces = ['vr', 'desktop', 'touch', 'text'] as const
export type Interface = (typeof interfaces)[number]

export const purposes = ['guided', 'practice', 'assessment'] as const
export type Purpose = (typeof purposes)[number]

/** A file a job needs, relative to the app, with its size as stored. */
export interface PackFile {
  readonly url: string
  readonly bytes: number
  /** Text play needs it in this language alone. */
  readonly language?: string
}

export interface CatalogueEntry {
  readonly id: string
  readonly version: string
  readonly sha256: string
  readonly title: LocalText
  readonly summary: LocalText
  readonly trade: LocalText
  /** Not every author says. */
  readonly minutes?: number
  readonly level: LocalText | string
  /** `reviewedBy` names a speaker of the trade, or null: then the card says so. */
  readonly languages: readonly { readonly tag: string; readonly reviewedBy: string | null }[]
  readonly interfaces: readonly Interface[]
  readonly purposes: readonly Purpose[]
  readonly competencies: readonly {
    readonly id: string
    readonly title: LocalText
    readonly iri?: string
  }[]
  readonly standards: readonly string[]
  /** What to wear, by the names that the app has words for. */
  readonly ppe: readonly string[]
  readonly picture?: string
  readonly pictureAlt?: LocalText
  /** What the trainee is told before starting; the summary stands in when there is none. */
  readonly briefing?: LocalText
  /** Share of the marks that passes, 0 to 1. */
  readonly mastery?: number
  /** Where the notes for the instructor are. */
  readonly notes?: string
  /** A one-minute exercise of the controls rather than a job; never shown as a card. */
  readonly exercise?: boolean
  /** A job that somebody opened from a file; absent for those that ship. */
  readonly brought?: BroughtRow
  /** `text` is enough for text play; `scene` comes on top for the 3D interfaces. */
  readonly files: { readonly text: readonly PackFile[]; readonly scene: readonly PackFile[] }
}

export interface Catalogue {
  /** Of the app that the catalogue was built with. */
  readonly version: string
  readonly scenarios: readonly CatalogueEntry[]
}

let pending: Promise<Catalogue> | undefined

/** Fetches the catalogue once; a failed fetch may be tried again. */
export function loadCatalogue(): Promise<Catalogue> {
  pending ??= fetchCatalogue().catch((error: unknown) => {
    pending = undefined
    throw error
  })
  return pending
}

async function fetchCatalogue(): Promise<Catalogue> {
  const response = await fetch('./catalogue.json')
  if (!response.ok) throw new Error(`loadCatalogue: the server answered ${response.status}.`)
  return (await response.json()) as Catalogue
}
