import { useTranslation } from 'react-i18next'
import layout from '../../ui/layout.module.css'
import { Page } from '../../ui/page.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'

const chapters = ['try', 'marks', 'offline', 'teach', 'access', 'private'] as const
const points = ['one', 'two', 'three', 'four'] as const

/** Help: what a person needs to know, one short answer a line. */
export function GuidePage() {
  const { t } = useTranslation()
  return (
    <Page title={t('guide.title')} lead={t('guide.lead')}>
      {chapters.map((chapter) => (
        <Sheet key={chapter} className={layout.section} aria-labelledby={`guide-${chapter}`}>
          <h2 id={`guide-${chapter}`}>{t(`guide.${chapter}.title`)}</h2>
          <Rows>
            {points.map((point) => (
              <li key={point}>{t(`guide.${chapter}.${point}`)}</li>
            ))}
          </Rows>
        </Sheet>
      ))}
    </Page>
  )
}
