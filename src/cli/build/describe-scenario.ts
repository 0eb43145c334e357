import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Hex } from '../../core/hash.ts'
import { canonicalJson } from '../../core/json.ts'

export interface ShippedScenario {
  /** The folder under scenarios/. */
  readonly name: string
  readonly source: string
  /** The notes for the instructor, if there are any. */
  readonly notes: string | null
}

interface PackFile {
  readonly url: string
  readonly bytes: number
}

/** One minute with the controls, offered on every briefing; it is no job and has no card. */
const EXERCISE = 'learn-controls'

/** Folders of `public/` that every 3D scenario needs, whatever its place. */
const SHARED_BY_3D = ['sounds', 'signs', 'xr-profiles', 'kits/people']

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What the trainee is told of the job: the text itself, or the part of it that is called so. */
const briefingOf = (briefing: unknown): unknown => record(briefing).job ?? briefing

function filesUnder(publicFolder: string, path: string): PackFile[] {
  const full = join(publicFolder, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [{ url: path, bytes: statSync(full).size }]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(publicFolder, `${path}/${name}`))
}

/** What the library and the briefing show, and what "make ready offline" fetches. */
export function describeScenario(
  { name, source, notes }: ShippedScenario,
  publicFolder: string,
): object {
  const document = record(JSON.parse(source))
  const about = record(document.about)
  const title = record(document.title)
  const reviewers = new Map(
    list(about.reviewed).map((entry) => [record(entry).language, record(entry).by]),
  )
  const kit = record(document.place).kit
  const scenarioFile = {
    url: `scenarios/${name}/scenario.json`,
    bytes: Buffer.byteLength(JSON.stringify(document)),
  }
  return {
    id: document.id,
    version: document.version,
    sha256: sha256Hex(canonicalJson(document)),
    title,
    summary: about.summary ?? {},
    trade: about.trade ?? {},
    minutes: about.minutes,
    level: about.level,
    languages: Object.keys(title).map((tag) => ({ tag, reviewedBy: reviewers.get(tag) ?? null })),
    interfaces: about.interfaces ?? ['text', 'desktop', 'touch', 'vr'],
    competencies: Object.entries(record(document.competencies)).map(([id, competency]) => ({
      id,
      title: record(competency).title ?? {},
    })),
    standards: list(about.standards),
    ppe: list(about.protection),
    ...(name === EXERCISE && { exercise: true }),
    mastery: record(document.assessment).mastery,
    briefing: briefingOf(document.briefing),
    ...(notes !== null && { notes: `scenarios/${name}/instructor.json` }),
    picture: `pictures/${name}/card.webp`,
    purposes: about.purposes ?? ['guided', 'practice', 'assessment'],
    files: {
      text: [scenarioFile, ...filesUnder(publicFolder, `pictures/${name}`)],
      scene: [`kits/${String(kit)}`, ...SHARED_BY_3D].flatMap((path) =>
        filesUnder(publicFolder, path),
      ),
    },
  }
}
