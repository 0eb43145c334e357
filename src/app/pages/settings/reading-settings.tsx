import { directionOf, languageNames, languages } from '../../settings/settings.ts'
import { useWords } from '../../words/use-words.ts'
import { Group, OneOf, OnOff } from './group.tsx'
import styles from './settings.module.css'

/** Language, colours, size of text, movement, reading aloud. */
export function ReadingSettings() {
  const { t } = useWords()
  return (
    <Group id="reading">
      <OneOf
        setting="language"
        legend={t('settings.language')}
        choices={languages.map((value) => ({
          value,
          label: (
            <bdi lang={value} dir={directionOf(value)}>
              {languageNames[value]}
            </bdi>
          ),
        }))}
      />
      <OneOf
        setting="theme"
        legend={t('settings.theme.name')}
        choices={(['device', 'light', 'dark', 'contrast'] as const).map((value) => ({
          value,
          label: t(`settings.theme.${value}`),
        }))}
      />
      <OneOf
        setting="textPercent"
        legend={t('settings.text.name')}
        choices={[
          { value: 100, label: t('settings.text.normal') },
          { value: 125, label: <span className={styles.large}>{t('settings.text.large')}</span> },
          {
            value: 150,
            label: <span className={styles.largest}>{t('settings.text.largest')}</span>,
          },
        ]}
      />
      <OneOf
        setting="motion"
        legend={t('settings.motion.name')}
        choices={[
          { value: 'device', label: t('settings.motion.device') },
          {
            value: 'less',
            label: t('settings.motion.less'),
            about: t('settings.motion.lessAbout'),
          },
        ]}
      />
      <OnOff setting="readAloud" label={t('settings.readAloud')} />
    </Group>
  )
}
