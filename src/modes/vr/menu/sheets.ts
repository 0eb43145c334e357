import type { Destination, Offer, Thing } from '../../../engine/offers/perception.ts'
import type { OutcomeWords } from '../../../records/report/outcome-words.ts'
import { localise, type Text } from '../../../scenario/text.ts'
import { type Area, areasIn } from '../../shared/areas.ts'
import { capital } from '../../shared/capital.ts'
import { withinHearing } from '../../shared/hearing.ts'
import { listed } from '../../shared/listed.ts'
import { lookOf } from '../message-panel.ts'
import type { Part } from '../panel/content.ts'
import type { GlyphName } from '../panel/glyphs.ts'
import { formSheet } from './form-sheet.ts'
import { homeSheet, jobWords } from './home-sheet.ts'
import { type Choice, home, type MenuView, type Page, type Sheet } from './page.ts'
import { open, wordIn } from './say.ts'
import { choicesSheet, settingsSheet } from './settings-sheet.ts'
import { thingSheet } from './thing-sheet.ts'

/** One page of the panel. */
export function sheetOf(page: Page, view: MenuView): Sheet {
  const { perception, language } = view
  const word = wordIn(language)
  const say = (text: Text): string => localise(text, language)
  const called = (text: Text): string => capital(say(text))
  const title = (text: string): Part => ({ kind: 'title', text })
  const back: Choice = { label: word('back'), glyph: 'arrow-left', effect: open(home) }
  const backTo = (to: Page): Choice => ({ ...back, effect: open(to) })
  const offered = (offers: readonly Offer[], show: Page): Choice[] =>
    offers.map((offer) => ({
      label: say(offer.label),
      effect: { kind: 'act', action: offer.action, show },
    }))
  const list = (words: readonly Part[], rows: readonly Choice[], foot = [back]): Sheet => ({
    words,
    rows,
    foot,
    columns: 1,
  })

  const areaName = ({ what, place }: Area): string =>
    place ? called(place.name) : word(what === 'people' ? 'people' : 'otherPlaces')
  const toArea = (area: Area): Choice => ({
    label: areaName(area),
    effect: open(
      area.what === 'people'
        ? { at: 'people', from: 0 }
        : { at: 'area', id: areaKey(area), from: 0 },
    ),
  })

  if (view.over)
    return list(
      [
        ...view.over.map(
          (text): Part => ({ kind: 'text', text, tone: 'harm', glyph: 'alert-triangle' }),
        ),
        ...outcomeWords(view),
        { kind: 'text', text: word('over') },
        ...(view.asksLater ? [{ kind: 'text', text: word('asked') } as const] : []),
      ],
      [],
      [{ label: word('seeResult'), glyph: 'flag', effect: { kind: 'leave' } }],
    )
  // Settings can be changed while the job stands still, too.
  if (page.at === 'settings') return settingsSheet(view, word)
  if (page.at === 'choose') return choicesSheet(page.setting, view, word)
  if (view.paused)
    return list(
      [{ kind: 'text', text: word('paused') }],
      [
        { label: word('carryOn'), glyph: 'player-play', effect: { kind: 'carry-on' } },
        { label: word('settings'), glyph: 'settings', effect: open({ at: 'settings' }) },
        { label: word('height'), glyph: 'focus-2', effect: { kind: 'height' } },
        { label: word('leave'), effect: { kind: 'leave' } },
      ],
      [],
    )

  switch (page.at) {
    case 'home':
      return homeSheet(view, word)
    case 'more':
      return {
        words: [],
        rows: [
          { label: word('goTo'), glyph: 'walk', effect: open({ at: 'go', from: 0 }) },
          {
            label: word('whatIHave'),
            glyph: 'hand-grab',
            effect: open({ at: 'carried', from: 0 }),
          },
          {
            label: word('people'),
            glyph: 'message-circle',
            effect: open({ at: 'people', from: 0 }),
          },
          { label: word('wait'), glyph: 'clock', effect: open({ at: 'wait', from: 0 }) },
          { label: word('settings'), glyph: 'settings', effect: open({ at: 'settings' }) },
          { label: word('told'), glyph: 'list', effect: open({ at: 'told' }) },
          { label: word('finish'), glyph: 'flag', effect: open({ at: 'finish' }) },
        ],
        foot: [back],
        columns: 2,
      }
    case 'reach': {
      const rows = perception.things.map(toThing(called))
      const words = rows.length > 0 ? [title(word('inReach'))] : [title(word('nothingInReach'))]
      return list(words, rows)
    }
    case 'carried': {
      const rows = perception.carried.map(({ thing }) => toThing(called)(thing))
      const words = [title(rows.length > 0 ? word('whatIHave') : word('nothingHeld'))]
      const items = listed(view.wears, language)
      if (items !== '') words.push({ kind: 'text', tone: 'soft', text: word('wearing', { items }) })
      return list(words, rows)
    }
    case 'told': {
      const words = view.told.map(
        ({ kind, text }): Part => ({ kind: 'text', text, ...lookOf(kind) }),
      )
      const job = view.job === '' ? [] : jobWords(view.job, word)
      return list([title(word(words.length > 0 ? 'told' : 'nothingTold')), ...words, ...job], [])
    }
    case 'question': {
      const question = perception.questions.find(({ id }) => id === page.id)
      return list([title(say(question?.text ?? {}))], offered(question?.offers ?? [], home))
    }
    case 'people': {
      const rows: Choice[] = perception.people.map(({ id, name, role }) => ({
        label: role ? `${say(name)}, ${say(role)}` : say(name),
        effect: open({ at: 'person', id, from: 0 }),
      }))
      const toAll: Choice = { label: word('sayToAll'), effect: open({ at: 'phrases', from: 0 }) }
      return list([title(word('people'))], perception.phrases.length > 0 ? [...rows, toAll] : rows)
    }
    case 'go': {
      const areas = areasIn(perception.destinations)
      const [only] = areas
      const rows = areas.length === 1 && only ? only.things.map(toPlace(called)) : areas.map(toArea)
      return list([title(word('goTo'))], rows)
    }
    case 'phrases':
      return list(
        [
          title(word('sayToAll')),
          { kind: 'text', tone: 'soft', text: withinHearing(perception.people, language) },
        ],
        offered(perception.phrases, home),
      )
    case 'wait':
      return list([title(word('wait'))], offered(perception.waits, home))
    case 'stop':
      return list([title(word('whyStop'))], offered(perception.stops, home))
    case 'finish':
      return list(
        [{ kind: 'text', text: word('handIn') }],
        [
          {
            label: word('finish'),
            glyph: 'flag',
            effect: { kind: 'act', action: { do: 'finish' }, show: home },
          },
        ],
      )
    case 'person': {
      const person = perception.people.find(({ id }) => id === page.id)
      const ways = perception.destinations.find(({ id }) => id === page.id)?.offers ?? []
      const name = person ? say(person.name) : word('people')
      return list([title(name)], offered([...(person?.offers ?? []), ...ways], page))
    }
    case 'area': {
      const area = areasIn(perception.destinations).find((each) => areaKey(each) === page.id)
      const things = [...(area?.place ? [area.place] : []), ...(area?.things ?? [])]
      const words = [title(area ? areaName(area) : word('goTo'))]
      return list(words, things.map(toPlace(called)), [backTo({ at: 'go', from: 0 })])
    }
    case 'place': {
      const place = perception.destinations.find(({ id }) => id === page.id)
      return list(
        [title(place ? called(place.name) : word('goTo'))],
        offered(place?.offers ?? [], home),
      )
    }
    case 'thing': {
      const thing = thingOf(view, page.id)
      return thing ? thingSheet(thing, view, word) : list([title(word('nothingInReach'))], [])
    }
    case 'report': {
      const offers = thingOf(view, page.id)?.offers.filter(({ group }) => group === 'report') ?? []
      const thing: Page = { at: 'thing', id: page.id, from: 0 }
      return list([title(word('report'))], offered(offers, thing), [backTo(thing)])
    }
    case 'form':
      return formSheet(page, thingOf(view, page.id), language)
  }
}

const OUTCOME_GLYPHS: Readonly<Record<OutcomeWords['form'], GlyphName>> = {
  passed: 'check',
  stopped: 'hand-stop',
  unsafe: 'alert-triangle',
  danger: 'alert-triangle',
  notyet: 'rotate-clockwise',
}

/** How it came out, in the words of the report: one name for it, and what it does not mean. */
function outcomeWords({ cameOut, language }: MenuView): Part[] {
  if (!cameOut) return []
  const { form, word, says } = cameOut
  return [
    { kind: 'title', text: localise(word, language), glyph: OUTCOME_GLYPHS[form] },
    { kind: 'text', text: localise(says, language), indented: true },
  ]
}

const toThing =
  (called: (text: Text) => string) =>
  ({ id, name }: Thing): Choice => ({
    label: called(name),
    effect: open({ at: 'thing', id, from: 0 }),
  })

const areaKey = ({ what, place }: Area): string => place?.id ?? what

const toPlace =
  (called: (text: Text) => string) =>
  ({ id, name }: Destination): Choice => ({
    label: called(name),
    effect: open({ at: 'place', id, from: 0 }),
  })

const thingOf = ({ perception }: MenuView, id: string): Thing | undefined =>
  perception.things.find((thing) => thing.id === id) ??
  perception.carried.find(({ thing }) => thing.id === id)?.thing
