import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { base64url } from 'jose'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildCommandLine } from '../../src/cli/build/build-command-line.js'
import { commandLineIsStale, root } from '../../src/cli/build/freshness.js'
import { commandLine } from '../../src/cli/command-line.ts'
import { oneLine } from '../../src/cli/output.ts'
import { publicRsa } from '../../src/records/credentials/did-jwk.ts'
import { issueCredential } from '../../src/records/credentials/issue.ts'
import { keyCard } from '../../src/records/credentials/known-keys.ts'
import { signRevocations } from '../../src/records/credentials/revocations.ts'
import { assessorKey, goodClaim, NOW, PLAYED_ON } from '../records/support/credentials.ts'

const bin = join(root, 'src/cli/bin/millwright.js')
const folder = mkdtempSync(join(tmpdir(), 'millwright-usage-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The built command, in a process of its own: for what hangs on where it stands or on the build. */
function built(...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [bin, ...args, '--json'], {
    encoding: 'utf8',
    cwd: folder,
    // One that never comes back fails the test instead of holding it up.
    timeout: 100_000,
  })
  return { status, answer: JSON.parse(stdout) }
}

/** The same here and at once: a process takes longer to start than most commands take. */
async function millwright(...args: string[]) {
  const lines: string[] = []
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  process.exitCode = 0
  try {
    await commandLine([...args, '--json'], '')
    return { status: process.exitCode, answer: JSON.parse(lines.join('')) }
  } finally {
    out.mockRestore()
    log.mockRestore()
    process.exitCode = 0
  }
}

const job = join(root, 'scenarios/learn-controls')
const expertTo = (out: string) => [
  ...['play', job, '--actions', join(job, 'scripts/expert.json'), '--out', out],
]
const play = (out: string, ...more: string[]) =>
  millwright(...expertTo(resolve(folder, out)), ...more)

describe('a command called wrongly', () => {
  it('ends with 2 and says why as JSON', async () => {
    for (const { status, answer } of [
      await millwright(),
      await millwright('pack', job, '--as', 'zip'),
      await millwright('pack', job, '--as', 'tar', '--out', 'x.tar'),
      await play('out', '--started-at', '2026-02-30T00:00:00Z'),
      await play('out', 'one-word-too-many'),
      await play('out', '--what-if', '{"remove":9999}'),
      await play('out', '--what-if', '{"remove":1,"add":{"do":"wait"},"at":1}'),
      await millwright('models', 'one-word-too-many'),
      await millwright('model', '--batch'),
      await millwright('model', 'fall.free', '--batch', 'batch.json'),
      await millwright('pack', job, '--as', 'zip', '--out', 'x.zip', '--language', 'xx'),
      await millwright('reply'),
      await play('out', '--out', 'elsewhere'),
      await play('out', '--seed=1', '--seed=2'),
      await play('out', '--seed=0x10'),
    ]) {
      expect(status).toBe(2)
      expect(answer.error).toEqual(expect.any(String))
    }
  })
})

it('names the flag where the action of a what-if is wrong', async () => {
  const { status, answer } = await play('out', '--what-if', '{"remove":-1}')
  expect(status).toBe(2)
  expect(answer.error).toContain('--what-if takes')
  const bad = await play('out', '--what-if', '{"replace":0,"by":{"do":"fly"}}')
  expect(bad.status).toBe(2)
  expect(bad.answer.error).toMatch(/^--what-if: /)
  expect(bad.answer.error).not.toContain('Action 0')
})

describe.runIf(existsSync('/dev/full'))('an answer that cannot be written', () => {
  // A command that is out of date builds itself first, and says so.
  beforeAll(async () => {
    if (commandLineIsStale()) await buildCommandLine()
  })

  it('is a fault with a sentence, not a crash', () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [bin, 'models', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
      timeout: 100_000,
    })
    closeSync(full)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^millwright: the answer cannot be written \(.*ENOSPC.*\)\.\n$/)
  })
})

describe('a file that another command hands on', () => {
  it('is read under the name -', () => {
    const { status, stdout } = spawnSync(process.execPath, [bin, 'validate', '-'], {
      encoding: 'utf8',
      input: '{"format": 1,}',
      timeout: 100_000,
    })
    expect([status, stdout.split('\n')[0]]).toEqual([
      1,
      '-:1:13 error bad-json There is a comma too many before "}".',
    ])
  })
})

describe('a file that is not there', () => {
  it('is told apart from a folder that holds none', async () => {
    const because = async (path: string) => (await millwright('replay', path)).answer.error
    expect(await because('nowhere.json')).toBe('there is no such file.')
    expect(await because(join(job, 'scenario.json/x'))).toBe('there is no such file.')
    expect(await because(root)).toBe(
      'it is a folder without a scenario.json: give the file itself.',
    )
  })
})

describe('what new starts from', () => {
  it('is told with its fault and place where it cannot be read', () => {
    writeFileSync(join(folder, 'broken.json'), '{"format": 1,}')
    const from = (file: string) => built('new', 'copy', '--from', file).answer.error
    expect(from('broken.json')).toBe('broken.json:1:13: There is a comma too many before "}".')
    expect(from('nowhere.json')).toBe('nowhere.json: there is no such file.')
  })

  it('may be what another command hands on', () => {
    const { status } = spawnSync(process.execPath, [bin, 'new', 'handed-on', '--from', '-'], {
      encoding: 'utf8',
      cwd: folder,
      input: readFileSync(join(job, 'scenario.json'), 'utf8'),
      timeout: 100_000,
    })
    expect(status).toBe(0)
    expect(existsSync(join(folder, 'handed-on/scenario.json'))).toBe(true)
  })
})

describe('another file given where an attempt is asked for', () => {
  it('is named for what it is, once', async () => {
    for (const [file, what] of [
      ['scenario.json', 'a scenario'],
      ['scripts/expert.json', 'an action script'],
    ] as const) {
      const { status, answer } = await millwright('replay', join(job, file))
      expect([status, answer.error]).toEqual([
        1,
        `The file is ${what}, not an attempt. Playing it makes the attempt: give the attempt.json that comes of it.`,
      ])
    }
  })
})

describe('a text from a file that somebody else made', () => {
  it('begins no line of its own, colours nothing and turns nothing round', () => {
    expect(oneLine('\u001b[31mred\nyes  time: good\u202e\u2029end')).toBe(
      ' [31mred yes  time: good end',
    )
    expect(oneLine('إعداد \u200fA')).toBe('إعداد \u200fA')
  })
})

describe('a batch of models', () => {
  it('names the model of each refused entry, and the place where the file is broken', async () => {
    const file = join(folder, 'batch.json')
    const jobs = [{ model: 'fall.free', inputs: { h: 2, m: -80 } }, { model: 'fall.free' }]
    // As some editors of Windows save it: with a byte order mark and two characters at each line's end.
    writeFileSync(file, `\ufeff${JSON.stringify(jobs, null, 2).replaceAll('\n', '\r\n')}`)
    const { status, answer } = await millwright('model', '--batch', file)
    expect(status).toBe(1)
    expect(answer).toEqual([
      { model: 'fall.free', error: 'fall.free: m must be from 0 to 1000000 kg, got -80 kg.' },
      { model: 'fall.free', error: 'Each entry is {"model": "", "inputs": {}}.' },
    ])
    writeFileSync(file, '[\n  {"model":]')
    const broken = await millwright('model', '--batch', file)
    expect([broken.status, broken.answer.error]).toEqual([
      1,
      expect.stringContaining(`${file}:2:12: `),
    ])
  })
})

describe('a folder that cannot be written to', () => {
  it('is a fault with a sentence, not a crash', async () => {
    writeFileSync(join(folder, 'taken'), '')
    const { status, answer } = await play(join(folder, 'taken'))
    expect(status).toBe(1)
    expect(answer.error).toContain('nothing can be written there')
    expect((await play(join(folder, 'taken/below/it'))).answer.error).toContain(
      'nothing can be written',
    )
  })

  it.runIf(existsSync('/proc/self'))(
    'is one too where the system lets nobody make a folder',
    () => {
      for (const out of ['/proc/x', '/proc/x/below/it']) {
        const { status, answer } = built(...expertTo(out))
        expect([status, answer.error]).toEqual([
          1,
          expect.stringContaining(`${out}: nothing can be`),
        ])
      }
    },
  )
})

describe('a folder that is not there yet', () => {
  it('is made, with those above it', () => {
    expect(built(...expertTo('not/there/yet')).status).toBe(0)
    expect(existsSync(join(folder, 'not/there/yet/attempt.json'))).toBe(true)
  })
})

describe('replay', () => {
  it('refuses an attempt whose result was made better by hand', async () => {
    expect((await play('out', '--seed', '7')).status).toBe(0)
    const file = join(folder, 'out/attempt.json')
    expect(await millwright('replay', file)).toMatchObject({ status: 0, answer: { same: true } })
    const attempt = JSON.parse(readFileSync(file, 'utf8'))
    attempt.result.hints = attempt.result.hints + 1
    writeFileSync(file, JSON.stringify(attempt))
    expect(await millwright('replay', file)).toMatchObject({ status: 1, answer: { same: false } })
  })
})

describe('mark', () => {
  it.each(['a scenario or an object with the assessment', 'the assessment alone'])(
    'tells the faults of a rubric at their place in its own file: %s',
    async (form) => {
      expect((await play('out', '--seed', '7')).status).toBe(0)
      const criteria = '"criteria": [{"id":"off","weight":1,"never":"switch.positon == \'on\'"}]'
      const assessment = `{"mastery": 0.5,\n${criteria}}`
      const file = join(folder, 'rubric.json')
      writeFileSync(file, form.endsWith('alone') ? assessment : `{"assessment": ${assessment}}`)
      const { status, answer } = await millwright(
        'mark',
        join(folder, 'out/attempt.json'),
        '--rubric',
        file,
      )
      expect(status).toBe(1)
      expect(answer.diagnostics).toMatchObject([
        { file, code: 'unknown-state', line: 2, suggestion: 'position' },
      ])
      expect(answer.error).toContain(`${file}:2:53 error unknown-state`)
    },
  )

  it('marks the evidence of a file whose own result was edited, and says that it was', async () => {
    expect((await play('out', '--seed', '7')).status).toBe(0)
    const file = join(folder, 'out/attempt.json')
    const attempt = JSON.parse(readFileSync(file, 'utf8'))
    const { ticks } = attempt.result
    attempt.result.ticks = ticks + 1
    writeFileSync(file, JSON.stringify(attempt))
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [bin, 'mark', file, '--rubric', job, '--json'],
      { encoding: 'utf8', timeout: 100_000 },
    )
    expect([status, JSON.parse(stdout).result.ticks]).toEqual([0, ticks])
    expect(stderr).toContain('result: ticks is not what the events give.')
  })

  it('says of a rubric and of an attempt that are not there which file it is', async () => {
    expect((await play('out', '--seed', '7')).status).toBe(0)
    const marked = (attempt: string) => millwright('mark', attempt, '--rubric', 'no-rubric.json')
    expect((await marked(join(folder, 'out/attempt.json'))).answer.error).toContain(
      'no-rubric.json:1:1 ',
    )
    expect((await marked('no-attempt.json')).answer.error).toMatch(
      /^no-attempt\.json: there is no such/,
    )
  })
})

describe('check-statements', () => {
  it('finds nothing in what play wrote, and names template and path of what was changed', async () => {
    const file = join(folder, 'out/statements.json')
    expect((await play('out')).status).toBe(0)
    expect(await millwright('check-statements', file)).toMatchObject({
      status: 0,
      answer: { faults: [] },
    })
    const statements = JSON.parse(readFileSync(file, 'utf8'))
    delete statements[0].context.platform
    writeFileSync(file, JSON.stringify(statements))
    const { status, answer } = await millwright('check-statements', file)
    expect(status).toBe(1)
    expect(answer.faults).toMatchObject([{ statement: 0, path: '$.context.platform' }])
    expect(answer.faults[0].template).toContain('/templates/initialized')
  })

  it('says why a file holds no statements', async () => {
    writeFileSync(join(folder, 'half.json'), '[{')
    const { status, answer } = await millwright('check-statements', join(folder, 'half.json'))
    expect([status, answer.error]).toEqual([1, expect.stringContaining('stops in the middle')])
  })
})

describe('explore', () => {
  it('writes a script that play passes with, and says the same as JSON', () => {
    const { status, answer } = built('explore', job, '--budget', '2000', '--out', 'ways')
    expect({ status, faults: answer.faults }).toEqual({ status: 0, faults: [] })
    const [script] = answer.scripts
    const played = built('play', job, '--actions', join(folder, script), '--out', 'played')
    expect(played.answer.result).toMatchObject({ outcome: 'passed', score: { scaled: 1 } })
  })

  it('ends with 1 and names the step that nobody can do', () => {
    const document = JSON.parse(readFileSync(join(job, 'scenario.json'), 'utf8'))
    document.procedure[1].done = "switch.locked && switch.position == 'on'"
    writeFileSync(join(folder, 'unreachable.json'), JSON.stringify(document))
    const file = join(folder, 'unreachable.json')
    const { status, answer } = built('explore', file)
    expect(status).toBe(1)
    // The document is written on one line.
    const at = expect.objectContaining({ line: 1 })
    expect(answer.faults).toContainEqual(
      expect.objectContaining({ kind: 'unreachable-step', about: 'turn', at }),
    )
  })

  it('takes a whole number of states and nothing else', () => {
    expect(built('explore', job, '--budget', 'all').status).toBe(2)
    expect(built('explore').status).toBe(2)
  })
})

describe('schema', () => {
  it('writes what an editor completes the conditions of a scenario with, faults or not', async () => {
    const source = readFileSync(join(job, 'scenario.json'), 'utf8')
    const file = join(folder, 'scenario.json')
    writeFileSync(file, source.replace('"done": "', '"done": "nothing.such || '))
    expect((await millwright('validate', file)).status).toBe(1)
    const { status, answer } = await millwright('schema', folder)
    expect(status).toBe(0)
    expect(answer.conditions).toBeGreaterThan(20)
    const { definitions } = JSON.parse(readFileSync(answer.schema, 'utf8'))
    expect(definitions.condition.examples).toHaveLength(answer.conditions)
    expect((await millwright('schema')).status).toBe(2)
  })
})

describe('new', () => {
  it('starts a job without faults, with a script beside it that passes', () => {
    const { status, answer } = built('new', 'pump-isolation')
    expect(status).toBe(0)
    expect(answer.scripts).toEqual([join('pump-isolation/scripts/expert.json')])
    expect(built('validate', answer.scenario).answer).toMatchObject({ errors: 0, warnings: 0 })
    const played = built(
      ...['play', answer.scenario, '--actions', answer.scripts[0], '--out', 'new-out'],
    )
    expect(played.answer.result).toMatchObject({ outcome: 'passed', score: { scaled: 1 } })
    expect(built('new', 'pump-isolation').status).toBe(1)
  })

  it('makes the folder where one stands, in the scenarios there, or at the path that is given', () => {
    const at = (name: string): string => built('new', name).answer.scenario
    expect(at('jobs/of-mine')).toBe(join('jobs/of-mine/scenario.json'))
    mkdirSync(join(folder, 'scenarios'))
    expect(at('among-others')).toBe(join('scenarios/among-others/scenario.json'))
    expect(built('new', './Of Mine').status).toBe(2)
    rmSync(join(folder, 'scenarios'), { recursive: true })
  })

  it('says where nothing can be written', () => {
    writeFileSync(join(folder, 'blocked'), '')
    const { status, answer } = built('new', 'blocked')
    expect(status).toBe(1)
    expect(answer.error).toContain('nothing can be written there')
  })
})

describe('new --from', () => {
  it('brings the scripts of the other along, under the new name', () => {
    const { status, answer } = built('new', 'copied-whole', '--from', job)
    expect(status).toBe(0)
    const [script] = answer.scripts
    expect(JSON.parse(readFileSync(join(folder, script), 'utf8')).scenario).toBe('copied-whole')
    const played = built('play', answer.scenario, '--actions', script, '--out', 'new-out')
    expect(played.answer.result.passed).toBe(true)
  })

  it('names the copy, however the file was written', () => {
    const source = join(folder, 'compact.json')
    writeFileSync(source, JSON.stringify({ title: { id: 'x' }, id: 'old', version: '3.0.0' }))
    const { status, answer } = built('new', 'copied-job', '--from', source)
    expect(status).toBe(0)
    const made = JSON.parse(readFileSync(join(folder, answer.scenario), 'utf8'))
    const { $schema, ...rest } = made
    expect(rest).toEqual({ title: { id: 'x' }, id: 'copied-job', version: '0.1.0' })
    expect(existsSync(join(folder, 'copied-job', $schema))).toBe(true)
  })

  it('refuses what is no scenario', () => {
    writeFileSync(join(folder, 'list.json'), '[]')
    expect(built('new', 'other', '--from', join(folder, 'list.json')).status).toBe(1)
  })
})

describe('verify', () => {
  it('says what is proven, what is not, and the first thing that does not match', async () => {
    expect((await play('out', '--seed', '7')).status).toBe(0)
    const file = join(folder, 'out/attempt.json')
    const { status, answer } = await millwright('verify', file)
    expect([status, answer.ok, answer.firstMismatch]).toEqual([0, true, null])
    expect(answer.notProven.join(' ')).toContain('which person')
    expect(answer.notProven.join(' ')).toContain('interface, language, startedAt')
    const attempt = JSON.parse(readFileSync(file, 'utf8'))
    attempt.seed = 8
    writeFileSync(file, JSON.stringify(attempt))
    expect(await millwright('verify', file)).toMatchObject({
      status: 1,
      answer: { ok: false, firstMismatch: expect.stringContaining('seed, parameters or purpose') },
    })
  })

  it('says of a credential whether it holds, by whose key, and whether it was taken back', async () => {
    const assessor = await assessorKey('Amina Ndiaye')
    const id = '00000000-0000-4000-8000-00000000000c'
    const issuing = { id, subject: id, at: NOW, language: 'en' }
    const jws = await issueCredential(goodClaim(), issuing, assessor)
    const revoked = [{ id, at: PLAYED_ON, reason: 'mistake' }] as const
    const jwk = publicRsa(assessor.publicJwk)
    const files = {
      'good.jwt': `${jws}\n`,
      'none.jwt': `${base64url.encode('{"alg":"none"}')}.${jws.split('.')[1]}.`,
      'key.json': jwk ? keyCard('Amina Ndiaye', jwk) : '',
      'revoked.jwt': await signRevocations(revoked, PLAYED_ON, assessor),
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const at = ['--at', '2026-06-01T00:00:00Z']
    const good = built('verify', 'good.jwt', '--key', 'key.json', ...at)
    expect(good).toMatchObject({ status: 0, answer: { ok: true, standing: 'good' } })
    const taken = built('verify', 'good.jwt', '--revoked', 'revoked.jwt', ...at)
    expect(taken).toMatchObject({
      status: 1,
      answer: { standing: 'revoked', firstMismatch: expect.stringContaining('taken back') },
    })
    expect(taken.answer.notProven.join(' ')).toContain('Whose key it is')
    expect(built('verify', 'none.jwt', ...at)).toMatchObject({
      status: 1,
      answer: { standing: 'refused', firstMismatch: expect.stringContaining('alg: none') },
    })
  })
})
