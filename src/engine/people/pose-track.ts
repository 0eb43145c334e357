import { sha256Hex } from '../../core/hash.ts'
import { isRecord } from '../../core/is-record.ts'
import { canonicalJson } from '../../core/json.ts'
import { BODY_NUMBERS, type BodyPose, type Pose } from './poses.ts'

/** 20 times a second. */
export const SAMPLE_TICKS = 3

export interface PoseSample {
  readonly tick: number
  readonly pose: Pose
}

/** Everything between the poses in the log, in a part of the file that can be taken out. */
export interface PoseTrack {
  readonly format: 'millwright-poses/1'
  /** Samples a second. */
  readonly rate: 20
  /**
   * A row for each sample that differs from the one before: ticks since then, which bodies are
   * tracked (1 head, 2 left, 4 right), and for each of those how its numbers have changed since it
   * was last seen.
   */
  readonly rows: readonly (readonly number[])[]
  /** SHA-256 of the RFC 8785 form of the rest. */
  readonly digest: string
}

const BODIES = ['head', 'left', 'right'] as const
const NOWHERE: BodyPose = Array.from({ length: BODY_NUMBERS }, () => 0)
const ALL = 7

type Last = { head: BodyPose; left: BodyPose; right: BodyPose }
const atFirst = (): Last => ({ head: NOWHERE, left: NOWHERE, right: NOWHERE })

export function encodeTrack(samples: readonly PoseSample[]): PoseTrack {
  const last = atFirst()
  let lastTick = 0
  const rows = samples.map(({ tick, pose }) => {
    let tracked = 0
    const changes: number[] = []
    for (const [bit, body] of BODIES.entries()) {
      const now = pose[body]
      if (now === null) continue
      tracked += 1 << bit
      changes.push(...now.map((n, i) => n - (last[body][i] ?? 0)))
      last[body] = now
    }
    const row = [tick - lastTick, tracked, ...changes]
    lastTick = tick
    return row
  })
  const track = { format: 'millwright-poses/1', rate: 20, rows } as const
  return { ...track, digest: digestOfTrack(track) }
}

export const digestOfTrack = ({ format, rate, rows }: Omit<PoseTrack, 'digest'>): string =>
  sha256Hex(canonicalJson({ format, rate, rows }))

/** The samples of a track; the first row that cannot be read has its number in `fault`. */
export function decodeTrack({ rows }: Pick<PoseTrack, 'rows'>): {
  readonly samples: readonly PoseSample[]
  readonly fault: number | null
} {
  const samples: PoseSample[] = []
  const last = atFirst()
  let tick = 0
  for (const [n, row] of rows.entries()) {
    const [ticks = 0, tracked = 0, ...changes] = row
    if (!isRow(row, ticks, tracked, n)) return { samples, fault: n }
    tick += ticks
    const pose: { head: BodyPose; left: BodyPose | null; right: BodyPose | null } = {
      head: NOWHERE,
      left: null,
      right: null,
    }
    for (const [bit, body] of BODIES.entries()) {
      if ((tracked & (1 << bit)) === 0) continue
      const now = last[body].map((was, i) => was + (changes[i] ?? 0))
      changes.splice(0, BODY_NUMBERS)
      last[body] = now
      pose[body] = now
    }
    samples.push({ tick, pose })
  }
  return { samples, fault: null }
}

/** Whole numbers, later than the row before, with a head, and as many as the tracked bodies have. */
function isRow(row: readonly number[], ticks: number, tracked: number, n: number): boolean {
  const bodies = BODIES.filter((_, bit) => (tracked & (1 << bit)) !== 0).length
  return (
    row.every(Number.isSafeInteger) &&
    ticks >= (n === 0 ? 0 : 1) &&
    tracked >= 1 &&
    tracked <= ALL &&
    (tracked & 1) === 1 &&
    row.length === 2 + bodies * BODY_NUMBERS
  )
}

/** Whether a value from anybody has the form of a track; its rows are looked at by `decodeTrack`. */
export const isTrack = (value: unknown): value is PoseTrack =>
  isRecord(value) &&
  Object.keys(value).length === 4 &&
  value.format === 'millwright-poses/1' &&
  value.rate === 20 &&
  typeof value.digest === 'string' &&
  Array.isArray(value.rows) &&
  value.rows.every((row) => Array.isArray(row) && row.every((n) => typeof n === 'number'))
