import type { StepResult } from '../../assessment/result.ts'
import type { Value } from '../../scenario/facts.ts'
import { own } from '../own.ts'
import { standingOf } from '../standing.ts'
import { cell, clock, code, phraseOf, signed, valued } from './phrases.ts'
import type { Block, Cell, Phrase, Section } from './report.ts'
import { type Subject, timeline } from './subject.ts'

/** The steps of the procedure; what was missed comes with its reason and with what skill does. */
export function stepsSection(subject: Subject): Section {
  const { attempt, say } = subject
  return {
    id: 'steps',
    title: say('steps'),
    blocks: [
      {
        type: 'table',
        caption: say('steps'),
        columns: [say('step'), say('state'), say('time')],
        rows: attempt.result.steps.map((step) => [
          cell(...stepPhrases(subject, step)),
          stateOf(step, subject),
          cell(code(step.tick === null ? '–' : clock(step.tick))),
        ]),
      },
    ],
  }
}

function stepPhrases({ attempt, language, say }: Subject, { id, state }: StepResult): Phrase[] {
  const document = attempt.scenario.document.procedure.find((step) => step.id === id)
  if (!document) return [code(id)]
  const text = phraseOf(document.text, language)
  if (state === 'done' || state === 'excused') return [text]
  const why = phraseOf(document.why, language)
  const skilled = document.skilled && phraseOf(document.skilled, language)
  return [
    text,
    { ...say('why', { why: why.text }), language: why.language },
    ...(skilled
      ? [{ ...say('skilled', { skilled: skilled.text }), language: skilled.language }]
      : []),
  ]
}

function stateOf(step: StepResult, { attempt, say }: Subject): Cell {
  switch (standingOf(step, attempt.events)) {
    case 'done':
      return signed('safe', say('yesDone'))
    case 'skipped':
      return signed('warn', say('skippedBefore'))
    case 'unreached':
      return signed('plain', say('notReached'))
    case 'early':
      return signed('warn', say('tooEarly'))
    case 'missed':
      return signed('harm', say('notDone'))
    case 'excused':
      return signed('plain', say('notHere'))
  }
}

const HELP = new Set(['hint', 'advise', 'paused', 'resumed', 'interruption', 'stopped'])

/** Hints, advice, pauses and interruptions, by the clock: help is part of the evidence. */
export function helpSection(subject: Subject): Section {
  const { attempt, say } = subject
  const moments = timeline(
    subject,
    attempt.events.filter(({ type }) => HELP.has(type)),
  )
  const items = moments.length > 0 ? moments : [say('noHelp')]
  return { id: 'help', title: say('help'), blocks: [{ type: 'sentences', items }] }
}

/** What ties this paper to the attempt file. */
export function recordSection(subject: Subject): Section {
  const { attempt, say } = subject
  const { scenario } = attempt
  const variant = Object.entries(attempt.parameters).map(([key, value]) =>
    drawn(subject, key, value),
  )
  const rows = [
    { label: say('attempt'), value: cell(code(attempt.id)) },
    { label: say('scenario'), value: cell(code(`${scenario.id} ${scenario.version}`)) },
    { label: say('variant'), value: cell(...(variant.length > 0 ? variant : [code('–')])) },
    { label: say('seed'), value: cell(code(attempt.seed)) },
    { label: say('engine'), value: cell(code(attempt.engine)) },
    { label: say('scenarioHash'), value: cell(code(scenario.sha256)) },
    { label: say('digest'), value: cell(code(attempt.digest)) },
  ]
  return {
    id: 'record',
    title: say('record'),
    blocks: [
      { type: 'sentences', items: [say('recordIntro')] },
      { type: 'facts', rows },
    ],
  }
}

/** What was drawn for this variant, in the scenario's words; as it stands in the file where it has none. */
function drawn({ attempt, language, say }: Subject, key: string, value: Value): Phrase {
  const { parameters, words } = attempt.scenario.document
  const title = own(parameters, key)?.title
  if (!title) return code(`${key} = ${value}`)
  if (typeof value === 'boolean') {
    return valued(phraseOf(title, language), say(value ? 'yes' : 'no').text)
  }
  const text = own(words, String(value))
  return valued(phraseOf(title, language), text ? phraseOf(text, language).text : String(value))
}

/** Lines for the names and the hand of the people who decide. */
export function signatureSection({ say }: Subject): Section {
  const lines: Block = {
    type: 'lines',
    labels: [
      say('learnerName'),
      say('assessorName'),
      say('decision'),
      say('signature'),
      say('date'),
    ],
  }
  return { id: 'signatures', title: say('signatures'), blocks: [lines] }
}
