import { catalogueFacts } from '../../engine/catalogue.ts'
import { scenarioHash } from '../../engine/create.ts'
import { wholeCatalogue } from '../../equipment/whole-catalogue.ts'
import { fileKind } from '../../records/file-kind.ts'
import {
  type Diagnostic,
  MOST_BYTES,
  NOT_UTF8,
  unreadable,
  validationText,
} from '../../scenario/diagnostics.ts'
import { readNotes } from '../../scenario/notes.ts'
import { validateScenario } from '../../scenario/validate.ts'
import { GIVEN_BOUNDS } from './bounds.ts'
import { type Checked, type Given, type Good, refuse } from './checked.ts'
import { pick } from './pick.ts'
import { unzipScenario } from './unzip.ts'

/** Finds the scenario in what somebody gave and tells every fault of it, as `validate` does. */
export async function check(given: readonly Given[]): Promise<Checked> {
  if (given.length > GIVEN_BOUNDS.files) return refuse('many', GIVEN_BOUNDS.files)
  const [only] = given
  if (given.length === 1 && only && /\.zip$/i.test(only.path)) {
    if (only.blob.size > MOST_BYTES) return refuse('zipLarge', only.path)
    const inside = unzipScenario(new Uint8Array(await only.blob.arrayBuffer()))
    return 'kind' in inside ? inside : checkFiles(inside)
  }
  return checkFiles(given)
}

async function checkFiles(given: readonly Given[]): Promise<Checked> {
  const picked = pick(given.map(({ path }) => path))
  if (picked.kind === 'refused') return picked
  const blobOf = (path: string | null) => given.find((each) => each.path === path)?.blob
  const blob = blobOf(picked.scenario)
  if (!blob) return refuse('nothing')
  const read = await textOf(picked.scenario, blob)
  if (typeof read !== 'string') return faulty(picked.scenario, [read])
  const notes = blobOf(picked.notes)
  const told = notes ? readNotes(await notes.slice(0, GIVEN_BOUNDS.unpacked).text()) : null
  const checked = checkText(picked.scenario, read)
  const kind = checked.kind === 'faulty' ? fileKind(read) : null
  if (kind === 'attempt' || kind === 'hand-in') return refuse(kind, picked.scenario)
  return checked.kind === 'good'
    ? { ...checked, notes: told, notesLeftOut: notes !== undefined && told === null }
    : checked
}

/** A scenario as it was written. */
function checkText(file: string, text: string): Exclude<Checked, { kind: 'refused' }> {
  const { scenario, diagnostics } = validateScenario(text, file, catalogueFacts(wholeCatalogue))
  if (!scenario) return faulty(file, diagnostics)
  const good: Good = {
    kind: 'good',
    file,
    report: validationText(1, diagnostics),
    warnings: diagnostics.length,
    text,
    scenario,
    sha256: scenarioHash(scenario),
    notes: null,
    notesLeftOut: false,
  }
  return good
}

const faulty = (file: string, diagnostics: readonly Diagnostic[]) =>
  ({ kind: 'faulty', file, report: validationText(1, diagnostics) }) as const

/** The text of a file, or why it cannot be had, in the words of the command line. */
async function textOf(file: string, blob: Blob): Promise<string | Diagnostic> {
  if (blob.size > MOST_BYTES) return unreadable(file, `${file} is larger than ${MOST_BYTES} bytes.`)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await blob.arrayBuffer())
    return text.includes('\0') ? unreadable(file, `${NOT_UTF8}.`) : text
  } catch {
    return unreadable(file, `${NOT_UTF8}.`)
  }
}
