import { useState } from 'react'
import type { CatalogueEntry } from '../../catalogue.ts'
import { capital, languageName, useSay } from '../../formats.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select, TextField, Tick } from '../../ui/field.tsx'
import { useWords } from '../../words/use-words.ts'
import { type Filters, levelKey, tradeKey } from './filters.ts'
import styles from './library.module.css'

interface FilterBarProps {
  readonly entries: readonly CatalogueEntry[]
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}

/** Search and filters in a row; on a phone the filters fold into a dialog. */
export function FilterBar({ entries, filters, onChange }: FilterBarProps) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const lists = useFilterLists({ entries, filters, onChange })
  return (
    <search>
      <form className={styles.filters} onSubmit={(event) => event.preventDefault()}>
        <TextField
          type="search"
          label={t('library.find')}
          value={filters.words}
          onChange={(event) => onChange({ ...filters, words: event.currentTarget.value })}
        />
        <div className={styles.more}>
          <Button icon="adjustments-horizontal" onClick={() => setOpen(true)}>
            {t('library.filter')}
          </Button>
        </div>
        {lists.map(({ name, field }) => (
          <div key={name} className={styles.folds}>
            {field}
          </div>
        ))}
        <Tick
          label={t('library.withoutHeadset')}
          checked={filters.withoutHeadset}
          onChange={(event) =>
            onChange({ ...filters, withoutHeadset: event.currentTarget.checked })
          }
        />
        {open && (
          <Dialog title={t('library.filter')} onClose={() => setOpen(false)}>
            {lists.map(({ name, field }) => (
              <div key={name}>{field}</div>
            ))}
            <Button look="main" onClick={() => setOpen(false)}>
              {t('library.show')}
            </Button>
          </Dialog>
        )}
      </form>
    </search>
  )
}

function useFilterLists({ entries, filters, onChange }: FilterBarProps) {
  const { t, language } = useWords()
  const say = useSay()
  const choicesOf = (
    key: (entry: CatalogueEntry) => string,
    text: (entry: CatalogueEntry) => CatalogueEntry['level'],
  ) => {
    const told = entries
      .filter((entry) => !entry.exercise && key(entry) !== '')
      .map((entry) => [key(entry), capital(say(text(entry)), language)] as const)
    return [...new Map(told)].map(([value, label]) => ({ value, label }))
  }
  const tags = [...new Set(entries.flatMap((entry) => entry.languages.map(({ tag }) => tag)))]
  const set = <Name extends keyof Filters>(name: Name, value: Filters[Name]) =>
    onChange({ ...filters, [name]: value })
  return [
    {
      name: 'trade',
      field: (
        <Select
          label={t('library.trade')}
          value={filters.trade}
          onChange={(event) => set('trade', event.currentTarget.value)}
          options={[
            { value: '', label: t('library.allTrades') },
            ...choicesOf(tradeKey, ({ trade }) => trade),
          ]}
        />
      ),
    },
    {
      name: 'level',
      field: (
        <Select
          label={t('library.level')}
          value={filters.level}
          onChange={(event) => set('level', event.currentTarget.value)}
          options={[
            { value: '', label: t('library.allLevels') },
            ...choicesOf(levelKey, ({ level }) => level),
          ]}
        />
      ),
    },
    {
      name: 'language',
      field: (
        <Select
          label={t('library.language')}
          value={filters.language}
          onChange={(event) => set('language', event.currentTarget.value)}
          options={[
            { value: '', label: t('library.anyLanguage') },
            ...tags.map((tag) => ({ value: tag, label: languageName(tag, language) })),
          ]}
        />
      ),
    },
    {
      name: 'minutes',
      field: (
        <Select
          label={t('library.time')}
          value={filters.minutes}
          onChange={(event) => set('minutes', event.currentTarget.value as Filters['minutes'])}
          options={[
            { value: '', label: t('library.anyTime') },
            { value: '10', label: t('library.upTo', { count: 10 }) },
            { value: '20', label: t('library.upTo', { count: 20 }) },
          ]}
        />
      ),
    },
  ] as const
}
