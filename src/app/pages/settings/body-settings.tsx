import { useWords } from '../../words/use-words.ts'
import { Group, OneOf, OnOff } from './group.tsx'

/** Hands, holding and pace. */
export function HandsSettings() {
  const { t } = useWords()
  return (
    <Group id="hands">
      <OneOf
        setting="hand"
        legend={t('settings.hand.name')}
        help={t('settings.hand.help')}
        choices={[
          { value: 'right', label: t('settings.hand.right') },
          { value: 'left', label: t('settings.hand.left') },
        ]}
      />
      <OneOf
        setting="grip"
        legend={t('settings.grip.name')}
        choices={[
          { value: 'toggle', label: t('settings.grip.toggle') },
          { value: 'hold', label: t('settings.grip.hold') },
        ]}
      />
      <OneOf
        setting="mouse"
        legend={t('settings.mouse.name')}
        choices={[
          { value: 'drag', label: t('settings.mouse.drag') },
          {
            value: 'hold',
            label: t('settings.mouse.hold'),
            about: t('settings.mouse.holdAbout'),
          },
        ]}
      />
      <OneOf
        setting="pace"
        legend={t('settings.pace')}
        help={t('settings.paceHelp')}
        choices={[
          { value: 1, label: t('pace.full') },
          { value: 0.75, label: t('pace.slower') },
          { value: 0.5, label: t('pace.half') },
        ]}
      />
    </Group>
  )
}

/** What keeps the stomach and the knees at ease in a headset. */
export function HeadsetSettings() {
  const { t } = useWords()
  return (
    <Group id="comfort">
      <OneOf
        setting="moving"
        legend={t('settings.moving.name')}
        choices={[
          {
            value: 'teleport',
            label: t('settings.moving.teleport'),
            about: t('settings.moving.teleportAbout'),
          },
          { value: 'smooth', label: t('settings.moving.smooth') },
        ]}
      />
      <OneOf
        setting="turning"
        legend={t('settings.turning.name')}
        choices={[
          { value: 'snap-30', label: t('settings.turning.steps', { degrees: 30 }) },
          { value: 'snap-45', label: t('settings.turning.steps', { degrees: 45 }) },
          { value: 'smooth', label: t('settings.turning.smooth') },
        ]}
      />
      <OneOf
        setting="posture"
        legend={t('settings.posture.name')}
        choices={[
          { value: 'seated', label: t('settings.posture.seated') },
          { value: 'standing', label: t('settings.posture.standing') },
        ]}
      />
      <OnOff setting="vignette" label={t('settings.vignette')} />
      <OnOff
        setting="keepPoses"
        label={t('settings.keepPoses.name')}
        help={t('settings.keepPoses.help')}
      />
    </Group>
  )
}
