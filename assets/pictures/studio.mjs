// A page with the hall in a browser without a screen: opens it, draws shots, hands back PNG bytes.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TYPES = {
  '.html': 'text/html',
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.webp': 'image/webp',
}

/** Opens the page; `draw(shot)` gives { png, stats }; `close()` ends browser and server. */
export async function openStudio() {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname))
    try {
      const body = await readFile(join(ROOT, path))
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
      response.end(body)
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) throw new Error('openStudio: no Chromium; set CHROME_PATH.')
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const faults = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(`http://127.0.0.1:${server.address().port}/assets/pictures/page.html`)
  await page.waitForFunction('window.ready === true', null, { timeout: 120_000 }).catch((error) => {
    throw new Error(`openStudio: the page did not get ready: ${faults.join('; ')} ${error}`)
  })
  return {
    faults,
    page,
    async draw(shot) {
      const stats = await page.evaluate((s) => window.show(s), shot)
      const url = await page.evaluate(() => document.querySelector('canvas').toDataURL('image/png'))
      return { png: Buffer.from(url.split(',')[1], 'base64'), stats }
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}
