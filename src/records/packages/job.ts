import { strToU8 } from 'fflate'
import type { Scenario } from '../../scenario/schema.ts'
import { summaryOf } from '../../scenario/summary.ts'

/** A file of the app, relative to it, with its size as stored. */
export interface SiteFile {
  readonly url: string
  readonly bytes: number
}

/** What the catalogue says of a job, as far as a package needs it. */
export interface SiteJob {
  readonly id: string
  readonly sha256: string
  readonly picture?: string
  readonly notes?: string
  readonly exercise?: boolean
  readonly files: { readonly text: readonly SiteFile[]; readonly scene: readonly SiteFile[] }
}

/** Files by name, `/` between folders. */
export type Contents = Readonly<Record<string, Uint8Array>>

/** A job to pack: its entry in the package's catalogue, and what the app's build has not. */
export interface PackedJob {
  readonly entry: SiteJob
  readonly own: Contents
}

/** What the 3D interfaces need for a place: its own kit, and what they need for any. */
export function sceneFiles(kit: string, jobs: readonly SiteJob[]): readonly SiteFile[] {
  const shipped = new Map(
    jobs.flatMap(({ files }) => files.scene.map((file) => [file.url, file] as const)),
  )
  const isOther = (url: string): boolean =>
    url.startsWith('kits/') && !url.startsWith(`kits/${kit}/`) && !url.startsWith('kits/people/')
  return [...shipped.values()].filter(({ url }) => !isOther(url))
}

/**
 * A job of somebody's own, checked without errors, as if it shipped. Its scenario goes into the
 * package as it is; a shipped job with its id and hash is taken as it ships, pictures included.
 */
export function jobToPack(scenario: Scenario, sha256: string, jobs: readonly SiteJob[]): PackedJob {
  const shipped = jobs.find((job) => job.id === scenario.id && job.sha256 === sha256)
  if (shipped) return { entry: shipped, own: {} }
  const folder = `scenarios/${scenario.id}`
  const document = strToU8(JSON.stringify(scenario))
  const file = { url: `${folder}/scenario.json`, bytes: document.length }
  return {
    entry: {
      ...summaryOf(scenario),
      sha256,
      files: { text: [file], scene: sceneFiles(scenario.place.kit, jobs) },
    },
    own: { [file.url]: document },
  }
}
