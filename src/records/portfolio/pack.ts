import { sha256Hex, sha256HexOf } from '../../core/hash.ts'
import { credentialPath, type PortfolioContents, stemOf } from './contents.ts'
import { pathOfFile, pathOfRefusal } from './piece.ts'
import { portfolioHtml } from './portfolio-html.ts'

export const PORTFOLIO_FORMAT = 'millwright-portfolio/1'

/** One file of a zip. */
export interface PackedFile {
  readonly path: string
  /** A text is meant as UTF-8. */
  readonly content: string | Uint8Array
}

const sumOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? sha256Hex(content) : sha256HexOf(content)

/** A list in the form that `sha256sum -c` reads. */
const sumsOf = (files: readonly PackedFile[]): string =>
  files.map(({ path, content }) => `${sumOf(content)}  ${path}\n`).join('')

/**
 * Everything of a portfolio as files for one zip: a page to read, records that a machine reads, and
 * a checksum for each. The same contents give the same bytes.
 */
export function packPortfolio(contents: PortfolioContents): readonly PackedFile[] {
  const { purpose, learner, madeAt, attempts, pieces, credentials } = contents
  const records = attempts.flatMap(({ json, statements, report }, i) => [
    { path: `${stemOf(i)}-attempt.json`, content: json },
    { path: `${stemOf(i)}-statements.json`, content: statements },
    { path: `${stemOf(i)}-report.html`, content: report },
  ])
  const given = pieces.flatMap((piece) => {
    const bytes = piece.kind === 'file' ? contents.files.get(piece.id) : undefined
    return piece.kind === 'file' && bytes ? [{ path: pathOfFile(piece), content: bytes }] : []
  })
  const refusals = pieces.flatMap((piece) =>
    piece.kind === 'refusal' ? [{ path: pathOfRefusal(piece), content: piece.jws }] : [],
  )
  const signed = credentials.map((jws, i) => ({ path: credentialPath(i), content: jws }))
  const there = new Set(given.map(({ path }) => path))
  const manifest = {
    format: PORTFOLIO_FORMAT,
    purpose,
    learner,
    madeAt,
    attempts: attempts.map(({ number }, i) => ({ number, path: `${stemOf(i)}-attempt.json` })),
    // A file that is gone from the device is not told as one that is in the zip.
    pieces: pieces.filter((piece) => piece.kind !== 'file' || there.has(pathOfFile(piece))),
    credentials: signed.map(({ path }) => path),
  }
  const files: readonly PackedFile[] = [
    { path: 'index.html', content: portfolioHtml(contents) },
    { path: 'portfolio.json', content: `${JSON.stringify(manifest, null, 2)}\n` },
    ...records,
    ...given,
    ...refusals,
    ...signed,
  ]
  return [...files, { path: 'SHA256SUMS', content: sumsOf(files) }]
}
