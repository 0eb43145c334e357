import { useState } from 'react'
import { useSession } from '../learners/session.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { FileButton } from '../ui/file-button.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'
import type { Evidence, ReadEvidence, RefusedFile } from './evidence.ts'

interface BringEvidenceProps {
  /** Undefined while other evidence is looked through, and where none was found. */
  readonly onEvidence: (evidence: Evidence | undefined) => void
}

/** Whose tries an assessor looks at: those of whoever is here, or those in files. */
export function BringEvidence({ onEvidence }: BringEvidenceProps) {
  const { t } = useWords('credentials')
  const learner = useSession((session) => session.learner)
  const [busy, setBusy] = useState(false)
  const [read, setRead] = useState<ReadEvidence>()
  const [chosen, setChosen] = useState(0)
  const choose = (people: readonly Evidence[], index: number) => {
    setChosen(index)
    onEvidence(people[index])
  }
  const bring = async (find: () => Promise<ReadEvidence>) => {
    if (busy) return
    setBusy(true)
    onEvidence(undefined)
    const found = await find()
    setRead(found)
    choose(found.people, 0)
    setBusy(false)
  }
  const fromFiles = (files: readonly File[]) =>
    bring(async () => (await import('./evidence.ts')).evidenceIn(await shelves(), files))
  const fromHere = () =>
    bring(async () => {
      const { evidenceHere } = await import('./evidence.ts')
      const own = learner && (await evidenceHere(await shelves(), learner))
      return { people: own && own.candidates.length > 0 ? [own] : [], refused: [] }
    })
  return (
    <Sheet aria-labelledby="whose">
      <h2 id="whose">{t('bring.title')}</h2>
      <p>{t('bring.text')}</p>
      <div className={layout.row}>
        <FileButton
          look="glove"
          multiple
          busy={busy}
          accept=".zip,.json,application/zip,application/json"
          onFiles={(files) => void fromFiles(files)}
        >
          {t('bring.files')}
        </FileButton>
        {learner && (
          <Button look="glove" icon="user" aria-disabled={busy} onClick={() => void fromHere()}>
            {t('bring.here', { name: learner.name ?? t('bring.guest') })}
          </Button>
        )}
      </div>
      {read && read.people.length > 1 && (
        <Select
          label={t('bring.who')}
          value={String(chosen)}
          options={read.people.map(({ about }, i) => ({
            value: String(i),
            label: about.name ?? t('bring.noName'),
          }))}
          onChange={(event) => choose(read.people, Number(event.currentTarget.value))}
        />
      )}
      <div role="status" className={layout.stack}>
        {busy && <Note title={t('bring.busy')} />}
        {!busy && read && <Summary people={read.people} refused={read.refused} />}
      </div>
    </Sheet>
  )
}

/** A long list of faults helps nobody. */
const MOST_SHOWN = 8

function Summary({ people, refused }: ReadEvidence) {
  const { t } = useWords('credentials')
  const count = people.reduce((sum, { candidates }) => sum + candidates.length, 0)
  return (
    <>
      <Note title={count > 0 ? t('bring.read', { count }) : t('bring.none')} />
      {refused.length > 0 && (
        <Note meaning="warn" title={t('bring.refused', { count: refused.length })}>
          <ul className={layout.bullets}>
            {refused.slice(0, MOST_SHOWN).map((file) => (
              <RefusedLine key={`${file.name} ${file.inside} ${file.fault}`} file={file} />
            ))}
          </ul>
        </Note>
      )}
    </>
  )
}

function RefusedLine({ file: { name, fault, inside } }: { readonly file: RefusedFile }) {
  const { t, has } = useWords('credentials')
  const key = `bring.${fault}`
  return (
    <li>
      <bdi>{name}</bdi>
      {inside !== '' && (
        <>
          {', '}
          <bdi dir="ltr">{inside}</bdi>
        </>
      )}
      :{' '}
      {has(key) ? (
        t(key)
      ) : (
        <bdi lang="en" dir="ltr">
          {fault}
        </bdi>
      )}
    </li>
  )
}
