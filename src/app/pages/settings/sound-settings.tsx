import { formatPercent } from '../../formats.ts'
import { changeSettings, useSettings } from '../../settings/store.ts'
import { Slider } from '../../ui/slider.tsx'
import { useWords } from '../../words/use-words.ts'
import { Group, OneOf, OnOff } from './group.tsx'

const channels = ['voices', 'machines', 'alarms'] as const

/** Captions and the volume of each channel. */
export function SoundSettings() {
  const { t, language } = useWords()
  const volume = useSettings((settings) => settings.volume)
  return (
    <Group id="hearing">
      <OneOf
        setting="captions"
        legend={t('settings.captions.name')}
        choices={[
          {
            value: 'all',
            label: t('settings.captions.all'),
            about: t('settings.captions.allAbout'),
          },
          { value: 'speech', label: t('settings.captions.speech') },
          {
            value: 'off',
            label: t('settings.captions.off'),
            about: t('settings.captions.offAbout'),
          },
        ]}
      />
      <OneOf
        setting="captionPercent"
        legend={t('settings.captionSize')}
        choices={[
          { value: 100, label: t('settings.text.normal') },
          { value: 125, label: t('settings.text.large') },
          { value: 150, label: t('settings.text.largest') },
        ]}
      />
      <OneOf
        setting="captionBackground"
        legend={t('settings.captionBack.name')}
        choices={[
          { value: 'solid', label: t('settings.captionBack.solid') },
          { value: 'clear', label: t('settings.captionBack.clear') },
        ]}
      />
      {channels.map((channel) => (
        <Slider
          key={channel}
          label={t(`settings.volume.${channel}`)}
          value={Math.round(volume[channel] * 100)}
          words={formatPercent(volume[channel], language)}
          onChange={(value) => changeSettings({ volume: { ...volume, [channel]: value / 100 } })}
        />
      ))}
      <OnOff setting="oneEar" label={t('settings.oneEar')} />
      <OnOff setting="calm" label={t('settings.calm')} />
    </Group>
  )
}
