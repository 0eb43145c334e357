import { useState } from 'react'
import type { CatalogueEntry } from '../../catalogue.ts'
import { formatBytes, formatPercent } from '../../formats.ts'
import { stopKeepingText } from '../../offline/keep-text.ts'
import {
  bytesOf,
  dropPack,
  filesOf,
  makeReady,
  type PackFault,
  type Parts,
} from '../../offline/packs.ts'
import { usePack } from '../../offline/use-pack.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceTiles } from '../../ui/choice-tiles.tsx'
import layout from '../../ui/layout.module.css'
import { Note, Sign } from '../../ui/note.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './job.module.css'

/** Fetches everything the job needs, so that it plays with the network off. */
export function ReadyOffline({ entry }: { readonly entry: CatalogueEntry }) {
  const { t, language } = useWords()
  const { t: brought } = useWords('brought')
  const { pack, look } = usePack(entry)
  const [parts, setParts] = useState<Parts>('all')
  const [share, setShare] = useState<number>()
  const [fault, setFault] = useState<PackFault | null>(null)
  const size = (which: Parts) => formatBytes(bytesOf(filesOf(entry, which, language)), language)
  const fetchPack = async () => {
    setFault(null)
    setShare(0)
    stopKeepingText()
    setFault(await makeReady(entry, parts, language, setShare))
    setShare(undefined)
    look()
  }
  const remove = async () => {
    await dropPack(entry.id)
    look()
  }
  return (
    <section className={`${layout.section} ${layout.stack}`} aria-labelledby="offline">
      <h2 id="offline">{t('offline.title')}</h2>
      <p>{entry.brought ? brought('offline.text') : t('offline.text')}</p>
      {pack !== 'ready' && share === undefined && !entry.brought && (
        <ChoiceTiles
          legend={t('offline.what')}
          value={parts}
          onChoose={setParts}
          tiles="normal"
          choices={[
            { value: 'all', label: t('offline.all', { size: size('all') }) },
            { value: 'text', label: t('offline.textOnly', { size: size('text') }) },
          ]}
        />
      )}
      <p role="status">
        {share !== undefined && t('offline.progress', { share: formatPercent(share, language) })}
        {share === undefined && pack !== 'absent' && (
          <Sign icon={pack === 'ready' ? 'circle-check' : 'refresh'}>
            {t(`offline.state.${pack}`)}
          </Sign>
        )}
      </p>
      {share !== undefined && (
        <progress
          className={styles.progress}
          value={share}
          max={1}
          aria-label={t('offline.title')}
        />
      )}
      {fault && (
        <Note icon="cloud-off" title={t(`offline.fault.${fault}.title`)} live>
          <p>{t(`offline.fault.${fault}.text`)}</p>
        </Note>
      )}
      <div className={layout.row}>
        {pack !== 'ready' && (
          <Button
            icon="download"
            unavailable={share === undefined ? undefined : t('offline.busy')}
            onClick={() => void fetchPack()}
          >
            {entry.brought ? brought('offline.go') : t('offline.go')}
          </Button>
        )}
        {pack !== 'absent' && (
          <Button icon="trash" onClick={() => void remove()}>
            {t('offline.remove')}
          </Button>
        )}
      </div>
    </section>
  )
}
