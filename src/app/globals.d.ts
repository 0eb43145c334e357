/** The version in package.json, put in by the build. */
declare const __VERSION__: string

declare module 'virtual:kinds' {
  import type { EquipmentKind } from '../engine/kind.ts'
  /** A kind with those that are fetched together with it; none when there is no such kind. */
  export function loadKindsWith(kind: string): Promise<readonly EquipmentKind[]>
}
