import type { FormLine, Thing } from '../../../engine/offers/perception.ts'
import type { Value } from '../../../scenario/facts.ts'
import { localise } from '../../../scenario/text.ts'
import { vrWords } from '../words.ts'
import type { Choice, FormPage, Page, Sheet } from './page.ts'

/** A tag or sheet, filled by choosing: one row for each line, one page for a line's values. */
export function formSheet(page: FormPage, thing: Thing | undefined, language: string): Sheet {
  const offer = thing?.offers.find(({ form }) => form !== undefined)
  const lines = offer?.form ?? []
  const line = lines.find(({ field }) => field === page.line)
  const title = thing ? localise(thing.name, language) : ''
  const back = (to: Page): Choice => ({
    label: localise(vrWords.back, language),
    glyph: 'arrow-left',
    effect: { kind: 'open', page: to },
  })
  if (line && !line.tick) {
    return {
      words: [{ kind: 'title', text: localise(line.label, language) }],
      rows: line.choices.map((choice) => ({
        label: localise(choice.label, language),
        effect: { kind: 'open', page: withValue(page, line.field, choice.value) },
      })),
      foot: [back({ ...page, line: null })],
      columns: 1,
    }
  }
  const here: Page = { at: 'thing', id: page.id, from: 0 }
  const fields = Object.fromEntries(
    lines.flatMap((each) => {
      const value = valueIn(page, each)
      return value === '' || value === each.value ? [] : [[each.field, value]]
    }),
  )
  const write: Choice[] = offer
    ? [
        {
          label: localise(vrWords.writeIt, language),
          effect: { kind: 'act', action: { ...offer.action, fields }, show: here },
        },
      ]
    : []
  return {
    words: [{ kind: 'title', text: title }],
    rows: lines.map((each) => lineChoice(page, each, language)),
    foot: [back(here), ...write],
    columns: 1,
  }
}

const valueIn = (page: FormPage, line: FormLine): Value => page.values[line.field] ?? line.value

const withValue = (page: FormPage, field: string, value: Value): FormPage => ({
  ...page,
  line: null,
  values: { ...page.values, [field]: value },
})

function lineChoice(page: FormPage, line: FormLine, language: string): Choice {
  const label = localise(line.label, language)
  const value = valueIn(page, line)
  if (line.tick) {
    const mark = localise(value === true ? vrWords.yes : vrWords.no, language)
    return {
      label: `${label}: ${mark}`,
      effect: { kind: 'open', page: withValue(page, line.field, value !== true) },
    }
  }
  const chosen = line.choices.find((choice) => choice.value === value)
  return {
    label: `${label}: ${localise(chosen?.label ?? vrWords.empty, language)}`,
    effect: { kind: 'open', page: { ...page, line: line.field, from: 0 } },
  }
}
