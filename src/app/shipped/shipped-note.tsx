import { Note, Sign } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'
import type { PlayedScenario, Shipped } from './shipped.ts'
import { useShipped } from './use-shipped.ts'
import './words.ts'

/** Says that an attempt was not played on what ships, and what that means; nothing where it was. */
export function ShippedNote({ scenario }: { readonly scenario: PlayedScenario }) {
  const { t } = useWords('shipped')
  const standing = useShipped()(scenario)
  if (standing === undefined || standing === 'same') return null
  const { version } = scenario
  return (
    <Note meaning="warn" title={t(`${standing}.title`, { version })}>
      <p>{t(`${standing}.text`, { version })}</p>
      <p>{t('look')}</p>
    </Note>
  )
}

/** The same in a word, where there is no room for more. */
export function ShippedSign({ standing }: { readonly standing: Shipped | undefined }) {
  const { t } = useWords('shipped')
  if (standing === undefined || standing === 'same') return null
  return <Sign meaning="warn">{t(`${standing}.short`)}</Sign>
}
