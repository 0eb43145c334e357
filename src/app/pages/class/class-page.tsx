import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { ClassFiles } from '../../class/read-files.ts'
import '../../class/words.ts'
import { post } from '../../outbox/channel.ts'
import { shelves } from '../../storage/current.ts'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { BringFiles } from './bring-files.tsx'
import { ClassSheet } from './class-sheet.tsx'
import { RefusedSheet } from './refused-sheet.tsx'

/** For teachers: what learners handed in, in one table. It lives as long as the page. */
export function ClassPage() {
  const { t } = useWords('class')
  const { t: words } = useWords()
  const [files, setFiles] = useState<ClassFiles>()
  const [busy, setBusy] = useState<{ readonly done: number; readonly of: number }>()
  const bring = async (chosen: readonly File[]) => {
    if (busy || chosen.length === 0) return
    setBusy({ done: 0, of: chosen.length })
    // The checks bring the scenario format and all kinds with them: they are fetched with the first file.
    const { noFiles, readFiles } = await import('../../class/read-files.ts')
    const tell = (done: number, of: number) => setBusy({ done, of })
    setFiles(await readFiles(files ?? noFiles, chosen, await shelves(), tell))
    post({ about: 'queued' })
    setBusy(undefined)
  }
  useLeaveGuard(busy !== undefined)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ to: '/records', label: words('records.title') }}
    >
      <div className={layout.stackWide}>
        <div className={layout.screen}>
          <BringFiles busy={busy !== undefined} onFiles={(chosen) => void bring(chosen)} />
        </div>
        <div role="status" className={layout.screen}>
          {busy ? <Note title={t('bring.busy', busy)} /> : files && <Summary files={files} />}
        </div>
        {files && files.refused.length > 0 && <RefusedSheet refused={files.refused} />}
        {files && files.brought.length > 0 && <ClassSheet brought={files.brought} />}
        <p className={layout.screen}>
          <Link href="/assessor" className={layout.touch}>
            {t('assessors')}
          </Link>
        </p>
      </div>
    </Page>
  )
}

function Summary({ files }: { readonly files: ClassFiles }) {
  const { t } = useWords('class')
  const parts = (['ignored', 'twice', 'queued'] as const).filter((part) => files[part] > 0)
  return (
    <Note title={t('bring.read', { count: files.brought.length })}>
      {parts.map((part) => (
        <p key={part}>{t(`bring.${part}`, { count: files[part] })}</p>
      ))}
    </Note>
  )
}

/** Asks before a page is closed that is still reading. */
function useLeaveGuard(busy: boolean): void {
  useEffect(() => {
    if (!busy) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [busy])
}
