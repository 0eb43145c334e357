import { useState } from 'react'
import { Link } from 'wouter'
import { handInOf, type Kept } from '../../records/class/hand-in.ts'
import { isWholeSite } from '../launch/whole-site.ts'
import { useSession } from '../learners/session.ts'
import { saveFile } from '../save-file.ts'
import type { AttemptRow } from '../storage/attempt-rows.ts'
import { fileOf } from '../storage/attempts.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { Tick } from '../ui/field.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { countTries } from '../use-attempts.ts'
import { useWords } from '../words/use-words.ts'
import { canSaveToFolder, saveToFolder } from './save-to-folder.ts'
import './words.ts'

/** One button that gives one file for the teacher; what goes in it is said before. */
export function HandIn({ attempts }: { readonly attempts: readonly AttemptRow[] }) {
  const { t } = useWords('class')
  const name = useSession((session) => session.learner?.name ?? null)
  const [practice, setPractice] = useState(false)
  const [done, setDone] = useState<
    { readonly name: string; readonly leftOut: number } | 'refused'
  >()
  const finished = attempts.filter(({ state }) => state === 'finished')
  const chosen = finished.filter(({ purpose }) => practice || purpose === 'assessment')
  const handIn = async (save: (name: string, text: string) => Promise<void>) => {
    const kept = await keptOf(chosen, attempts)
    const { text, leftOut } = handInOf(name, new Date().toISOString(), kept)
    const file = fileNameFor(name)
    try {
      await save(file, text)
      setDone({ name: file, leftOut })
    } catch (fault) {
      // Whoever closes the browser's question has only changed their mind.
      if (!(fault instanceof DOMException && fault.name === 'AbortError')) setDone('refused')
    }
  }
  const none = chosen.length === 0 ? t('hand.none') : undefined
  return (
    <Sheet className={layout.section} aria-labelledby="hand-in">
      <h2 id="hand-in">{t('hand.title')}</h2>
      {chosen.length > 0 && (
        <p>
          {t('hand.text', { count: chosen.length })}{' '}
          {name === null ? t('hand.guest') : t('hand.named', { name })}
        </p>
      )}
      {finished.some(({ purpose }) => purpose !== 'assessment') && (
        <div>
          <Tick
            label={t('hand.practice')}
            checked={practice}
            onChange={(event) => setPractice(event.currentTarget.checked)}
          />
        </div>
      )}
      <div className={layout.row}>
        <Button
          icon="share"
          unavailable={none}
          onClick={() =>
            void handIn(async (file, text) => saveFile(file, text, 'application/json'))
          }
        >
          {t('hand.go')}
        </Button>
        {canSaveToFolder() && none === undefined && (
          <Button icon="download" onClick={() => void handIn(saveToFolder)}>
            {t('hand.folder')}
          </Button>
        )}
      </div>
      <div role="status">
        {done === 'refused' && <Note title={t('hand.refusedFolder')} />}
        {done && done !== 'refused' && (
          <Note title={t('hand.saved', { name: done.name })}>
            {done.leftOut > 0 && <p>{t('hand.leftOut', { count: done.leftOut })}</p>}
          </Note>
        )}
      </div>
      {isWholeSite() && (
        <p>
          <Link href="/class" className={layout.touch}>
            {t('hand.class')}
          </Link>
        </p>
      )}
    </Sheet>
  )
}

async function keptOf(
  chosen: readonly AttemptRow[],
  all: readonly AttemptRow[],
): Promise<readonly Kept[]> {
  const on = await shelves()
  const files = await Promise.all(chosen.map(({ id }) => fileOf(on, id)))
  return chosen.flatMap((row, i) => {
    const text = files[i]?.json
    return text === undefined ? [] : [{ number: countTries(all, row).number, text }]
  })
}

/** A name that every system takes: letters and digits of any script. */
function fileNameFor(name: string | null): string {
  const who = (name ?? 'guest').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)
  return `hand-in-${who}-${new Date().toISOString().slice(0, 16).replace(/[T:]/g, '-')}.json`
}
