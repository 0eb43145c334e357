import { Link } from 'wouter'
import type { CompetencyOverTime, Occasion, Showing } from '../../../records/portfolio/over-time.ts'
import { formatDay, useSay } from '../../formats.ts'
import type { IconName } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { type Meaning, Sign } from '../../ui/note.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'

const signs: Readonly<Record<Showing, { readonly meaning: Meaning; readonly icon: IconName }>> = {
  shown: { meaning: 'safe', icon: 'circle-check' },
  'in-part': { meaning: 'warn', icon: 'circle-minus' },
  'not-shown': { meaning: 'harm', icon: 'circle-x' },
  'not-seen': { meaning: 'plain', icon: 'eye-off' },
}

interface CompetencySheetProps {
  readonly competencies: readonly CompetencyOverTime[]
}

/** Each competency with every occasion for it, the latest first: simulator and workplace side by side. */
export function CompetencySheet({ competencies }: CompetencySheetProps) {
  const { t } = useWords('portfolio')
  const say = useSay()
  return (
    <Sheet aria-labelledby="over-time">
      <h2 id="over-time">{t('competencies.title')}</h2>
      {competencies.length === 0 && <p>{t('competencies.none')}</p>}
      {competencies.map(({ key, title, occasions }) => (
        <section key={key} aria-label={say(title)}>
          <h3>{say(title)}</h3>
          <Rows>
            {occasions.toReversed().map((occasion) => (
              <OccasionLine key={occasion.id} occasion={occasion} />
            ))}
          </Rows>
        </section>
      ))}
    </Sheet>
  )
}

function OccasionLine({ occasion }: { readonly occasion: Occasion }) {
  const { t, language } = useWords('portfolio')
  const { t: words, has } = useWords()
  const say = useSay()
  const { id, at, job, showing, played, who } = occasion
  const way = `interface.${played?.interface ?? ''}`
  return (
    <li className={layout.row}>
      <span>
        <span className={layout.keep}>{formatDay(at, language)}</span>{' '}
        {played ? (
          <Link href={`/attempt/${id}`} className={layout.touch}>
            {say(job.title)}
          </Link>
        ) : (
          say(job.title)
        )}
        <br />
        <span className={`${layout.small} ${layout.soft}`}>
          {played
            ? t('competencies.simulation', {
                interface: has(way) ? words(way) : played.interface,
                purpose: words(`purpose.${played.purpose}.name`),
              })
            : t('competencies.workplace', { who })}
        </span>
      </span>
      <Sign {...signs[showing]}>{t(`competencies.${showing}`)}</Sign>
    </li>
  )
}
