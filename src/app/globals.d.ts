/** The version in package.json, put in by the build. */
declare const __VERSION__: string

declare module 'virtual:kinds' {
  /** What is said in a language, besides the English that comes by itself. */
  type WordsByNeed = Readonly<
    Record<import('./settings/settings.ts').Language, import('./words/words.ts').Load>
  >
  interface KindGroup {
    readonly name: string
    readonly load: () => Promise<readonly import('../engine/kind.ts').EquipmentKind[]>
    readonly words: WordsByNeed
  }
  /** A kind with those that are fetched together with it; null when there is no such kind. */
  export function groupWith(kind: string): KindGroup | null
  /** What the engine itself tells of deeds, refusals and sounds. */
  export const engineWords: WordsByNeed
}
