import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { type CommandDef, runCommand } from 'citty'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mark } from '../../src/cli/commands/mark.ts'
import { oneModel } from '../../src/cli/commands/models.ts'
import { play } from '../../src/cli/commands/play.ts'
import { replay } from '../../src/cli/commands/replay.ts'
import { validate } from '../../src/cli/commands/validate.ts'
import { loto, lotoText } from '../engine/support/play.ts'

/** What a command is given that has one key twice. */
const TWICE = '{"metres": 2, "metres": 3}'
const SCENARIO = join(import.meta.dirname, '../../scenarios/loto-conveyor')
const folder = mkdtempSync(join(tmpdir(), 'millwright-'))
const fileOf = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

let out = ''
let log = ''
beforeEach(() => {
  out = ''
  log = ''
  process.exitCode = undefined
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    log += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What a command printed, and the code it ended with. */
async function run(command: unknown, ...rawArgs: readonly string[]) {
  await runCommand(command as CommandDef, { rawArgs: [...rawArgs, '--json'] })
  const code = Number(process.exitCode ?? 0)
  return { code, json: JSON.parse(out) as Readonly<Record<string, unknown>>, log }
}

describe('validate', () => {
  it('ends with 0 where there is no fault, for a folder and for a file', async () => {
    expect(await run(validate, SCENARIO)).toMatchObject({
      code: 0,
      json: { errors: 0, warnings: 0, diagnostics: [] },
    })
  })

  it('ends with 0 where there are only warnings', async () => {
    const file = fileOf('half.json', lotoText.replace(/,\s*"ar": "الصيانة"/, ''))
    const { code, json } = await run(validate, file)
    expect(code).toBe(0)
    expect(json).toMatchObject({ errors: 0, warnings: 1 })
  })

  it('ends with 1 where there are errors, each with file, line, column and suggestion', async () => {
    const file = fileOf('wrong.json', lotoText.replace('"padlock"', '"padlok"'))
    const { code, json } = await run(validate, file)
    expect(code).toBe(1)
    expect(json.diagnostics).toEqual([
      expect.objectContaining({
        file,
        line: expect.any(Number),
        column: expect.any(Number),
        severity: 'error',
        code: 'unknown-kind',
        suggestion: 'padlock',
        path: '/equipment/dana_lock/is',
      }),
    ])
  })

  it('names the file in a folder, where an editor finds line and column', async () => {
    const file = fileOf('scenario.json', lotoText.replace('"padlock"', '"padlok"'))
    const { json } = await run(validate, folder)
    expect(json.diagnostics).toEqual([expect.objectContaining({ file, code: 'unknown-kind' })])
  })

  it('ends with 1 where a file is not there, and with 2 where none is given', async () => {
    expect((await run(validate, join(folder, 'none.json'))).code).toBe(1)
    out = ''
    expect((await run(validate)).code).toBe(2)
  })

  it('checks every file that it is given', async () => {
    const bad = fileOf('bad.json', '{')
    const { code, json } = await run(validate, SCENARIO, bad)
    expect(code).toBe(1)
    expect(json.errors).toBeGreaterThan(0)
  })
})

describe('play, replay and mark', () => {
  const script = join(SCENARIO, 'scripts/no-try.json')
  const played = () => run(play, SCENARIO, '--actions', script, '--out', folder)

  it('a trainee who fails is fine: 0, with the result and three files', async () => {
    const { code, json } = await played()
    expect(code).toBe(0)
    expect(json).toMatchObject({
      attempt: join(folder, 'attempt.json'),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      result: { outcome: 'completed-unsafe', passed: false },
    })
    const statements = JSON.parse(readFileSync(join(folder, 'statements.json'), 'utf8'))
    expect(Array.isArray(statements)).toBe(true)
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).not.toContain('<script')
  })

  it('says of each action that the world refused which it was and why, beside the answer', async () => {
    const actions = fileOf(
      'refused.json',
      '[{"do":"move","to":"pannel"},{"do":"take","item":"my_lock"},{"by":"ghost","do":"wait"},{"do":"finish"}]',
    )
    const { code, log: told } = await run(play, SCENARIO, '--actions', actions, '--out', folder)
    expect(code).toBe(0)
    expect(told.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^action 0 \(move pannel\) was refused: unknown-place\. /),
      expect.stringMatching(
        /^action 1 \(take my_lock\) was refused: out-of-reach\. .*Go there first\.$/,
      ),
      'action 2 (ghost: wait) was refused: unknown-person',
    ])
  })

  it('replays what it wrote as the same, and an edited file not', async () => {
    const { json } = await played()
    const path = String(json.attempt)
    out = ''
    expect(await run(replay, path)).toMatchObject({
      code: 0,
      json: { same: true, recorded: json.digest, replayed: json.digest, firstDifference: null },
    })
    out = ''
    const text = readFileSync(path, 'utf8')
    const edited = fileOf('edited.json', text.replace('"seed":7', '"seed":8'))
    expect((await run(replay, edited)).code).toBe(1)
  })

  it('marks it again from its log, or by a new run where a condition changes', async () => {
    const { json } = await played()
    out = ''
    const same = await run(mark, String(json.attempt), '--rubric', SCENARIO)
    expect(same).toMatchObject({ code: 0, json: { method: 'log', result: json.result } })
    out = ''
    const criteria = [...loto.assessment.criteria, { id: 'new', never: 'conveyor.sliding' }]
    const rubric = fileOf(
      'rubric.json',
      JSON.stringify({ assessment: { ...loto.assessment, criteria } }),
    )
    const again = await run(mark, String(json.attempt), '--rubric', rubric)
    expect(again).toMatchObject({ code: 0, json: { method: 'replayed' } })
  })

  it('refuses a rubric that names what is not there, with its place', async () => {
    const { json } = await played()
    out = ''
    const criteria = [{ id: 'new', never: 'conveyer.sliding' }]
    const rubric = fileOf('misspelt.json', JSON.stringify({ assessment: { criteria } }))
    const { code, log: said } = await run(mark, String(json.attempt), '--rubric', rubric)
    expect(code).toBe(1)
    expect(said).toContain('Did you mean "conveyor"?')
  })

  it('tells of faults in what it is given: 1 for the input, 2 for the call', async () => {
    const actions = fileOf('actions.json', '[{"do":"fly"}]')
    expect((await run(play, SCENARIO, '--actions', actions, '--out', folder)).code).toBe(1)
    out = ''
    const fixed = ['--parameters', '{"supply": 12}']
    const wrong = await run(play, SCENARIO, '--actions', script, '--out', folder, ...fixed)
    expect(wrong.code).toBe(1)
    expect(wrong.log).toContain('Parameter "supply" can be 400, 690, not 12.')
    out = ''
    expect((await run(play, SCENARIO, '--out', folder)).code).toBe(2)
  })

  it('takes a fixed value only where a drawn one could fall: on a step, if it goes in steps', async () => {
    const stepped = fileOf(
      'stepped.json',
      JSON.stringify({
        ...loto,
        parameters: { ...loto.parameters, loadMass: { between: [10, 30], step: 2.5 } },
      }),
    )
    const playWith = async (mass: number) => {
      out = ''
      log = ''
      process.exitCode = undefined
      const fixed = ['--parameters', `{"loadMass": ${mass}}`]
      return await run(play, stepped, '--actions', script, '--out', folder, ...fixed)
    }
    const off = await playWith(13)
    expect(off.code).toBe(1)
    expect(off.log).toContain('from 10 to 30 in steps of 2.5, not 13. The nearest is 12.5.')
    expect((await playWith(17.5)).code).toBe(0)
    const { code, log: said } = await playWith(30.5)
    expect([code, said.includes('not 30.5.')]).toEqual([1, true])
  })

  it('gives the same digest twice', async () => {
    const { json } = await played()
    out = ''
    expect((await played()).json.digest).toBe(json.digest)
  })
})

describe('a script with faults', () => {
  const faultsIn = async (content: string) => {
    const file = fileOf('script.json', content)
    const { code, json, log: said } = await run(play, SCENARIO, '--actions', file, '--out', folder)
    return { code, diagnostics: json.diagnostics, said: said.replaceAll(file, 'script.json') }
  }

  it('is refused with every fault at its line and column', async () => {
    const { code, said, diagnostics } = await faultsIn(`{
  "seed": 1.5,
  "actions": [
    { "at": 5, "do": "mov", "to": "panel" },
    { "at": 2, "do": "take", "itm": "my_lock" },
    { "item": 7 },
    4
  ]
}`)
    expect(code).toBe(1)
    expect(said.split('\n').filter((line) => line.startsWith('script.json'))).toEqual([
      'script.json:2:11 error bad-value "seed" must be a whole number.',
      'script.json:4:22 error unknown-action Action 0: there is no action "mov". Did you mean "move"?',
      'script.json:5:13 error bad-time Action 1: "at" goes back from 5 to 2.',
      'script.json:5:30 error unknown-key Action 1: there is no "itm". Did you mean "item"?',
      'script.json:6:5 error missing-key Action 2: "do" is missing.',
      'script.json:6:15 error bad-value Action 2: "item" must be a text of at most 1000 characters.',
      'script.json:7:5 error bad-value Action 3: it is not an object.',
    ])
    expect(diagnostics).toHaveLength(7)
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ path: '/actions/1/itm', line: 5, suggestion: 'item' }),
    )
  })

  it.each([
    ['{"actions":[{"do":"wait"}', /:1:26 error bad-json /],
    ['[{"do":"wait","do":"finish"}]', /:1:15 error duplicate-key /],
    ['[{"do":"wait","__proto__":{}}]', /:1:15 error forbidden-key /],
    ['[{"do":"wait","seconds":1e999}]', /:1:25 error not-finite /],
    ['', /:1:1 error bad-json /],
    ['7', /:1:1 error not-a-script /],
  ])('is refused where it is broken: %s', async (content, line) => {
    const { code, said } = await faultsIn(content)
    expect(code).toBe(1)
    expect(said).toMatch(line)
  })

  it('is played with a note on what means nothing, and whatever mark of its byte order it has', async () => {
    const { code, said } = await faultsIn('\ufeff[{"do":"finish","weather":"fine"}]')
    expect(code).toBe(0)
    expect(said).toContain('script.json:1:17 warning foreign-key Action 0: "weather" means nothing')
  })
})

describe('model', () => {
  it('refuses an input that is given twice instead of taking the last', async () => {
    const { code, json } = await run(oneModel, 'fall.free', '--input', TWICE)
    expect(code).toBe(1)
    expect(json.error).toBe('--input:1:15: "metres" is given twice.')
  })
})

describe('a scenario that does not speak English', () => {
  it('is recorded and reported in the language that it speaks', async () => {
    const french = fileOf(
      'french.json',
      JSON.stringify(loto, (_, value) => {
        const { en: _en, ...others } = value?.fr === undefined ? {} : value
        return value?.fr === undefined ? value : others
      }),
    )
    const out = join(folder, 'french')
    const script = join(SCENARIO, 'scripts/gave-up.json')
    const played = await run(play, french, '--actions', script, '--out', out)
    const { language } = JSON.parse(readFileSync(String(played.json.attempt), 'utf8'))
    expect(language).toBe('fr')
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('<html lang="fr"')
  })
})
