import type { CatalogueEntry, Interface } from '../../catalogue.ts'
import { Button } from '../../ui/button.tsx'
import { type Choice, ChoiceTiles } from '../../ui/choice-tiles.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import type { JobChoices } from './use-job-choices.ts'

const wayIcons: Readonly<Record<Interface, IconName>> = {
  desktop: 'device-desktop',
  text: 'file-text',
  vr: 'headset',
  touch: 'device-mobile',
}
const wayOrder: readonly Interface[] = ['desktop', 'text', 'vr', 'touch']

interface ChoicesProps {
  readonly entry: CatalogueEntry
  readonly choices: JobChoices
}

/** How to do it and with what. */
export function Choices({ entry, choices }: ChoicesProps) {
  const { t } = useWords()
  const { headset } = choices
  const noHeadset = headset !== undefined && headset !== 'ready'
  const ways = wayOrder
    .filter((way) => entry.interfaces.includes(way))
    .map((way): Choice<Interface> => {
      const choice = { value: way, label: t(`way.${way}.name`), icon: wayIcons[way] }
      if (way !== 'vr' || !noHeadset) return { ...choice, about: t(`way.${way}.about`) }
      const about = (
        <>
          <strong>{t(`headset.${headset}.title`)}</strong> {t(`headset.${headset}.text`)}
        </>
      )
      return { ...choice, about, unavailable: true }
    })
  return (
    <>
      <div className={layout.section}>
        <ChoiceTiles
          legend={<h2>{t('job.how')}</h2>}
          tiles="normal"
          value={choices.purpose}
          onChoose={choices.choosePurpose}
          choices={entry.purposes.map((purpose) => ({
            value: purpose,
            label: t(`purpose.${purpose}.title`),
            about: t(`purpose.${purpose}.about`),
          }))}
        />
      </div>
      <div className={`${layout.section} ${layout.stack}`}>
        <ChoiceTiles
          legend={<h2>{t('job.with')}</h2>}
          tiles="large"
          value={choices.way}
          onChoose={choices.chooseWay}
          choices={ways}
        />
        {noHeadset && entry.interfaces.includes('vr') && (
          <div>
            <Button icon="refresh" onClick={choices.lookForHeadset}>
              {t('headset.look')}
            </Button>
          </div>
        )}
        {choices.way === 'vr' && <BeforeHeadset />}
      </div>
    </>
  )
}

/** What to see to before the headset goes on. */
function BeforeHeadset() {
  const { t } = useWords()
  const points: readonly (readonly [IconName, string])[] = [
    ['point', t('headset.before.space')],
    ['user', t('headset.before.posture')],
    ['users', t('headset.before.somebody')],
    ['logout', t('headset.before.leave')],
    ['mood-sick', t('headset.before.unwell')],
  ]
  return (
    <Sheet>
      <h3>{t('headset.before.title')}</h3>
      <ul className={layout.stack}>
        {points.map(([icon, words]) => (
          <li key={icon} className={layout.line}>
            <Icon name={icon} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
