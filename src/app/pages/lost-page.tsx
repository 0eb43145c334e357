import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'

/** For an address that leads nowhere. */
export function LostPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('lost.title')} lead={t('lost.text')}>
      <ButtonLink look="main" to="/">
        {t('lost.go')}
      </ButtonLink>
    </Page>
  )
}
