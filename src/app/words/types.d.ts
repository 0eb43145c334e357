import 'i18next'
import type debriefing from '../debriefing/words/en.json'
import type calculators from '../pages/calculators/words/en.json'
import type english from './en.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words'
    resources: {
      words: typeof english
      calculators: typeof calculators
      debriefing: typeof debriefing
    }
  }
}
