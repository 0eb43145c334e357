import { type CatalogueEntry, interfaces } from './catalogue.ts'
import { capital, formatBytes, formatList, languageName, useSay } from './formats.ts'
import { bytesOf, filesOf } from './offline/packs.ts'
import { Icon, type IconName } from './ui/icon.tsx'
import layout from './ui/layout.module.css'
import { useWords } from './words/use-words.ts'

interface JobFactsProps {
  readonly entry: CatalogueEntry
  /** On a card trade and level stand together, to save a line. */
  readonly brief?: boolean
}

/** Trade, level, time, languages with who reviewed them, interfaces and size. */
export function JobFacts({ entry, brief = false }: JobFactsProps) {
  const { t, language } = useWords()
  const say = useSay()
  const names = entry.languages.map(({ tag }) => languageName(tag, language))
  const unreviewed = entry.languages.filter(({ reviewedBy }) => reviewedBy === null)
  const review =
    unreviewed.length === 0
      ? t('facts.reviewed')
      : unreviewed.length === entry.languages.length
        ? t('facts.noneReviewed')
        : t('facts.someReviewed', {
            languages: formatList(
              unreviewed.map(({ tag }) => languageName(tag, language)),
              language,
            ),
          })
  const said = [say(entry.trade), say(entry.level)].filter((words) => words !== '')
  const facts: readonly (readonly [IconName, string])[] = [
    ['tool', brief ? said.join(' · ') : say(entry.trade)],
    ...(brief ? [] : ([['user', say(entry.level)]] as const)),
    ...(entry.minutes === undefined
      ? []
      : ([['clock', t('facts.minutes', { count: entry.minutes })]] as const)),
    ['language', formatList(names, language)],
    ['certificate', review],
    [
      'headset',
      formatList(
        interfaces
          .filter((way) => entry.interfaces.includes(way))
          .map((way) => t(`interface.${way}`)),
        language,
      ),
    ],
    ...(entry.brought
      ? []
      : ([['download', sizes(entry, language, t('facts.textOnly'))]] as const)),
  ]
  // Not every author says everything.
  const known = facts.filter(([, words]) => words !== '')
  return (
    <ul className={layout.facts}>
      {known.map(([icon, words]) => (
        <li key={icon}>
          <Icon name={icon} />
          <span>{capital(words, language)}</span>
        </li>
      ))}
    </ul>
  )
}

const sizes = (entry: CatalogueEntry, language: string, textOnly: string): string => {
  const all = formatBytes(bytesOf(filesOf(entry, 'all', language)), language)
  const text = formatBytes(bytesOf(filesOf(entry, 'text', language)), language)
  return `${all} (${textOnly} ${text})`
}
