import { useCallback, useEffect, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import type { IconName } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { Note, Sign } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import './words.ts'
import { canShow3d, checkDevice, type Findings, playTone } from './checks.ts'

const icons: Readonly<Record<keyof Findings, IconName>> = {
  graphics: 'cube',
  speed: 'gauge',
  headset: 'headset',
  storage: 'database',
  sound: 'volume',
  connection: 'wifi',
}

/** Findings that need nothing done about them. */
const fine: ReadonlySet<string> = new Set(['good', 'fast', 'enough', 'ready', 'kept', 'online'])

/** Tries what the app needs and says each result in a sentence, with what to do. */
export function DevicePage() {
  const { t } = useWords('device')
  const [findings, setFindings] = useState<Findings>()
  const check = useCallback(() => {
    setFindings(undefined)
    void checkDevice().then(setFindings)
  }, [])
  useEffect(check, [check])
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={layout.stackWide} aria-busy={!findings} aria-live="polite">
        {findings && <Advice findings={findings} />}
        {findings && (
          <Sheet>
            <h2>{t('found')}</h2>
            <Rows>
              <Finding part="graphics" found={findings.graphics} />
              <Finding part="speed" found={findings.speed} />
              <Finding part="headset" found={findings.headset} />
              <Finding part="storage" found={findings.storage} />
              <Finding part="sound" found={findings.sound}>
                {findings.sound === 'there' && (
                  <Button icon="volume" onClick={() => void playTone()}>
                    {t('tone')}
                  </Button>
                )}
              </Finding>
              <Finding part="connection" found={findings.connection} />
            </Rows>
          </Sheet>
        )}
        <div>
          <Button icon="refresh" onClick={check}>
            {t('again')}
          </Button>
        </div>
      </div>
    </Page>
  )
}

/** Which interface suits this device. */
function Advice({ findings }: { readonly findings: Findings }) {
  const { t } = useWords('device')
  const way = findings.headset === 'ready' ? 'vr' : canShow3d(findings) ? 'screen' : 'text'
  return (
    <Note
      icon={way === 'vr' ? 'headset' : way === 'screen' ? 'device-desktop' : 'file-text'}
      title={t(`advice.${way}.title`)}
    >
      <p>{t(`advice.${way}.text`)}</p>
    </Note>
  )
}

type FindingProps = {
  readonly [Part in keyof Findings]: { readonly part: Part; readonly found: Findings[Part] }
}[keyof Findings] & { readonly children?: React.ReactNode }

function Finding({ part, found, children }: FindingProps) {
  const { t } = useWords('device')
  // Each part has a sentence for each of its findings; the union is checked by the words' test.
  const sentence = `${part}.${found}` as 'graphics.good'
  return (
    <li className={`${layout.row} ${layout.apart}`}>
      <div className={layout.stackTight}>
        <strong>
          <Sign icon={icons[part]}>{t(`${part}.name`)}</Sign>
        </strong>
        <p>{t(sentence)}</p>
      </div>
      {children ?? (
        <Sign icon={fine.has(found) ? 'circle-check' : 'info-circle'}>
          {t(fine.has(found) ? 'fine' : 'read')}
        </Sign>
      )}
    </li>
  )
}
