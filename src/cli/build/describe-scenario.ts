import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Hex } from '../../core/hash.ts'
import { canonicalJson } from '../../core/json.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { summaryOf } from '../../scenario/summary.ts'

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
  readonly language?: string
}

/** One minute with the controls, offered on every briefing; it is no job and has no card. */
const EXERCISE = 'learn-controls'

/** Folders of `public/` that every 3D scenario needs, whatever its place. */
const SHARED_BY_3D = ['sounds', 'signs', 'xr-profiles', 'kits/people']

/** Pictures with signs in a language: `notice.fr.webp`. */
const IN_ONE_LANGUAGE = /^pictures\/.*\.([a-z]{2,3})\.webp$/

function filesUnder(publicFolder: string, path: string): PackFile[] {
  const full = join(publicFolder, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) {
    const language = IN_ONE_LANGUAGE.exec(path)?.[1]
    return [{ url: path, bytes: statSync(full).size, ...(language && { language }) }]
  }
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(publicFolder, `${path}/${name}`))
}

/** What the library and the briefing show, and what "make ready offline" fetches. */
export function describeScenario(
  { name, source, notes }: ShippedScenario,
  publicFolder: string,
): object {
  const document: Scenario = JSON.parse(source)
  const scenarioFile = {
    url: `scenarios/${name}/scenario.json`,
    bytes: Buffer.byteLength(JSON.stringify(document)),
  }
  return {
    ...summaryOf(document),
    sha256: sha256Hex(canonicalJson(document)),
    ...(name === EXERCISE && { exercise: true }),
    ...(notes !== null && { notes: `scenarios/${name}/instructor.json` }),
    picture: `pictures/${name}/card.webp`,
    files: {
      text: [scenarioFile, ...filesUnder(publicFolder, `pictures/${name}`)],
      scene: [`kits/${document.place.kit}`, ...SHARED_BY_3D].flatMap((path) =>
        filesUnder(publicFolder, path),
      ),
    },
  }
}
