import { DEFAULT_MASTERY } from '../../assessment/mark.ts'
import { contentsOf, namesFor } from '../../records/packages/contents.ts'
import { factsOf, platformOf, zipped } from '../../records/packages/forms.ts'
import { jobToPack } from '../../records/packages/job.ts'
import { SHELL_LIST, type Site } from '../../records/packages/site.ts'
import type { Order, Word } from './order.ts'

/** The name of a file that the server, or what is kept of it, did not give. */
class Missing extends Error {}

const say = (word: Word): void => postMessage(word)

/** Packs away from the page, which stays usable: an old PC takes some seconds over it. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  make(data).then(
    (made) => say({ made }),
    (fault: unknown) => say({ missing: fault instanceof Missing ? fault.message : String(fault) }),
  )
})

async function make(order: Order): Promise<Uint8Array<ArrayBuffer>> {
  const { scenario, form, purpose } = order
  const site = await siteAt(order.base)
  const job = jobToPack(scenario, order.sha256, site.catalogue.scenarios)
  const launch = { scenario: scenario.id, purpose, platform: platformOf(form) }
  const all = namesFor(site, job).length
  let had = 0
  const contents = await contentsOf(site, job, launch, () => {
    had += 1
    say({ share: had / all })
  })
  const facts = factsOf(scenario, launch, order.language, DEFAULT_MASTERY)
  return new Uint8Array(zipped(contents, form, facts))
}

/** The app's own files, from where the page came from. */
async function siteAt(base: string): Promise<Site> {
  const read = async (name: string): Promise<Uint8Array> => {
    const response = await fetch(new URL(name, base)).catch(() => undefined)
    if (!response?.ok) throw new Missing(name)
    return new Uint8Array(await response.arrayBuffer())
  }
  const json = async (name: string) => JSON.parse(new TextDecoder().decode(await read(name)))
  return { catalogue: await json('catalogue.json'), shell: await json(SHELL_LIST), read }
}
