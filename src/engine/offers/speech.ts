import type { Run } from '../run.ts'
import { offerWords } from './offer-words.ts'
import type { Offer, Question } from './perception.ts'

/** What can be called out to everybody within hearing. */
export const phrasesToAll = (run: Run): Offer[] =>
  Object.entries(run.scenario.phrases ?? {})
    .filter(([, phrase]) => phrase.to === undefined)
    .map(([id, phrase]) => ({
      group: 'say',
      action: { do: 'say', phrase: id },
      label: phrase.ask ?? phrase.text,
    }))

/** Questions of the job itself that have no answer yet; the others wait for the debriefing. */
export const questionsOf = (run: Run): Question[] =>
  Object.entries(run.scenario.questions ?? {})
    .filter(([id, question]) => question.after !== true && !run.choices.has(id))
    .map(([id, question]) => ({
      id,
      text: question.text,
      offers: Object.entries(question.choices).map(([choice, label]) => ({
        group: 'answer',
        action: { do: 'answer', question: id, choice },
        label,
      })),
    }))

/** An hour ends the longest wait; whatever concerns the trainee ends it before. */
export const waits: readonly Offer[] = [
  { group: 'wait', action: { do: 'wait', seconds: 30 }, label: offerWords.wait30 },
  { group: 'wait', action: { do: 'wait', seconds: 300 }, label: offerWords.wait300 },
  { group: 'wait', action: { do: 'wait', seconds: 3600 }, label: offerWords.waitEvent },
]

export const stopsOf = (run: Run): Offer[] =>
  Object.entries(run.scenario.reasons ?? {}).map(([reason, label]) => ({
    group: 'stop',
    action: { do: 'stop', reason },
    label,
  }))
