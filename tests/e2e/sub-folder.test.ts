import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import { serve } from '../../src/cli/tools/serve/server.ts'
import { withApp } from './support/app.ts'

describe('the build, copied into a folder of somebody else’s site', () => {
  it('opens there as well, without asking for anything outside its folder', async () => {
    const site = mkdtempSync(join(tmpdir(), 'site-'))
    cpSync(join(root, 'dist'), join(site, 'training/millwright'), { recursive: true })
    const serving = await serve({ folder: site, port: 0, host: '127.0.0.1' })
    const base = `http://localhost:${serving.port}/training/millwright/`
    const asked: string[] = []
    try {
      await withApp({ base }, async ({ page }) => {
        page.on('request', (request) => asked.push(request.url()))
        await page.reload()
        await page.getByRole('heading', { level: 1 }).waitFor()
      })
    } finally {
      await serving.close()
      rmSync(site, { recursive: true })
    }
    expect(asked.length).toBeGreaterThanOrEqual(2)
  })
})
