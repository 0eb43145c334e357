import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { wholeCatalogue } from '../../equipment/whole-catalogue.ts'
import { lettersOf } from '../../records/outbox/letters.ts'
import { PIECE_BOUNDS } from '../../records/portfolio/piece.ts'
import {
  type LeftOut,
  type PackFault,
  type PackRead,
  readPack,
} from '../../records/portfolio/read-pack.ts'
import { shownOutcome } from '../../records/shown-outcome.ts'
import { statementsOf } from '../../records/statements.ts'
import type { Refused } from '../brought/checked.ts'
import { withZip, type ZipBounds } from '../brought/open-zip.ts'
import { checkHere } from '../credentials/known.ts'
import { keepCredential } from '../credentials/shelf.ts'
import { checkScenario } from '../debriefing/verify/check-file.ts'
import { fileRowOf } from '../play/files-of.ts'
import type { AttemptRow } from '../storage/attempt-rows.ts'
import type { Change, Shelves } from '../storage/shelves.ts'

/** A zip of a portfolio from anybody may be this much. */
export const PACK_BOUNDS: ZipBounds = {
  files: 2_000,
  unpacked: PIECE_BOUNDS.film,
  // All files of a person, and their records beside them.
  total: PIECE_BOUNDS.total + 160 * 1024 * 1024,
}

/** Reads the zip of a portfolio; nothing in it is trusted, and nothing of it is kept yet. */
export function openPack(bytes: Uint8Array): PackRead | PackFault | Refused {
  return withZip(bytes, PACK_BOUNDS, ({ files, read }) => {
    const there = new Set(files)
    const source = { read: (path: string) => (there.has(path) ? read(path) : null), decode }
    return readPack(source, { checkScenario })
  })
}

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

export interface Brought {
  readonly attempts: number
  readonly pieces: number
  readonly credentials: number
  /** What this device has already, whoever's it is. */
  readonly already: number
  /** Credentials that prove nothing: they were not kept. */
  readonly unsound: readonly LeftOut[]
}

/** Keeps what a portfolio brought for a learner: each attempt and piece in one write of its own. */
export async function keepPack(on: Shelves, learner: string, pack: PackRead): Promise<Brought> {
  let [attempts, pieces, credentials, already] = [0, 0, 0, 0]
  const unsound: LeftOut[] = []
  for (const { attempt } of pack.attempts) {
    if (await on.read('attempts', attempt.id)) already += 1
    else {
      await on.write(attemptChanges(attempt, learner))
      attempts += 1
    }
  }
  for (const piece of pack.pieces) {
    if (await on.read('pieces', piece.id)) {
      already += 1
      continue
    }
    const bytes = pack.files.get(piece.id)
    const content: readonly Change[] = bytes
      ? [{ put: 'contents', row: { piece: piece.id, bytes: new Uint8Array(bytes) } }]
      : []
    await on.write([...content, { put: 'pieces', row: { id: piece.id, learner, piece } }])
    pieces += 1
  }
  for (const { path, jws } of pack.credentials) {
    const held = await checkHere(on, jws)
    if (!held.holds) unsound.push({ path, why: 'faulty', detail: held.why })
    else if (await on.read('credentials', held.id)) already += 1
    else {
      await keepCredential(on, learner, held)
      credentials += 1
    }
  }
  return { attempts, pieces, credentials, already, unsound }
}

/** Statements and report are made anew: what lay beside the record is nobody's word. */
function attemptChanges(attempt: Attempt<Result>, learner: string): readonly Change[] {
  const { scenario, result, parent } = attempt
  const row: AttemptRow = {
    id: attempt.id,
    learner,
    scenario: {
      id: scenario.id,
      version: scenario.version,
      sha256: scenario.sha256,
      title: scenario.document.title,
    },
    purpose: attempt.purpose,
    interface: playedIn(attempt),
    language: attempt.language,
    seed: attempt.seed,
    parameters: attempt.parameters,
    variant: null,
    parent: parent && { attempt: parent.id, tick: parent.tick },
    startedAt: attempt.startedAt,
    state: result.outcome === 'abandoned' ? 'abandoned' : 'finished',
    pauses: [],
    progress: { tick: result.ticks, done: result.coverage.steps, of: result.coverage.of },
    verdict: {
      outcome: shownOutcome(result),
      passed: result.passed,
      scaled: result.score.scaled,
    },
  }
  const letters = lettersOf(statementsOf(attempt))
  return [
    { put: 'attempts', row },
    { put: 'files', row: fileRowOf(attempt, letters, wholeCatalogue) },
  ]
}

/** A list has a word for each way that people play; the file itself keeps what it says. */
const playedIn = ({ interface: way }: Attempt<Result>): AttemptRow['interface'] =>
  way === 'script' ? 'text' : way === 'ar' ? 'vr' : way
