/** The version in package.json, put in by the build. */
declare const __VERSION__: string

declare module 'virtual:kinds' {
  interface KindGroup {
    readonly name: string
    readonly load: () => Promise<readonly import('../engine/kind.ts').EquipmentKind[]>
    /** What its kinds say in a language, besides the English that they come with. */
    readonly words: Readonly<
      Record<import('./settings/settings.ts').Language, import('./words/words.ts').Load>
    >
  }
  /** A kind with those that are fetched together with it; null when there is no such kind. */
  export function groupWith(kind: string): KindGroup | null
}
