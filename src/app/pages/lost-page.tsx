import { ButtonLink } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'

/** For an address that leads nowhere. */
export function LostPage() {
  const { t } = useWords()
  return (
    <Page title={t('lost.title')} lead={t('lost.text')}>
      <ButtonLink look="main" to="/">
        {t('lost.go')}
      </ButtonLink>
    </Page>
  )
}
