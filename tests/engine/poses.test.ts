import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { act } from '../../src/engine/advance.ts'
import { replay, rerun } from '../../src/engine/attempt/replay.ts'
import { createRun } from '../../src/engine/create.ts'
import { createPoseRecorder } from '../../src/engine/people/pose-recorder.ts'
import { decodeTrack, encodeTrack, type PoseSample } from '../../src/engine/people/pose-track.ts'
import type { Pose } from '../../src/engine/people/poses.ts'
import type { Run } from '../../src/engine/run.ts'
import { attemptOf } from '../../src/records/attempt-file.ts'
import { readAttempt } from '../../src/records/read-attempt.ts'
import { statementsOf } from '../../src/records/statements.ts'
import { verifyAttempt } from '../../src/records/verify.ts'
import { loto, scriptOf } from './support/play.ts'

const body = fc.array(fc.integer({ min: -20_000, max: 20_000 }), { minLength: 7, maxLength: 7 })
const anyPose: fc.Arbitrary<Pose> = fc.record({
  head: body,
  left: fc.option(body),
  right: fc.option(body),
})
const anySamples: fc.Arbitrary<PoseSample[]> = fc
  .array(fc.record({ ticks: fc.integer({ min: 1, max: 900 }), pose: anyPose }), { maxLength: 40 })
  .map((steps) => {
    let tick = 0
    return steps.map(({ ticks, pose }) => {
      tick += 3 * ticks
      return { tick, pose }
    })
  })

describe('a track of poses', () => {
  it('gives back every sample that was put into it', () => {
    fc.assert(
      fc.property(anySamples, (samples) => {
        expect(decodeTrack(encodeTrack(samples))).toEqual({ samples, fault: null })
      }),
    )
  })

  it('names the first row that is none, and reads what stands before it', () => {
    const spoil = fc.constantFrom(
      (row: readonly number[]) => row.slice(0, -1),
      (row: readonly number[]) => [...row, 1],
      (row: readonly number[]) => [0.5, ...row.slice(1)],
      (row: readonly number[]) => [row[0] ?? 0, 8, ...row.slice(2)],
      (row: readonly number[]) => [-3, ...row.slice(1)],
    )
    const some = anySamples.filter(({ length }) => length > 0)
    fc.assert(
      fc.property(some, fc.nat(), spoil, (samples, at, spoilRow) => {
        const n = at % samples.length
        const { rows } = encodeTrack(samples)
        const damaged = rows.map((row, i) => (i === n ? spoilRow(row) : row))
        const read = decodeTrack({ rows: damaged })
        expect(read).toEqual({ samples: samples.slice(0, n), fault: n })
      }),
    )
  })
})

/** Somebody who sways a millimetre with every tenth of a second, and has only a right hand. */
const swaying = (run: Run): Pose => ({
  head: [Math.floor(run.tick / 6), 0, 0, 0, 0, 0, 1000],
  left: null,
  right: [300, -400, Math.floor(run.tick / 6), 0, 0, 0, 1000],
})

/** The expert's job with the poses of somebody in a headset. */
function watched(keeps = true) {
  const { actions, ...options } = scriptOf('expert')
  const { seed = 1, purpose = 'assessment', parameters = {} } = options
  const run = createRun(loto, catalogue, { seed, purpose, parameters })
  const recorder = createPoseRecorder(run)
  for (const { at: _at, ...action } of actions) {
    act(run, action)
    while (run.ending === null && (run.world.people.get('trainee')?.busyUntil ?? 0) > run.tick) {
      if (keeps) recorder.now(swaying(run))
      recorder.advance(run.tick + 15)
    }
  }
  const result = markRun(run)
  const meta = {
    id: '6b1f6b0e-3f5a-4a3b-9f4e-2d1c0b9a8f7e',
    startedAt: '2026-01-01T00:00:00Z',
    interface: 'vr',
    language: 'en',
    scripted: false,
    poses: recorder.track(),
  } as const
  return attemptOf(run, result, meta)
}

const attempt = watched()
const plain = watched(false)
const failed = (file: unknown): string[] => {
  const { attempt: read, faults } = readAttempt(JSON.stringify(file))
  if (!read) return [...faults]
  return verifyAttempt(read)
    .checks.filter(({ ok }) => !ok)
    .map(({ name, detail }) => `${name}: ${detail}`)
}

describe('an attempt whose poses were kept', () => {
  const told = attempt.events.filter(({ type }) => type === 'pose')

  it('tells a pose with every second of the log, one more at the end, and the rest beside it', () => {
    const seconds = told.slice(0, -1)
    expect(seconds.every(({ tick }) => tick % 60 === 0)).toBe(true)
    expect(seconds.length).toBeGreaterThan(500)
    expect(attempt.events.slice(-2).map(({ type }) => type)).toEqual(['pose', 'ended'])
    expect(attempt.tracks?.poses.rows.length).toBeGreaterThan(3 * seconds.length)
  })

  it('is played again to the same digest, with its track and without', () => {
    expect(replay(attempt, catalogue)).toMatchObject({ same: true, trackWithheld: false })
    const without = { ...attempt, tracks: null }
    expect(replay(without, catalogue)).toMatchObject({ same: true, trackWithheld: true })
    expect(without.digest).toBe(attempt.digest)
    expect(failed(without)).toEqual([])
    expect(verifyAttempt(without).checks).toContainEqual({
      name: 'track',
      ok: true,
      detail: 'track withheld',
    })
  })

  it('can be looked at in the middle', () => {
    const tick = 7_321
    const events = attempt.events.filter((event) => event.tick < tick)
    expect(rerun(attempt, catalogue, tick).events.slice(0, events.length)).toEqual(events)
  })

  it('gets the marks and, but for their numbers, the statements of the one without poses', () => {
    expect(attempt.result.score).toEqual(plain.result.score)
    const deeds = (of: typeof attempt) =>
      statementsOf(of).map(({ verb, object }) => ({ verb, object: 'id' in object && object.id }))
    expect(deeds(attempt).map(({ verb }) => verb)).toEqual(deeds(plain).map(({ verb }) => verb))
    expect(JSON.stringify(statementsOf(attempt))).not.toMatch(/\bposes?\b/)
  })

  it('is found out where its track was damaged', () => {
    const poses = attempt.tracks?.poses
    if (!poses) throw new Error('The attempt has no track.')
    const rows = poses.rows.map((row, n) => (n === 40 ? row.slice(0, 5) : row))
    expect(failed({ ...attempt, tracks: { poses: { ...poses, rows } } })).toEqual([
      'track: pose 40 cannot be read.',
    ])
    const moved = poses.rows.map((row, n) => (n === 40 ? row.with(2, (row[2] ?? 0) + 9) : row))
    expect(failed({ ...attempt, tracks: { poses: { ...poses, rows: moved } } })).toEqual([
      'track: The poses do not give their digest.',
    ])
    const other = encodeTrack(decodeTrack({ rows: moved }).samples)
    const [check = ''] = failed({ ...attempt, tracks: { poses: other } })
    expect(check).toMatch(/^track: event \d+ tells another pose than the track\.$/)
    expect(failed({ ...attempt, tracks: { poses: { ...poses, bones: 1 } } })).toEqual([
      '/tracks must be null, or a track of poses.',
    ])
  })
})

describe('an attempt of somebody who keeps no poses', () => {
  it('has none in its log and no track, and nobody says that one was withheld', () => {
    expect(plain.tracks).toBeNull()
    expect(plain.events.filter(({ type }) => type === 'pose')).toEqual([])
    expect(replay(plain, catalogue)).toMatchObject({ same: true, trackWithheld: false })
    expect(verifyAttempt(plain).checks.map(({ name }) => name)).not.toContain('track')
  })
})
