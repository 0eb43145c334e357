import { type FormName, isForm } from '../../records/packages/forms.ts'
import type { Launch } from '../../records/packages/launch.ts'

type Purpose = Launch['purpose']

const PURPOSES: readonly string[] = ['guided', 'practice', 'assessment'] satisfies Purpose[]

const isPurpose = (name: string): name is Purpose => PURPOSES.includes(name)

/** What somebody asked for on the command line, or how to ask. */
export function askedFor(
  files: readonly string[],
  args: Readonly<Partial<Record<'as' | 'out' | 'purpose', string | undefined>>>,
):
  | {
      readonly file: string
      readonly form: FormName
      readonly out: string
      readonly purpose: Purpose
    }
  | { readonly misuse: string } {
  const { as: form = '', out, purpose = 'assessment' } = args
  const [file] = files
  if (file === undefined || files.length > 1 || out === undefined)
    return { misuse: 'pack needs one scenario, --as and --out.' }
  if (!isForm(form) || !isPurpose(purpose))
    return {
      misuse: '--as is zip, scorm12, scorm2004 or cmi5; --purpose guided, practice or assessment.',
    }
  return { file, form, out, purpose }
}

/** The language to title a package in: English or the first there is, unless asked; null where there is none such. */
export function languageOf(asked: string | undefined, there: readonly string[]): string | null {
  if (asked !== undefined) return there.includes(asked) ? asked : null
  return there.includes('en') ? 'en' : (there[0] ?? null)
}
