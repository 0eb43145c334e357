import { useEffect, useState } from 'react'
import { formatDate } from '../../formats.ts'
import { isGuest } from '../../learners/session.ts'
import type { BroughtRow } from '../../storage/brought-row.ts'
import { shelves } from '../../storage/current.ts'
import { useWords } from '../../words/use-words.ts'

/** Who opened a file and when. The name is looked up, so that it goes with the person. */
export function OpenedBy({ row }: { readonly row: BroughtRow }) {
  const { t, language } = useWords('brought')
  const { openedBy, openedAt } = row
  const [name, setName] = useState<string | null>()
  useEffect(() => {
    let left = false
    void shelves()
      .then((on) => on.read('learners', openedBy))
      .then((learner) => left || setName(learner?.name ?? null))
    return () => {
      left = true
    }
  }, [openedBy])
  if (name === undefined) return null
  const who = name ?? t(isGuest(openedBy) ? 'facts.guest' : 'facts.gone')
  return <>{t('facts.opened', { who, when: formatDate(openedAt, language) })}</>
}
