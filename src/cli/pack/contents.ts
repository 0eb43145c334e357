import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Launch } from '../../records/packages/launch.ts'

/** The files of a package by name, `/` between folders. */
export type Contents = Readonly<Record<string, Uint8Array>>

/** What the build's catalogue says of a job, as far as a package needs it. */
interface CatalogueEntry {
  readonly id: string
  readonly picture: string
  readonly notes?: string
  readonly exercise?: boolean
  readonly files: Readonly<Record<'text' | 'scene', readonly { readonly url: string }[]>>
}

interface Catalogue {
  readonly scenarios: readonly CatalogueEntry[]
}

/** Folders of the build that belong to some job; a package takes what its own job names. */
const OF_JOBS = ['kits', 'pictures', 'scenarios', 'sounds', 'xr-profiles']
/** Never in a package: the command line, the authors' schema, and what only a whole site can use. */
const LEFT_OUT = [/^cli\//, /^schema\//, /^sw\.js$/, /^workbox-/, /^manifest\.webmanifest$/]

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What the app needs to play one job, with the page that says so; null where there is no such job. */
export function contentsOf(dist: string, launch: Launch): Contents | null {
  const catalogue: Catalogue = JSON.parse(readFileSync(join(dist, 'catalogue.json'), 'utf8'))
  const entry = catalogue.scenarios.find(({ id }) => id === launch.scenario)
  if (!entry) return null
  const wanted = catalogue.scenarios.filter((other) => other === entry || other.exercise)
  const contents: Record<string, Uint8Array> = {}
  for (const name of [...shellOf(dist), ...filesOf(wanted)])
    contents[name] = readFileSync(join(dist, name))
  contents['catalogue.json'] = bytesOf(JSON.stringify({ ...catalogue, scenarios: wanted }))
  contents['index.html'] = bytesOf(pageOf(readFileSync(join(dist, 'index.html'), 'utf8'), launch))
  return contents
}

const filesOf = (entries: readonly CatalogueEntry[]): readonly string[] => [
  ...new Set(
    entries.flatMap(({ files, picture, exercise, notes }) => [
      ...[...files.text, ...files.scene].map(({ url }) => url),
      // An exercise is no card of the library and has no picture.
      ...(exercise ? [] : [picture]),
      ...(notes ? [notes] : []),
    ]),
  ),
]

function shellOf(dist: string): readonly string[] {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return names
    .filter((name) => !OF_JOBS.includes(name.split('/')[0] ?? ''))
    .filter((name) => !LEFT_OUT.some((pattern) => pattern.test(name)))
    .sort()
}

/** The page with the launch in it. */
function pageOf(html: string, launch: Launch): string {
  const content = JSON.stringify(launch).replace(/&/g, '&amp;').replace(/"/g, '&quot;')
  return html
    .replace(/\s*<link rel="manifest"[^>]*>/, '')
    .replace('</head>', `  <meta name="millwright-launch" content="${content}" />\n  </head>`)
}
