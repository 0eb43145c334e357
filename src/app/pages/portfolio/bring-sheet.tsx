import { useState } from 'react'
import type { LeftOut } from '../../../records/portfolio/read-pack.ts'
import { useSession } from '../../learners/session.ts'
import type { Brought } from '../../portfolio/bring.ts'
import { shelves } from '../../storage/current.ts'
import { FileButton } from '../../ui/file-button.tsx'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'

type Outcome =
  | { readonly brought: Brought; readonly leftOut: readonly LeftOut[] }
  | { readonly refused: string; readonly what: string | number }

/** Brings in a portfolio that was saved elsewhere. */
export function BringSheet({ onKept }: { readonly onKept: () => Promise<void> }) {
  const { t } = useWords('portfolio')
  const learner = useSession((session) => session.learner?.id)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const bring = async (file: File) => {
    if (busy || learner === undefined) return
    setBusy(true)
    setOutcome(undefined)
    const found = await bringIn(file, learner)
    await onKept()
    setOutcome(found)
    setBusy(false)
  }
  return (
    <Sheet aria-labelledby="bring">
      <h2 id="bring">{t('bring.title')}</h2>
      <p>{t('bring.text')}</p>
      <div>
        <FileButton
          look="glove"
          busy={busy}
          accept=".zip,application/zip"
          onFiles={([file]) => {
            if (file) void bring(file)
          }}
        >
          {t('bring.go')}
        </FileButton>
      </div>
      <div role="status">
        {busy && <Note title={t('bring.busy')} />}
        {outcome && <OutcomeNote outcome={outcome} />}
      </div>
    </Sheet>
  )
}

async function bringIn(file: File, learner: string): Promise<Outcome> {
  // The checks bring the scenario format and all kinds with them: they are fetched when a file comes.
  const { openPack, keepPack, PACK_BOUNDS } = await import('../../portfolio/bring.ts')
  if (file.size > PACK_BOUNDS.total) return { refused: 'zipLarge', what: file.name }
  try {
    const pack = openPack(new Uint8Array(await file.arrayBuffer()))
    if (typeof pack === 'string') return { refused: pack, what: '' }
    if ('kind' in pack) return { refused: pack.why, what: pack.what }
    const brought = await keepPack(await shelves(), learner, pack)
    return { brought, leftOut: [...pack.leftOut, ...brought.unsound] }
  } catch {
    return { refused: 'zipBroken', what: '' }
  }
}

/** A long list of faults helps nobody. */
const MOST_SHOWN = 12

function OutcomeNote({ outcome }: { readonly outcome: Outcome }) {
  const { t, has } = useWords('portfolio')
  if ('refused' in outcome) {
    const key = `bring.refused.${outcome.refused}`
    return (
      <Note meaning="harm" title={t(has(key) ? key : 'bring.refused.broken', outcome)}>
        <p>{t('bring.nothing')}</p>
      </Note>
    )
  }
  const { brought, leftOut } = outcome
  const counts = (['attempts', 'pieces', 'credentials', 'already'] as const).filter(
    (part) => brought[part] > 0,
  )
  return (
    <Note meaning={leftOut.length > 0 ? 'warn' : 'safe'} title={t('bring.done')}>
      {counts.map((part) => (
        <p key={part}>{t(`bring.${part}`, { count: brought[part] })}</p>
      ))}
      {leftOut.length > 0 && (
        <>
          <p>{t('bring.leftOut', { count: leftOut.length })}</p>
          <ul className={layout.bullets}>
            {leftOut.slice(0, MOST_SHOWN).map(({ path, why, detail }) => (
              <li key={`${path} ${detail}`}>
                <bdi dir="ltr">{path}</bdi>: {t(`bring.${why}`)}
                {detail !== '' && (
                  <>
                    {' '}
                    <bdi lang="en" dir="ltr">
                      ({detail})
                    </bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Note>
  )
}
