import { localise } from '../../../scenario/text.ts'
import { listed } from '../../shared/listed.ts'
import type { Part } from '../panel/content.ts'
import type { Choice, MenuView, Sheet } from './page.ts'
import { open, type Word } from './say.ts'

/** What the panel shows first: the task, what one holds, six buttons, and a question that is put. */
export function homeSheet(view: MenuView, word: Word): Sheet {
  const { perception, task, job, fresh, mayHint, language } = view
  const words: Part[] = []
  if (task) {
    const count = { done: String(task.done), of: String(task.of) }
    words.push(
      { kind: 'text', text: word('doNow', count), tone: 'task', glyph: 'target' },
      { kind: 'title', text: localise(task.text, language) },
      { kind: 'text', text: localise(task.why, language) },
    )
  } else if (fresh && job !== '') words.push(...jobWords(job, word))
  else if (perception.where?.zone) {
    const place = localise(perception.where.name, language)
    words.push({ kind: 'text', text: word('whereAmI', { place }), tone: 'soft' })
  }
  words.push(...heldWords(perception.carried, word, language))
  const hint: Choice = { label: word('hint'), glyph: 'bulb', effect: { kind: 'hint' } }
  const go: Choice = { label: word('goTo'), glyph: 'walk', effect: open({ at: 'go', from: 0 }) }
  const [question] = perception.questions
  const asked: Choice[] = question
    ? [
        {
          label: word('question'),
          glyph: 'message-circle',
          effect: open({ at: 'question', id: question.id, from: 0 }),
        },
      ]
    : []
  return {
    words,
    rows: [
      ...asked,
      { label: word('inReach'), glyph: 'list', effect: open({ at: 'reach', from: 0 }) },
      { label: word('more'), glyph: 'dots', effect: open({ at: 'more' }) },
      mayHint ? hint : go,
      { label: word('pause'), glyph: 'player-pause', effect: { kind: 'pause' } },
    ],
    foot: [
      { label: word('unwell'), glyph: 'mood-sick', effect: { kind: 'unwell' } },
      {
        label: word('stopJob'),
        glyph: 'hand-stop',
        tone: 'stop',
        effect: open({ at: 'stop', from: 0 }),
      },
    ],
    columns: 2,
  }
}

/** What the job is, for whoever is not told what to do next. */
export const jobWords = (job: string, word: Word): Part[] => [
  { kind: 'text', text: word('job'), tone: 'task', glyph: 'target' },
  { kind: 'text', text: job },
]

const HELD_IN = { right: 'rightHand', left: 'leftHand', both: 'bothHands' } as const

function heldWords(
  carried: MenuView['perception']['carried'],
  word: Word,
  language: string,
): Part[] {
  const names = (where: string): string[] =>
    carried
      .filter((held) => held.where === where)
      .map(({ thing }) => localise(thing.name, language))
  const hands = (['right', 'left', 'both'] as const).flatMap((where): Part[] =>
    names(where).map((item) => ({
      kind: 'text',
      glyph: 'hand-grab',
      text: word(HELD_IN[where], { item }),
    })),
  )
  const belt = names('belt')
  if (belt.length === 0) return hands
  return [
    ...hands,
    { kind: 'text', tone: 'soft', text: word('onBelt', { items: listed(belt, language) }) },
  ]
}
