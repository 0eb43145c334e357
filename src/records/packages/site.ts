import type { SiteJob } from './job.ts'

/** The app as it was built, wherever its files are: in a folder, or on the server it came from. */
export interface Site {
  /** Its catalogue: the shipped jobs, and whatever else the catalogue says. */
  readonly catalogue: { readonly scenarios: readonly SiteJob[] }
  /** What any package takes along, by name: pages, code, styles, fonts. */
  readonly shell: readonly string[]
  /** The bytes of a file by its name; rejects where it cannot be had. */
  readonly read: (name: string) => Promise<Uint8Array>
}

/** Beside the app, written by the build: the names of the shell. */
export const SHELL_LIST = 'shell.json'

/** Folders of the build that belong to some job; a package takes what its own job names. */
const OF_JOBS = ['kits', 'pictures', 'scenarios', 'sounds', 'xr-profiles']
/**
 * Never in a package: the command line, the authors' schema, the profile and the printed guide, whose
 * readers are mostly not learners, and what only a whole site can use.
 */
const LEFT_OUT = [
  /^cli\//,
  /^schema\//,
  /^profile\//,
  /^guide\//,
  /^shell\.json$/,
  /^sw\.js$/,
  /^workbox-/,
  /^manifest\.webmanifest$/,
]

/** What of the build's files belongs to the shell, in the order of their names. */
export const shellOf = (names: readonly string[]): readonly string[] =>
  names
    .filter((name) => !OF_JOBS.includes(name.split('/')[0] ?? ''))
    .filter((name) => !LEFT_OUT.some((pattern) => pattern.test(name)))
    .toSorted()
