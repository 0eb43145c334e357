import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '../../src/scenario/diagnostics.ts'
import { validateScenario } from '../../src/scenario/validate.ts'
import { facts, lotoText } from '../engine/support/play.ts'

const check = (text: string) => validateScenario(text, 'scenario.json', facts)

/** The shipped scenario with one piece of its text written otherwise. */
function written(before: string, after: string): string {
  expect(lotoText.split(before).length, `"${before}" is there`).toBeGreaterThan(1)
  return lotoText.replace(before, () => after)
}

/** Line and column, from 1, of a piece of a text. */
function placeOf(text: string, piece: string, into = 0) {
  const lines = text.slice(0, text.indexOf(piece) + into).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

interface Mistake {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly code: string
  readonly suggestion: string | null
  /** The characters at which the fault is told. */
  readonly at: string
}

const mistake = (
  name: string,
  before: string,
  after: string,
  code: string,
  suggestion: string | null,
  at = after,
): Mistake => ({ name, before, after, code, suggestion, at })

const mistakes: readonly Mistake[] = [
  mistake(
    'an unknown kind',
    '"rotary-isolator"',
    '"rotary-isolater"',
    'unknown-kind',
    'rotary-isolator',
  ),
  mistake('an unknown key', '"mastery":', '"mastry":', 'unknown-key', 'mastery', '"mastry"'),
  mistake(
    'a key of the document misspelt',
    '"zones":',
    '"zone":',
    'unknown-key',
    'zones',
    '"zone"',
  ),
  mistake(
    'an unknown property',
    '"loadKilograms":',
    '"loadKilogrammes":',
    'unknown-property',
    'loadKilograms',
    '"loadKilogrammes"',
  ),
  mistake(
    'a property out of its range',
    '"loadKilograms": 120',
    '"loadKilograms": 120000',
    'out-of-range',
    null,
    '120000',
  ),
  mistake(
    'a property of the wrong type',
    '"loadKilograms": 120',
    '"loadKilograms": "heavy"',
    'wrong-type',
    null,
    '"heavy"',
  ),
  mistake('a parameter that is not there', '"=supply"', '"=suply"', 'unknown-parameter', 'supply'),
  mistake(
    'a misspelt state',
    "isolator_a.position == 'off' &&",
    "isolator_a.positon == 'off' &&",
    'unknown-state',
    'position',
    'positon',
  ),
  mistake(
    'a misspelt value',
    "isolator_a.position == 'off' &&",
    "isolator_a.position == 'of' &&",
    'unknown-value',
    'off',
    "'of' &&",
  ),
  mistake(
    'a misspelt thing',
    '"done": "conveyor.loadBlocked"',
    '"done": "conveyer.loadBlocked"',
    'unknown-name',
    'conveyor',
    'conveyer',
  ),
  mistake(
    'a misspelt zone',
    "trainee.in('tail_nip') && !trainee",
    "trainee.in('tail_nib') && !trainee",
    'unknown-zone',
    'tail_nip',
    "'tail_nib'",
  ),
  mistake(
    'a misspelt phrase',
    "said('all_clear')",
    "said('all_cleer')",
    'unknown-phrase',
    'all_clear',
    "'all_cleer'",
  ),
  mistake(
    'a misspelt function',
    "said('all_clear')",
    "sad('all_clear')",
    'unknown-function',
    'said',
    'sad(',
  ),
  mistake(
    'a step that is not there, in a condition',
    "!done('clear')",
    "!done('cleer')",
    'unknown-step',
    'clear',
    "'cleer'",
  ),
  mistake(
    'a criterion over a step that is not there',
    '"until": "clear"',
    '"until": "cleer"',
    'unknown-step',
    'clear',
    '"cleer"',
  ),
  mistake(
    'a competency that is not there',
    '"competency": "isolate_energy"',
    '"competency": "isolate_energi"',
    'unknown-competency',
    'isolate_energy',
    '"isolate_energi"',
  ),
  mistake(
    'a place where a co-worker puts something that is not there',
    '"in": "hasp_1.locks"',
    '"in": "hasp_9.locks"',
    'unknown-place',
    'hasp_1',
    '"hasp_9.locks"',
  ),
  mistake(
    'a place outside the pack',
    '"kit": "conveyor-hall"',
    '"kit": "../../etc/hall"',
    'unknown-kit',
    null,
    '"../../etc/hall"',
  ),
  mistake(
    'a sound that nobody recorded',
    '"sound": "belt-jerk"',
    '"sound": "belt-jrk"',
    'unknown-sound',
    'belt-jerk',
    '"belt-jrk"',
  ),
  mistake(
    'a state that a rule cannot set',
    '"sound": "belt-jerk"',
    '"set": "isolator_a.position", "to": "of"',
    'unknown-value',
    'off',
    '"isolator_a.position"',
  ),
  mistake(
    'somebody who is not there and says something',
    '"sound": "belt-jerk"',
    '"say": "hand_over", "by": "operatr"',
    'unknown-person',
    'operator',
    '"operatr"',
  ),
  mistake(
    'a word where only some words may stand',
    '"is": "supervisor"',
    '"is": "supervisr"',
    'bad-value',
    'supervisor',
    '"supervisr"',
  ),
  mistake(
    'a port that is not there',
    '"conveyor.takeup"',
    '"conveyor.takeupp"',
    'unknown-port',
    'takeup',
  ),
  mistake(
    'a feed to nothing',
    '"conveyor.takeup"',
    '"conveyer.takeup"',
    'unknown-equipment',
    'conveyor',
  ),
  mistake(
    'a socket that is not there',
    '"lock_board.hook_5"',
    '"lock_board.hok_5"',
    'unknown-socket',
    'hook_5',
  ),
  mistake(
    'a socket that does not take it',
    '"lock_board.hook_5"',
    '"conveyor.chock_slot"',
    'does-not-fit',
    null,
  ),
  mistake(
    'limits that nobody publishes',
    '"limits": "us-osha"',
    '"limits": "us-oshaa"',
    'unknown-limits',
    'us-osha',
    '"us-oshaa"',
  ),
  mistake(
    'a number compared with a word',
    'air_gauge.lastRead < 0.1',
    "air_gauge.lastRead < 'low'",
    'bad-type',
    null,
    "air_gauge.reads > 0 && air_gauge.lastRead < 'low'",
  ),
  mistake(
    'a condition that is none',
    '"done": "conveyor.loadBlocked"',
    '"done": "conveyor.slid"',
    'not-a-condition',
    null,
    'conveyor.slid"',
  ),
  mistake(
    'a condition that cannot be read',
    '"done": "conveyor.loadBlocked"',
    '"done": "conveyor.loadBlocked &&"',
    'bad-condition',
    null,
    '"conveyor.loadBlocked &&"',
  ),
  mistake(
    'a step that nothing can bring about',
    'guard.bolts == 4',
    'guard.bolts == 5',
    'unreachable',
    null,
  ),
  mistake(
    'a variant that reads the world',
    `"only": "variant.crew == 'group'"`,
    '"only": "conveyor.running"',
    'not-a-variant',
    null,
    '"conveyor.running"',
  ),
]

describe('a mistake in a scenario is told where it is, by code, with the nearest right word', () => {
  it.each(mistakes)('$name', ({ before, after, code, suggestion, at }) => {
    const text = written(before, after)
    const { scenario, diagnostics } = check(text)
    expect(scenario === null).toBe(true)
    const told = diagnostics.find((d) => d.code === code)
    expect(told, diagnostics.map(formatDiagnostic).join('\n')).toBeDefined()
    expect(told?.severity).toBe('error')
    expect(told?.suggestion ?? null).toBe(suggestion)
    if (suggestion !== null) expect(told?.message).toContain(`Did you mean "${suggestion}"?`)
    const place = placeOf(text, after, after.indexOf(at))
    expect(told?.line).toBe(place.line)
    expect(told && formatDiagnostic(told)).toMatch(
      new RegExp(`^scenario\\.json:${place.line}:\\d+ error ${code} `),
    )
    if (!['bad-type', 'bad-condition'].includes(code)) expect(told?.column).toBe(place.column)
  })
})

describe('a document that is no scenario', () => {
  it.each([
    ['nothing', '', 'bad-json'],
    ['broken JSON', '{"format": 1,\n "id": }', 'bad-json'],
    ['a comment', '{"format": 1} // mine', 'bad-json'],
    ['a comma too many', '{"format": 1,}', 'bad-json'],
    ['a list', '[]', 'not-a-scenario'],
    ['a word', '"scenario"', 'not-a-scenario'],
    ['no format', '{}', 'no-format'],
    ['a format from the future', '{"format": 2}', 'future-format'],
    ['half a format', '{"format": 0.5}', 'no-format'],
  ])('%s is refused', (_name, text, code) => {
    const { scenario, diagnostics } = check(text)
    expect(scenario).toBeNull()
    expect(diagnostics[0]).toMatchObject({ severity: 'error', code })
  })

  it('tells every fault of broken JSON at its line', () => {
    const { diagnostics } = check('{\n "format": 1,\n "id" "x",\n "version": ,\n}')
    expect(diagnostics.map(({ line }) => line)).toEqual(expect.arrayContaining([3, 4]))
  })

  it('names everything that is missing at once', () => {
    const { diagnostics } = check('{"format": 1}')
    const missing = diagnostics.filter(({ code }) => code === 'missing').map(({ path }) => path)
    expect(missing).toEqual(
      expect.arrayContaining(['/id', '/title', '/place', '/start', '/equipment', '/procedure']),
    )
  })
})

describe('what could harm whoever opens a file', () => {
  it('is refused fast: ten megabytes of brackets', () => {
    const started = process.hrtime.bigint()
    const { diagnostics } = check('['.repeat(10_000_000))
    const milliseconds = Number(process.hrtime.bigint() - started) / 1e6
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-large'])
    expect(milliseconds).toBeLessThan(1000)
  })

  it('is refused by depth before the parser sees it', () => {
    const { diagnostics } = check(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-deep'])
  })

  it('is refused: a hundred thousand pieces of equipment', () => {
    const things = Array.from({ length: 100_000 }, (_, i) => `"e${i}":0`).join(',')
    const { scenario, diagnostics } = check(`{"format":1,"equipment":{${things}}}`)
    expect(scenario).toBeNull()
    expect(diagnostics.some(({ code }) => code === 'too-many')).toBe(true)
    expect(diagnostics.length).toBeLessThan(20)
  })

  it.each(['__proto__', 'constructor', 'prototype'])('is refused: the key %s', (key) => {
    const text = written('"format": 1,', `"format": 1, "${key}": {"polluted": true},`)
    const { diagnostics } = check(text)
    expect(diagnostics[0]).toMatchObject({ code: 'forbidden-key', ...placeOf(text, `"${key}"`) })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('is refused: a key given twice', () => {
    const text = written('"format": 1,', '"format": 1, "id": "other",')
    expect(check(text).diagnostics[0]).toMatchObject({ code: 'duplicate-key', path: '/id' })
  })

  it.each(['1e999', '-1e999'])('is refused: the number %s', (number) => {
    const text = written('"noiseDecibels": 82', `"noiseDecibels": ${number}`)
    expect(check(text).diagnostics).toMatchObject([
      { code: 'not-finite', ...placeOf(text, number) },
    ])
  })

  it('is refused: a condition too long to check', () => {
    const long = `conveyor.running${' || conveyor.running'.repeat(80)}`
    const text = written('"done": "conveyor.loadBlocked"', `"done": "${long}"`)
    expect(check(text).scenario).toBeNull()
  })

  it('is refused: a text too long to show', () => {
    const text = written('"en": "Isolate and lock every energy"', `"en": "${'x'.repeat(4001)}"`)
    expect(check(text).diagnostics[0]).toMatchObject({ code: 'out-of-range' })
  })
})

describe('the order of the steps', () => {
  it('is refused where steps wait for each other', () => {
    const document = JSON.parse(lotoText)
    const identify = document.procedure.find(({ id }: { id: string }) => id === 'identify')
    identify.after = ['stop']
    const { diagnostics } = check(JSON.stringify(document, null, 2))
    const circle = diagnostics.find(({ code }) => code === 'circle')
    expect(circle?.message).toContain('identify → stop → notify → identify')
    expect(circle?.line).toBeGreaterThan(1)
  })

  it('is refused where two steps have one name', () => {
    const document = JSON.parse(lotoText)
    document.procedure.push(document.procedure[0])
    const { diagnostics } = check(JSON.stringify(document))
    expect(diagnostics.some(({ code }) => code === 'duplicate-id')).toBe(true)
  })
})

describe('a language', () => {
  it('that is missing is a warning at its text, and no error', () => {
    const document = JSON.parse(lotoText)
    delete document.procedure[2].why.fr
    const text = JSON.stringify(document, null, 2)
    const { scenario, diagnostics } = check(text)
    expect(scenario).not.toBeNull()
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ severity: 'warning', path: '/procedure/2/why' })
  })

  it('that most texts have is missed in the title as well', () => {
    const document = JSON.parse(lotoText)
    delete document.title.fr
    const { diagnostics } = check(JSON.stringify(document))
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ['missing-language', '/title'],
    ])
  })

  it('that merely copies another is a warning', () => {
    const document = JSON.parse(lotoText)
    document.procedure[2].why.fr = document.procedure[2].why.en
    const { diagnostics } = check(JSON.stringify(document))
    expect(diagnostics.map(({ severity, path }) => [severity, path])).toEqual([
      ['warning', '/procedure/2/why/fr'],
    ])
  })
})
