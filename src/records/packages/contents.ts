import { strFromU8, strToU8 } from 'fflate'
import type { Contents, PackedJob, SiteJob } from './job.ts'
import type { Launch } from './launch.ts'
import type { Site } from './site.ts'

/** The names of the files that a package of a job takes from the app. */
export const namesFor = (site: Site, { entry, own }: PackedJob): readonly string[] => [
  ...site.shell,
  ...filesOf(wanted(site, entry)).filter((name) => !Object.hasOwn(own, name)),
]

/**
 * What the app needs to play one job, with the page that says which. Rejects where a file cannot be
 * had; `had` hears of each that came, so that somebody who waits can be told how far it is.
 */
export async function contentsOf(
  site: Site,
  job: PackedJob,
  launch: Launch,
  had: (name: string) => void = () => undefined,
): Promise<Contents> {
  const contents: Record<string, Uint8Array> = {}
  for (const name of namesFor(site, job)) {
    contents[name] = await site.read(name)
    had(name)
  }
  const page = strFromU8(await site.read('index.html'))
  return {
    ...contents,
    ...job.own,
    'catalogue.json': strToU8(
      JSON.stringify({ ...site.catalogue, scenarios: wanted(site, job.entry) }),
    ),
    'index.html': strToU8(pageOf(page, launch)),
  }
}

/**
 * The job itself, and the exercise of the controls that any job offers. The notes for the instructor
 * stay behind: they give the answers away, and a package is a learner's.
 */
const wanted = ({ catalogue }: Site, entry: SiteJob): readonly SiteJob[] =>
  [entry, ...catalogue.scenarios.filter(({ id, exercise }) => exercise && id !== entry.id)].map(
    ({ notes: _answers, ...job }) => job,
  )

const filesOf = (entries: readonly SiteJob[]): readonly string[] => [
  ...new Set(
    entries.flatMap(({ files, picture, exercise }) => [
      ...[...files.text, ...files.scene].map(({ url }) => url),
      // An exercise is no card of the library and has no picture.
      ...(picture === undefined || exercise ? [] : [picture]),
    ]),
  ),
]

/**
 * The page with the launch in it. A platform of cmi5 says itself where its record store is: within a
 * school's network often without https, which browsers let only a page do that came without it too.
 */
function pageOf(html: string, launch: Launch): string {
  const content = JSON.stringify(launch).replace(/&/g, '&amp;').replace(/"/g, '&quot;')
  const mayAsk = launch.platform === 'cmi5' ? '$& http:' : '$&'
  return html
    .replace(/connect-src .*? https:/, mayAsk)
    .replace(/\s*<link rel="manifest"[^>]*>/, '')
    .replace('</head>', `  <meta name="millwright-launch" content="${content}" />\n  </head>`)
}
