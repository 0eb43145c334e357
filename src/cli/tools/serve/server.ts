import { readFile } from 'node:fs/promises'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import { type Found, fileOf } from './file-of.ts'
import { cachingOf, SAFE_HEADERS } from './headers.ts'
import { compresses, mimeOf } from './mime.ts'
import { rangeOf } from './range.ts'

export interface ServeOptions {
  readonly folder: string
  /** 0 takes any free one. */
  readonly port: number
  readonly host: string
  /** With a certificate it speaks HTTPS. */
  readonly certificate?: { readonly key: string; readonly cert: string }
}

export interface Serving {
  readonly port: number
  readonly close: () => Promise<void>
}

type Encoding = 'br' | 'gzip' | 'identity'

/**
 * Brotli's, 0 to 11. At 9 all of the app takes sixty times as long, which whoever comes first waits
 * for, and is one hundredth smaller.
 */
const BROTLI_QUALITY = 6

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

const encodingFor = (request: IncomingMessage, type: string): Encoding => {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  if (!compresses(type)) return 'identity'
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

/** Serves a folder as a static host would: types, compression, caching, ranges, safe headers. */
function listener({ folder }: ServeOptions): RequestListener {
  const base = resolve(folder)
  const compressed = new Map<string, Promise<Buffer>>()

  const bodyOf = (file: Found, encoding: Encoding): Promise<Buffer> => {
    if (encoding === 'identity') return readFile(file.path)
    const key = `${encoding} ${file.name} ${file.etag}`
    const body =
      compressed.get(key) ??
      readFile(file.path).then((content) =>
        encoding === 'br'
          ? brotli(content, { params: { [zlib.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
          : gzipped(content),
      )
    compressed.set(key, body)
    return body
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const say = (status: number, text: string): void => {
      response.writeHead(status, { ...SAFE_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' })
      response.end(request.method === 'HEAD' ? undefined : text)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return say(405, 'Only GET and HEAD are served here.')
    }
    const file = await fileOf(base, request.url ?? '/')
    if (!file) return say(404, 'There is no such file here.')
    const type = mimeOf(file.name)
    const headers: Record<string, string | number> = {
      ...SAFE_HEADERS,
      'Content-Type': type,
      'Cache-Control': cachingOf(file.name),
      ETag: file.etag,
      Vary: 'Accept-Encoding',
    }
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304, headers).end()
      return
    }
    const range = rangeOf(request.headers.range, file.bytes)
    if (range === 'beyond') {
      response.writeHead(416, { ...headers, 'Content-Range': `bytes */${file.bytes}` }).end()
      return
    }
    const encoding = range ? 'identity' : encodingFor(request, type)
    const whole = await bodyOf(file, encoding)
    const body = range ? whole.subarray(range.from, range.to + 1) : whole
    if (range) headers['Content-Range'] = `bytes ${range.from}-${range.to}/${file.bytes}`
    if (encoding === 'identity') headers['Accept-Ranges'] = 'bytes'
    else headers['Content-Encoding'] = encoding
    headers['Content-Length'] = body.byteLength
    response.writeHead(range ? 206 : 200, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  return (request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, SAFE_HEADERS)
      response.end()
    })
  }
}

/** Starts serving; a port that is taken is an error with the way out. */
export function serve(options: ServeOptions): Promise<Serving> {
  const { certificate, port, host } = options
  const handle = listener(options)
  const server: Server = certificate
    ? createSecureServer(certificate, handle)
    : createServer(handle)
  return new Promise((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Give another one: npm start -- --port ${port + 1}`)
          : error,
      )
    })
    server.listen(port, host, () => {
      const address = server.address()
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done())
          server.closeAllConnections()
        })
      started({ port: typeof address === 'object' && address ? address.port : port, close })
    })
  })
}
