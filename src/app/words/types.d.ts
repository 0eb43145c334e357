import 'i18next'
import type debriefing from '../debriefing/words/en.json'
import type english from './en.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words'
    resources: { words: typeof english; debriefing: typeof debriefing }
  }
}
