import { sha256HexOf } from '../../core/hash.ts'
import {
  FILE_TYPES,
  type FilePiece,
  type FileType,
  fileTypeOf,
  type JobRef,
  PIECE_BOUNDS,
  type Piece,
} from '../../records/portfolio/piece.ts'
import { uuid } from '../uuid.ts'

/** Why a file does not come into the portfolio; the page has a sentence for each. */
export type FileRefusal = 'type' | 'empty' | 'large' | 'full' | 'many' | 'unreadable'

export type TakenFile =
  | { readonly piece: FilePiece; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly refused: FileRefusal; readonly most: number }

export interface FileWish {
  readonly file: Pick<File, 'name' | 'size' | 'arrayBuffer'>
  readonly caption: string
  readonly job: JobRef | null
  readonly pieces: readonly Piece[]
  /** Draws a photo anew; null where it is none. */
  readonly redraw: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer> | null>
}

const refuse = (refused: FileRefusal, most = 0): TakenFile => ({ refused, most })

/** Bytes that the files of a portfolio take up. */
export const bytesIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === 'file' ? piece.bytes : 0), 0)

/**
 * A file as a piece, within the bounds. A photo is drawn anew, so that the place and the camera that
 * it was taken with do not come along.
 */
export async function takeFile(wish: FileWish): Promise<TakenFile> {
  const { file, caption, job, pieces, redraw } = wish
  const type = fileTypeOf(file.name)
  if (!type) return refuse('type')
  const { sort } = FILE_TYPES[type]
  if (file.size === 0) return refuse('empty')
  if (file.size > PIECE_BOUNDS[sort]) return refuse('large', PIECE_BOUNDS[sort])
  if (pieces.length >= PIECE_BOUNDS.pieces) return refuse('many', PIECE_BOUNDS.pieces)
  if (bytesIn(pieces) + file.size > PIECE_BOUNDS.total) return refuse('full', PIECE_BOUNDS.total)
  const given = await read(file)
  const bytes = sort === 'photo' && given ? await redraw(given) : given
  if (!bytes) return refuse('unreadable')
  const kept: FileType = sort === 'photo' ? 'jpg' : type
  return {
    bytes,
    piece: {
      kind: 'file',
      id: uuid(),
      at: new Date().toISOString(),
      job,
      caption,
      type: kept,
      bytes: bytes.length,
      sha256: sha256HexOf(bytes),
    },
  }
}

/** A file that was moved or taken away meanwhile cannot be read. */
const read = (file: FileWish['file']): Promise<Uint8Array<ArrayBuffer> | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
