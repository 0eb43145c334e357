import { Suspense } from 'react'
import { page } from '../../page.ts'
import layout from '../../ui/layout.module.css'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { HandsSettings, HeadsetSettings } from './body-settings.tsx'
import { ReadingSettings } from './reading-settings.tsx'
import { SoundSettings } from './sound-settings.tsx'
import { useSearchPart } from './use-part.ts'
import { YourData } from './your-data.tsx'

const OldSheet = page(() => import('../../old/old-sheet.tsx'), 'OldSheet')

const parts = ['reading', 'hearing', 'hands', 'comfort', 'data'] as const

/** How a person likes the app; every change counts at once. */
export function SettingsPage() {
  const { t } = useWords()
  const jump = useSearchPart(parts)
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      <div className={layout.withList}>
        <nav aria-label={t('settings.parts')}>
          <ul className={layout.stackTight}>
            {parts.map((part) => (
              <li key={part}>
                <a className={layout.touch} href={`#/settings?part=${part}`} onClick={jump(part)}>
                  {t(`settings.${part}.title`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={layout.stackWide}>
          <SettingsGroups />
          <Suspense fallback={<div aria-busy="true" />}>
            <OldSheet />
          </Suspense>
        </div>
      </div>
    </Page>
  )
}

/** The groups alone, for the pause dialog of play. */
export function SettingsGroups() {
  return (
    <div>
      <ReadingSettings />
      <SoundSettings />
      <HandsSettings />
      <HeadsetSettings />
      <YourData />
    </div>
  )
}
