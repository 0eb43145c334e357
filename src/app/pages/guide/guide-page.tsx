import { isWholeSite } from '../../launch/whole-site.ts'
import { Icon } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { Page } from '../../ui/page.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import './words.ts'

const chapters = ['try', 'marks', 'offline', 'teach', 'access', 'private'] as const
const points = ['one', 'two', 'three', 'four'] as const

/** Pages of their own beside the app: they print well, and open without it. */
const wholeGuide: Readonly<Record<string, string>> = {
  fr: './guide/index.fr.html',
  ar: './guide/index.ar.html',
}

/** Help: what a person needs to know, one short answer a line. */
export function GuidePage() {
  const { t, language } = useWords('guide')
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      facts={
        isWholeSite() && (
          <a className={layout.touch} href={wholeGuide[language] ?? './guide/index.html'}>
            <Icon name="book" />
            {t('whole')}
          </a>
        )
      }
    >
      {chapters.map((chapter) => (
        <Sheet key={chapter} className={layout.section} aria-labelledby={`guide-${chapter}`}>
          <h2 id={`guide-${chapter}`}>{t(`${chapter}.title`)}</h2>
          <Rows>
            {points.map((point) => (
              <li key={point}>{t(`${chapter}.${point}`)}</li>
            ))}
          </Rows>
        </Sheet>
      ))}
    </Page>
  )
}
