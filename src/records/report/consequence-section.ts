import { showUnit } from '../../core/unit-signs.ts'
import {
  amount,
  type EventData,
  isOwnDose,
  type RunEvent,
  warningsOf,
  word,
} from '../../engine/event.ts'
import { injuryOf } from '../../engine/words/injuries.ts'
import { quantityWords, toldSources } from '../quantity-words.ts'
import { cell, clock, code, figure, phraseOf, signed, spelt, valued } from './phrases.ts'
import type { Block, Cell, Phrase, Row, Section } from './report.ts'
import { named, type Subject, told } from './subject.ts'

/** Every danger and harm with the model, its numbers and its source; then the doses. */
export function consequenceSection(subject: Subject): Section {
  const { attempt, say } = subject
  const harms = attempt.events.filter(({ type }) => type === 'harm' || type === 'near-miss')
  const blocks: readonly Block[] =
    harms.length === 0
      ? [{ type: 'sentences', items: [say('noConsequences')] }]
      : [
          { type: 'sentences', items: [say('computed')] },
          ...harms.map((event) => harmBlock(subject, event)),
        ]
  return {
    id: 'consequences',
    title: say('consequences'),
    blocks: [...blocks, ...doseBlocks(subject)],
  }
}

function harmBlock(subject: Subject, event: RunEvent): Block {
  const { say, language } = subject
  const outputs = recordOf(event.outputs)
  const { source, basis, ...figures } = outputs
  const units = recordOf(event.units)
  const model = word(event, 'model')
  const warnings = warningsOf(event)
  const place = named(subject, word(event, 'item'))
  const classCell = (name: string): Cell => {
    const value = amount(event, name)
    const says = phraseOf(injuryOf(value), language)
    if (value === 0) return cell(says)
    return signed(name === 'actual' ? 'harm' : 'warn', says)
  }
  const rows: readonly Row[] = [
    { label: say('happened'), value: cell(told(subject, event) ?? place) },
    { label: say('cameAbout'), value: classCell('actual') },
    { label: say('couldHave'), value: classCell('potential') },
    { label: say('model'), value: cell(code(model)) },
    { label: say('inputs'), value: cell(...lines(recordOf(event.inputs), units, model, language)) },
    { label: say('outputs'), value: cell(...lines(figures, units, model, language)) },
    { label: say('source'), value: cell(english(source)) },
    { label: say('basis'), value: cell(english(basis)) },
    ...(warnings.length > 0
      ? [{ label: say('warnings'), value: signed('warn', ...warnings.map(english)) }]
      : []),
  ]
  const heading = { ...place, text: `${clock(event.tick)} – ${place.text}`, code: false }
  return { type: 'facts', heading, rows }
}

const recordOf = (data: unknown): Fields =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Fields) : {}

/** Sources and reasons are cited as published. */
const english = (data: EventData | undefined): Phrase => ({ text: figure(data), language: 'en' })

type Fields = Readonly<Record<string, EventData>>

const lines = (data: Fields, units: Fields, model: string, language: string): readonly Phrase[] => {
  const entries = Object.entries(data).map(([key, value]): Phrase => {
    const unit = typeof value === 'number' ? showUnit(String(units[key] ?? '')) : ''
    const told =
      key === 'sources'
        ? toldSources(figure(value), (words) => phraseOf(words, language).text)
        : figure(value)
    const amount = `${told} ${unit}`.trimEnd()
    const words = quantityWords(key, model)
    return words ? valued(phraseOf(words, language), amount) : code(`${spelt(key)}: ${amount}`)
  })
  return entries.length > 0 ? entries : [code('–')]
}

/** To a tenth; a dose that is there never reads as none. */
function percent(share: number): string {
  const tenths = Math.round(share * 1000)
  return share > 0 && tenths === 0 ? '< 0.1' : String(tenths / 10)
}

/** The last value of each dose, as a share of its limit. */
function doseBlocks({ attempt, say }: Subject): readonly Block[] {
  const last = new Map<string, RunEvent>()
  for (const event of attempt.events) if (isOwnDose(event)) last.set(word(event, 'model'), event)
  if (last.size === 0) return []
  const rows = [...last].map(([model, event]): Row => {
    const value = amount(event, 'value')
    const share = say('doseShare', { share: percent(value) })
    const dose =
      event.ofLimit === true ? share : code(`${figure(value)} ${showUnit(word(event, 'unit'))}`)
    const phrases = [dose, ...warningsOf(event).map(english)]
    return {
      label: code(model),
      value: event.ofLimit === true && value >= 1 ? signed('harm', ...phrases) : cell(...phrases),
    }
  })
  return [{ type: 'facts', heading: say('doses'), rows }]
}
