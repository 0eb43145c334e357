import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:https'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { certificateFor } from '../../src/cli/tools/serve/certificate.ts'
import { type Serving, serve } from '../../src/cli/tools/serve/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'served-'))
const site = join(folder, 'site')
let serving: Serving
let address = ''

beforeAll(async () => {
  mkdirSync(join(site, 'assets'), { recursive: true })
  mkdirSync(join(site, 'cli'))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(site, 'index.html'), '<p>home</p>'.repeat(100))
  writeFileSync(join(site, 'assets/index-AbCd1234.js'), 'export const one = 1')
  writeFileSync(join(site, 'hum.mp3'), '0123456789')
  writeFileSync(join(site, 'cli/millwright.js'), 'secret')
  writeFileSync(join(site, '.env'), 'secret')
  serving = await serve({ folder: site, port: 0, host: '127.0.0.1' })
  address = `http://127.0.0.1:${serving.port}`
})

afterAll(async () => {
  await serving.close()
  rmSync(folder, { recursive: true })
})

/** `fetch` tidies an address before it asks; this sends it as it is. */
const ask = (path: string): Promise<string> =>
  new Promise((answered, failed) => {
    const socket = connect(serving.port, '127.0.0.1')
    let text = ''
    socket.on('data', (data) => {
      text += data
    })
    socket.on('error', failed)
    socket.on('close', () => answered(text))
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  })

describe('the server behind npm start', () => {
  it('serves a folder by its index.html, compressed, with the content policy', async () => {
    const response = await fetch(`${address}/`, { headers: { 'accept-encoding': 'br' } })
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(await response.text()).toMatch(/^<p>home/)
  })

  it('lets a browser keep what has a hash in its name, and nothing else', async () => {
    const hashed = await fetch(`${address}/assets/index-AbCd1234.js`)
    const page = await fetch(`${address}/index.html`)
    expect(hashed.headers.get('cache-control')).toContain('immutable')
    expect(page.headers.get('cache-control')).toBe('no-cache')
  })

  it('answers 304 when nothing changed', async () => {
    const etag = (await fetch(`${address}/`)).headers.get('etag') ?? ''
    expect((await fetch(`${address}/`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=8-', 206, '89'],
    ['bytes=-3', 206, '789'],
    ['bytes=5-900', 206, '56789'],
    ['bytes=10-', 416, ''],
  ])('gives the part of a sound that Safari asks for: %s', async (range, status, body) => {
    const response = await fetch(`${address}/hum.mp3`, { headers: { range } })
    expect([response.status, await response.text()]).toEqual([status, body])
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//../secret.txt',
    '/.env',
    '/cli/millwright.js',
    '/%00',
    '/%',
  ])('finds nothing at %s', async (path) => {
    const answer = await ask(path)
    expect(answer).toMatch(/^HTTP\/1\.1 404/)
    expect(answer).not.toContain('secret')
  })

  it('refuses to be written to', async () => {
    expect((await fetch(`${address}/`, { method: 'POST', body: 'x' })).status).toBe(405)
  })

  it('says which port is in use and what to do', async () => {
    await expect(serve({ folder: site, port: serving.port, host: '127.0.0.1' })).rejects.toThrow(
      /Port \d+ is in use. Give another one: npm start -- --port/,
    )
  })
})

describe('the certificate for the local network', () => {
  it('is made once, and again when the device has another address', async () => {
    const keep = join(folder, 'keep')
    const first = await certificateFor(['192.0.2.7'], keep)
    expect((await certificateFor(['192.0.2.7'], keep)).cert).toBe(first.cert)
    expect((await certificateFor(['192.0.2.8'], keep)).cert).not.toBe(first.cert)
  })

  it('serves over HTTPS, so that a headset offers VR', async () => {
    const certificate = await certificateFor(['127.0.0.1'], join(folder, 'secure'))
    const secure = await serve({ folder: site, port: 0, host: '127.0.0.1', certificate })
    const status = await new Promise((answered, failed) => {
      const options = { ca: certificate.cert, agent: false }
      get(`https://127.0.0.1:${secure.port}/`, options, (response) => {
        response.resume()
        answered(response.statusCode)
      }).on('error', failed)
    })
    await secure.close()
    expect(status).toBe(200)
  })
})
