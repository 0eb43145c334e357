import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { certificateFor } from '../../src/cli/tools/serve/certificate.ts'
import { faultCampaign, trap } from '../e2e/support/fault-campaign.ts'
import { openStore } from '../support/faulty-store.ts'
import type { Bench, Ratio } from './bench.ts'
import { withApp } from './with-app.ts'

const KEY = ['class-7', 'not to be told'] as const
const FAULTS = 1000

/** Pages killed, network gone, a store that fails: what of it all is lost or there twice. */
async function faults(browser: Browser, base: string): Promise<readonly Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  const set = trap()
  const store = await openStore({
    key: KEY.join(':'),
    certificate: await certificateFor(['127.0.0.1'], folder),
    mood: set.mood,
  })
  const context = await browser.newContext({ serviceWorkers: 'block', ignoreHTTPSErrors: true })
  try {
    const { queued } = await faultCampaign({
      ...{ context, base, store, key: KEY, trap: set },
      ...{ seed: 1, faults: FAULTS },
    })
    const lost = [...queued].filter(([id, text]) => store.has.get(id) !== text).length
    const more = [...store.has.keys()].filter((id) => !queued.has(id)).length
    return [
      { name: `statements lost in ${FAULTS} faults`, value: lost, unit: '', atMost: 0 },
      { name: `statements doubled in ${FAULTS} faults`, value: more, unit: '', atMost: 0 },
      { name: 'statements sent in them', value: queued.size, unit: '', atLeast: FAULTS },
    ]
  } finally {
    await context.close()
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

export const bench: Bench = {
  title: 'Records on their way to a store that fails, in pages that are killed',
  run: () => withApp(faults),
}
