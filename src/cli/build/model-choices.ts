import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A choice that a published text left open, as the notes beside the models tell it. */
export interface Choice {
  /** The model, or the field where it is about several. */
  readonly of: string
  readonly chosen: string
}

const HAZARDS = 'src/hazards'
const NOTES = 'README.md'

/** Markdown of a cell or a list item, as plain text. */
const plain = (text: string): string => text.replaceAll('`', '').replaceAll('**', '').trim()

/** The rows of the table under "Where the published text leaves a choice". */
const tableRows = (notes: string): readonly Choice[] =>
  (notes.split('## Where the published text leaves a choice')[1] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line): Choice => {
      const [, of = '', chosen = ''] = line.split('|')
      return { of: plain(of), chosen: plain(chosen) }
    })

/** The heading of a folder's notes, and each item of their list; an item may run over lines. */
function listItems(notes: string): readonly Choice[] {
  const field = plain(/^# (.+)$/m.exec(notes)?.[1] ?? '')
  return notes
    .split(/^- /m)
    .slice(1)
    .map(
      (item): Choice => ({
        of: field,
        chosen: plain(item.split(/\n(?! )/)[0] ?? '').replace(/\s+/g, ' '),
      }),
    )
}

/** Every choice that the notes of the hazard models tell, from the notes themselves. */
export function modelChoices(root = '.'): readonly Choice[] {
  const read = (...path: readonly string[]): string =>
    readFileSync(join(root, HAZARDS, ...path, NOTES), 'utf8')
  const folders = readdirSync(join(root, HAZARDS), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(root, HAZARDS, name)).includes(NOTES))
  return [...tableRows(read()), ...folders.flatMap((folder) => listItems(read(folder)))]
}
