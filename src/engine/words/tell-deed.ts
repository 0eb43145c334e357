import { localise, type Text } from '../../scenario/text.ts'
import type { RunEvent } from '../event.ts'
import { word } from '../event.ts'
import type { ControlFacts } from '../kind.ts'
import { compose, type Insert, say } from './compose.ts'
import { type Naming, nameOf, textOf, wordFor } from './names.ts'
import { controls, deeds, deedsOfOthers, then, told } from './sentences.ts'

/** Up to so many seconds a control without positions is pressed; beyond, it is worked on. */
const LONGEST_PRESS = 5

type Deed = keyof typeof deeds
type DeedOfOthers = keyof typeof deedsOfOthers

const kindOf = ({ catalogue, scenario }: Naming, item: string) =>
  catalogue.kinds.get(scenario.equipment[item]?.is ?? '')

/** What can be done with a thing, by its controls. */
const controlsOf = (naming: Naming, item: string) =>
  kindOf(naming, item)?.controls(propsFor(naming, item)) ?? {}

const takesBothHands = (naming: Naming, item: string): boolean =>
  kindOf(naming, item)?.portable?.(propsFor(naming, item))?.hands === 2

const wayOf = ({ values, seconds }: ControlFacts): 'operate' | 'press' | 'work' => {
  if (values) return 'operate'
  return seconds <= LONGEST_PRESS ? 'press' : 'work'
}

/** What setting a control to a value is called, on a button and in the log. */
export function controlText(naming: Naming, item: string, control: string, value: unknown): Text {
  const all = controlsOf(naming, item)
  const facts = all[control]
  if (!facts) return { en: control }
  const way = wayOf(facts)
  if (way !== 'operate') return compose(controls[way], { control: facts.label })
  const named = facts.words?.[String(value)] ?? { en: String(value) }
  const setting = Object.values(all).filter((other) => other.values).length
  return setting === 1 ? named : compose(controls.set, { control: facts.label, value: named })
}

/** Properties as the scenario gives them: enough for words, which show no drawn value. */
function propsFor({ scenario, catalogue }: Naming, item: string) {
  const document = scenario.equipment[item]
  const fields = catalogue.kinds.get(document?.is ?? '')?.props ?? {}
  const defaults = Object.entries(fields).map(([name, field]) => [name, field.default ?? ''])
  return { ...Object.fromEntries(defaults), ...document?.with }
}

/** What a part of a thing is called together with the thing. */
export function partText(naming: Naming, item: string, part: string): Text {
  const thing = textOf(naming, item) ?? { en: item }
  const label = kindOf(naming, item)?.parts?.[part]?.label
  if (!label) return thing
  return Object.fromEntries(
    Object.keys(label).map((language) => {
      const comma = language === 'ar' ? '،' : ','
      return [language, `${localise(thing, language)}${comma} ${localise(label, language)}`]
    }),
  )
}

/** What was written, line by line: `Name: Sam; Date: Today`. */
function entriesOf(naming: Naming, fields: RunEvent[string], language: string): string {
  if (typeof fields !== 'object' || fields === null) return ''
  return Object.entries(fields)
    .flatMap(([field, value]) => {
      const name = wordFor(naming, field)
      if (value === false || value === '') return []
      return value === true
        ? [localise(name, language)]
        : [say(told, language, { name, text: wordFor(naming, String(value)) })]
    })
    .join(localise(then, language))
}

/** What a deed that took effect says; null for one that another event tells better. */
export function tellDeed(naming: Naming, event: RunEvent, language: string): string | null {
  const by = word(event, 'by')
  const item = word(event, 'item')
  const control = word(event, 'control')
  const facts = controlsOf(naming, item)[control]
  const deed = deedOf(event, entriesOf(naming, event.fields ?? null, 'en'))
  const [target = ''] = (word(event, 'in') || word(event, 'on')).split('.')
  const place = word(event, 'part') || word(event, 'point')
  const values: Record<string, Insert> = {
    item: nameOf(naming, item, language),
    to: nameOf(naming, word(event, 'to').split('.')[0] ?? '', language),
    at: nameOf(naming, word(event, 'at'), language),
    control: facts?.label ?? { en: control },
    label: controlText(naming, item, control, event.value),
    target: target === '' ? partText(naming, item, place) : partText(naming, target, place),
    entries: entriesOf(naming, event.fields ?? null, language),
    who: nameOf(naming, by, language),
  }
  if (by === 'trainee') {
    const own = deed === 'take' && takesBothHands(naming, item) ? 'takeInBoth' : deed
    return own in deeds ? say(deeds[own as Deed], language, values) : null
  }
  const theirs = deed === 'operate' && facts ? wayOf(facts) : deed
  return theirs in deedsOfOthers
    ? say(deedsOfOthers[theirs as DeedOfOthers], language, values)
    : null
}

function deedOf(event: RunEvent, entries: string): string {
  const deed = word(event, 'do')
  if (deed === 'move' && typeof event.to !== 'string') return 'moveSomewhere'
  return deed === 'write' && entries === '' ? 'writeNothing' : deed
}
