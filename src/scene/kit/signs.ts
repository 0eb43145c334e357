import type { Texture } from 'three'

interface SignsOptions {
  /** Languages that the kit has signs in, besides its own English. */
  readonly languages: readonly string[]
  /** Fetches the signs of one of them, or the kit's own. */
  readonly load: (language: string | null) => Promise<Texture>
}

/** What is written in a place, in the reader's language where the kit has it. */
export class Signs {
  private wanted: string | null = null

  constructor(private readonly options: SignsOptions) {}

  /** The first signs, for the materials that will show them. */
  first(language: string): Promise<Texture> {
    this.wanted = this.known(language)
    return this.options.load(this.wanted)
  }

  /** Puts up the signs of a language; where they cannot be fetched, those that hang stay. */
  async change(language: string, putUp: (signs: Texture) => void): Promise<void> {
    const wanted = this.known(language)
    if (wanted === this.wanted) return
    this.wanted = wanted
    const signs = await this.options.load(wanted).catch(() => null)
    // Another language may have been asked for meanwhile.
    if (this.wanted !== wanted) signs?.dispose()
    else if (signs) putUp(signs)
  }

  private known(language: string): string | null {
    return this.options.languages.includes(language) ? language : null
  }
}
