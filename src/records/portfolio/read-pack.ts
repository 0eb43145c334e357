import type { Result } from '../../assessment/result.ts'
import { parseInstant } from '../../core/civil-time.ts'
import { sha256HexOf } from '../../core/hash.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { readBoundedJson } from '../bounded-json.ts'
import { type Checked, isRecord } from '../check-parts.ts'
import { type ReadOptions, readAttempt } from '../read-attempt.ts'
import { isText, isWhole } from '../shape.ts'
import { PORTFOLIO_FORMAT } from './pack.ts'
import { PIECE_BOUNDS, type Piece, pathOfFile } from './piece.ts'
import { readPiece } from './read-piece.ts'

/** The files of an unpacked zip; null for one that is not there. */
export interface PackSource {
  readonly read: (path: string) => Uint8Array | null
  /** Bytes as UTF-8; null where they are none. */
  readonly decode: (bytes: Uint8Array) => string | null
}

/** Why a zip is not a portfolio that can be read at all. */
export type PackFault = 'no-portfolio' | 'newer' | 'broken'

/** Why one thing in it was left out; the others come in. */
export interface LeftOut {
  readonly path: string
  readonly why: 'missing' | 'changed' | 'not-listed' | 'faulty'
  /** The first fault, with its place in the file; empty where the reason says all. */
  readonly detail: string
}

export interface PackRead {
  readonly purpose: 'portfolio' | 'evidence'
  readonly learner: string | null
  readonly madeAt: string
  readonly attempts: readonly {
    readonly number: number
    readonly attempt: Attempt<Result>
    readonly json: string
  }[]
  readonly pieces: readonly Piece[]
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Compact JWS, each with its place in the zip; what they prove is for others to find out. */
  readonly credentials: readonly { readonly path: string; readonly jws: string }[]
  readonly leftOut: readonly LeftOut[]
}

/** More of either than any learner has. */
const MOST_ATTEMPTS = 400
const MOST_CREDENTIALS = 100
const MOST_JWS = 100_000

/** The checksums of a zip, by path. */
function readSums(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line.trimEnd()))
  return new Map(lines.flatMap((found) => (found ? [[found[2] ?? '', found[1] ?? '']] : [])))
}

/**
 * Reads a portfolio from anybody. Every file that has a checksum is held to it. What does not match its checksum, or has a fault, is left out by
 * name, and takes nothing else with it.
 */
export function readPack({ read, decode }: PackSource, options: ReadOptions): PackRead | PackFault {
  const manifest = read('portfolio.json')
  if (!manifest) return 'no-portfolio'
  const { value } = readBoundedJson(decode(manifest) ?? '')
  if (!isRecord(value)) return 'broken'
  if (typeof value.format === 'string' && /^millwright-portfolio\/([2-9]|\d\d)/.test(value.format))
    return 'newer'
  if (!isManifest(value)) return 'broken'
  const sums = readSums(decode(read('SHA256SUMS') ?? new Uint8Array()) ?? '')
  if (sums.get('portfolio.json') !== sha256HexOf(manifest)) return 'broken'
  const leftOut: LeftOut[] = []
  const leave = (path: string, why: LeftOut['why'], detail = ''): never[] => {
    leftOut.push({ path, why, detail })
    return []
  }
  const looked = new Set(['portfolio.json'])
  const take = (path: string): Uint8Array | null => {
    looked.add(path)
    const bytes = read(path)
    const sum = sums.get(path)
    if (bytes && sum === sha256HexOf(bytes)) return bytes
    leave(path, !bytes ? 'missing' : sum === undefined ? 'not-listed' : 'changed')
    return null
  }
  const attempts = value.attempts.flatMap(({ number, path }) => {
    const bytes = take(path)
    if (!bytes) return []
    const json = decode(bytes) ?? ''
    const { attempt, faults } = readAttempt(json, options)
    return attempt ? [{ number, attempt, json }] : leave(path, 'faulty', faults[0])
  })
  const files = new Map<string, Uint8Array>()
  const pieces = value.pieces.flatMap((each, i): Piece[] => {
    const { piece, faults } = readPiece(each, `/pieces/${i}`)
    if (!piece) return leave('portfolio.json', 'faulty', faults[0])
    if (piece.kind !== 'file') return [piece]
    const bytes = take(pathOfFile(piece))
    if (!bytes) return []
    if (bytes.length !== piece.bytes || sha256HexOf(bytes) !== piece.sha256)
      return leave(pathOfFile(piece), 'changed')
    files.set(piece.id, bytes)
    return [piece]
  })
  const credentials = value.credentials.flatMap((path) => {
    const bytes = take(path)
    const jws = bytes ? (decode(bytes)?.trim() ?? '') : ''
    if (!bytes) return []
    return jws.length <= MOST_JWS ? [{ path, jws }] : leave(path, 'faulty')
  })
  // What is for people to read comes in with nothing, and is held to its checksum all the same.
  for (const path of sums.keys()) if (!looked.has(path)) take(path)
  const { purpose, learner, madeAt } = value
  return { purpose, learner, madeAt, attempts, pieces, files, credentials, leftOut }
}

interface Manifest {
  readonly purpose: 'portfolio' | 'evidence'
  readonly learner: string | null
  readonly madeAt: string
  readonly attempts: readonly { readonly number: number; readonly path: string }[]
  readonly pieces: readonly unknown[]
  readonly credentials: readonly string[]
}

const isListed = (value: unknown): boolean =>
  isRecord(value) && isWhole(value.number) && isText(value.path)

const listOf = (value: unknown, most: number, holds: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(holds)

const isManifest = (value: Checked): value is Checked & Manifest =>
  value.format === PORTFOLIO_FORMAT &&
  (value.purpose === 'portfolio' || value.purpose === 'evidence') &&
  (value.learner === null ||
    (isText(value.learner) && String(value.learner).length <= PIECE_BOUNDS.line)) &&
  typeof value.madeAt === 'string' &&
  parseInstant(value.madeAt) !== null &&
  listOf(value.attempts, MOST_ATTEMPTS, isListed) &&
  listOf(value.pieces, PIECE_BOUNDS.pieces, () => true) &&
  listOf(value.credentials, MOST_CREDENTIALS, isText)
