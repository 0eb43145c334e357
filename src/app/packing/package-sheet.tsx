import './words.ts'
import { useState } from 'react'
import { type FormName, formNames } from '../../records/packages/forms.ts'
import { type CatalogueEntry, type Purpose, purposes } from '../catalogue.ts'
import { formatBytes, formatPercent } from '../formats.ts'
import { loadScenario } from '../load-scenario.ts'
import { saveFile } from '../save-file.ts'
import { type Language, languageNames, languages } from '../settings/settings.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'
import { type Packed, pack } from './pack.ts'

/** Makes a package of a job that a learning platform imports, and hands it over as a file. */
export function PackageSheet({ entry }: { readonly entry: CatalogueEntry }) {
  const { t: words } = useWords()
  const { t, language } = useWords('packing')
  const titled = languages.filter((tag) => entry.languages.some((each) => each.tag === tag))
  const [form, setForm] = useState<FormName>('scorm12')
  const [purpose, setPurpose] = useState<Purpose>('assessment')
  const [title, setTitle] = useState(titled.find((tag) => tag === language) ?? titled[0] ?? 'en')
  const [share, setShare] = useState<number>()
  const [packed, setPacked] = useState<Packed>()
  const make = async () => {
    setPacked(undefined)
    setShare(0)
    setPacked(await packageOf(entry, { form, purpose, language: title }, setShare))
    setShare(undefined)
  }
  return (
    <Sheet>
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <Select
        label={t('form')}
        value={form}
        onChange={({ currentTarget }) => setForm(currentTarget.value as FormName)}
        options={formNames.map((value) => ({ value, label: t(`forms.${value}`) }))}
      />
      <Select
        label={t('purpose')}
        value={purpose}
        onChange={({ currentTarget }) => setPurpose(currentTarget.value as Purpose)}
        options={purposes.map((value) => ({ value, label: words(`purpose.${value}.title`) }))}
      />
      {titled.length > 1 && (
        <Select
          label={t('language')}
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value as Language)}
          options={titled.map((value) => ({ value, label: languageNames[value] }))}
        />
      )}
      <p role="status">
        {share !== undefined && t('progress', { share: formatPercent(share, language) })}
      </p>
      {packed && <Outcome packed={packed} file={nameOf(entry, form)} form={form} />}
      <div className={layout.row}>
        <Button
          icon="download"
          unavailable={
            share === undefined
              ? undefined
              : t('progress', { share: formatPercent(share, language) })
          }
          onClick={() => void make()}
        >
          {t('go')}
        </Button>
        <a href="./guide/administrator.html">{t('guide')}</a>
      </div>
    </Sheet>
  )
}

interface OutcomeProps {
  readonly packed: Packed
  readonly file: string
  readonly form: FormName
}

function Outcome({ packed, file, form }: OutcomeProps) {
  const { t, language } = useWords('packing')
  if ('missing' in packed)
    return (
      <Note meaning="warn" icon="cloud-off" title={t('missing.title')} live>
        <p>{t('missing.text', { file: packed.missing })}</p>
      </Note>
    )
  const size = formatBytes(packed.made.length, language)
  return (
    <Note meaning="safe" title={t('done.title', { file, size })} live>
      <p>{t(form === 'zip' ? 'done.zip' : 'done.text')}</p>
    </Note>
  )
}

const nameOf = (entry: CatalogueEntry, form: FormName): string =>
  `${entry.brought?.scenario.id ?? entry.id}-${form}.zip`

async function packageOf(
  entry: CatalogueEntry,
  choices: {
    readonly form: FormName
    readonly purpose: Purpose
    readonly language: Language
  },
  progress: (share: number) => void,
): Promise<Packed> {
  const scenario = await loadScenario(entry.id).catch(() => null)
  if (!scenario) return { missing: entry.id }
  const packed = await pack({ scenario, sha256: entry.sha256, ...choices }, progress)
  if ('made' in packed) saveFile(nameOf(entry, choices.form), packed.made, 'application/zip')
  return packed
}
