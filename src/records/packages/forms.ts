import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Scenario } from '../../scenario/schema.ts'
import { localise } from '../../scenario/text.ts'
import { courseStructure } from './course-structure.ts'
import type { Contents } from './job.ts'
import type { Launch } from './launch.ts'
import { manifest12, manifest2004, type PackageFacts } from './manifests.ts'
import { plainNote } from './plain-note.ts'

interface Form {
  readonly platform: Launch['platform']
  /** What the platform reads first, beside index.html; in a plain zip, whoever unpacks it. */
  readonly manifest: readonly [name: string, text: (facts: PackageFacts) => string]
}

const FORMS = {
  cmi5: { platform: 'cmi5', manifest: ['cmi5.xml', courseStructure] },
  scorm2004: { platform: 'scorm2004', manifest: ['imsmanifest.xml', manifest2004] },
  scorm12: { platform: 'scorm12', manifest: ['imsmanifest.xml', manifest12] },
  zip: { platform: 'none', manifest: ['readme.txt', plainNote] },
} as const satisfies Readonly<Record<string, Form>>

export type FormName = keyof typeof FORMS
export const formNames = Object.keys(FORMS) as readonly FormName[]
export const isForm = (name: string): name is FormName => Object.hasOwn(FORMS, name)

/** Which learning platform listens to a package of a form. */
export const platformOf = (form: FormName): Launch['platform'] => FORMS[form].platform

/** What a package says of a job, titled in one language; `defaultMastery` counts where it names none. */
export const factsOf = (
  { id, version, title, about, assessment }: Scenario,
  { purpose }: Pick<Launch, 'purpose'>,
  language: string,
  defaultMastery: number,
): Omit<PackageFacts, 'files'> => ({
  id,
  version,
  title: localise(title, language) || id,
  titles: title,
  summary: Object.keys(about?.summary ?? {}).length > 0 ? (about?.summary ?? {}) : title,
  mastery: assessment.mastery ?? defaultMastery,
  judged: purpose === 'assessment',
})

/** The first day that a zip can hold: the same package has the same bytes every day. */
const NO_DATE = '1980-01-01T00:00:00'

/** Kept as they are: nothing is won by packing what is packed already. */
const PACKED = /\.(webp|png|jpg|woff2|mp3|m4a|ogg|ktx2)$/

/** A package as a zip, what the platform reads first at its head. */
export function zipped(
  contents: Contents,
  form: FormName,
  facts: Omit<PackageFacts, 'files'>,
): Uint8Array {
  const { manifest }: Form = FORMS[form]
  const files = Object.keys(contents)
  const head = { [manifest[0]]: strToU8(manifest[1]({ ...facts, files })) }
  const all: Zippable = {}
  for (const [name, bytes] of Object.entries({ ...head, ...contents }))
    all[name] = [bytes, { level: PACKED.test(name) ? 0 : 6 }]
  return zipSync(all, { mtime: NO_DATE })
}
