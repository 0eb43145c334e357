import { strToU8, type Zippable, zipSync } from 'fflate'
import type { PackedAttempt, PortfolioContents } from '../../records/portfolio/contents.ts'
import { packPortfolio } from '../../records/portfolio/pack.ts'
import type { Piece } from '../../records/portfolio/piece.ts'
import { reportToTake } from '../report/report-to-take.ts'
import type { AttemptRow } from '../storage/attempt-rows.ts'
import { fileOf } from '../storage/attempts.ts'
import type { Shelves } from '../storage/shelves.ts'
import { countTries } from '../use-attempts.ts'
import { readKept } from './read-kept.ts'
import { bytesOf } from './shelf.ts'

export interface ZipWish {
  readonly purpose: PortfolioContents['purpose']
  readonly learner: string | null
  readonly language: string
  /** All attempts of the learner, so that each keeps its number. */
  readonly attempts: readonly AttemptRow[]
  /** Those that go in. */
  readonly chosen: readonly AttemptRow[]
  readonly pieces: readonly Piece[]
  readonly credentials: readonly string[]
  /** How head and hands moved goes along, where it was kept. */
  readonly withTracks: boolean
}

/** A portfolio as the bytes of one zip. */
export async function zipPortfolio(on: Shelves, wish: ZipWish): Promise<Uint8Array<ArrayBuffer>> {
  const { purpose, learner, language, pieces, credentials } = wish
  const files = new Map<string, Uint8Array>()
  for (const piece of pieces) {
    const bytes = piece.kind === 'file' ? await bytesOf(on, piece.id) : undefined
    if (bytes) files.set(piece.id, bytes)
  }
  const packed = packPortfolio({
    purpose,
    learner,
    madeAt: new Date().toISOString(),
    language,
    attempts: await packedAttempts(on, wish),
    pieces,
    files,
    credentials,
  })
  const zip: Zippable = {}
  // Photos and films are packed already.
  for (const { path, content } of packed)
    zip[path] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: path.startsWith('files/') ? 0 : 6 },
    ]
  return zipSync(zip)
}

async function packedAttempts(
  on: Shelves,
  { attempts, chosen, withTracks }: ZipWish,
): Promise<readonly PackedAttempt[]> {
  const packed: PackedAttempt[] = []
  for (const row of chosen) {
    const file = await fileOf(on, row.id)
    const attempt = readKept(file?.json)
    if (!file || !attempt) continue
    const kept = withTracks ? attempt : { ...attempt, tracks: null }
    packed.push({
      number: countTries(attempts, row).number,
      attempt: kept,
      json: JSON.stringify(kept),
      statements: file.statements,
      report: await reportToTake(row, file),
    })
  }
  return packed
}
