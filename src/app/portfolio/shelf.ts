import type { Piece } from '../../records/portfolio/piece.ts'
import type { Shelves } from '../storage/shelves.ts'

/** The pieces of one learner's portfolio, the latest first. */
export async function piecesOf(on: Shelves, learner: string): Promise<readonly Piece[]> {
  const rows = await on.list('pieces', learner)
  return rows.map(({ piece }) => piece).toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/** Keeps a piece, and its bytes with it in one write. Await it before saying that it is kept. */
export const keepPiece = (
  on: Shelves,
  learner: string,
  piece: Piece,
  bytes?: Uint8Array<ArrayBuffer>,
): Promise<void> =>
  on.write([
    ...(bytes ? [{ put: 'contents', row: { piece: piece.id, bytes } } as const] : []),
    { put: 'pieces', row: { id: piece.id, learner, piece } },
  ])

/** Takes a piece off this device, with its bytes. */
export const erasePiece = (on: Shelves, id: string): Promise<void> =>
  on.write([
    { remove: 'pieces', key: id },
    { remove: 'contents', key: id },
  ])

/** The bytes of a file; undefined where they are gone. */
export const bytesOf = async (
  on: Shelves,
  piece: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> => (await on.read('contents', piece))?.bytes
