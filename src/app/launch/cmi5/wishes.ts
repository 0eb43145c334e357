import type { Preferences } from '../../../records/cmi5/launch-data.ts'
import { languages as known } from '../../settings/settings.ts'
import { changeSettings } from '../../settings/store.ts'

/** Speaks to a learner as their platform says that they want it, as far as the app can. */
export function follow({ languages, sound }: Preferences): void {
  const language = languages
    .map((tag) => known.find((own) => own === tag.toLowerCase().split('-')[0]))
    .find((own) => own !== undefined)
  if (language) changeSettings({ language })
  if (sound === 'off') changeSettings({ volume: { voices: 0, machines: 0, alarms: 0 } })
}
