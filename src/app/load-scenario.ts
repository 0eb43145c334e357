import type { Scenario } from '../scenario/schema.ts'
import { isBrought } from './address.ts'
import { loadCatalogue } from './catalogue.ts'

/** The scenario as it was checked, by the build or when its file was opened; null for one that is gone. */
export async function loadScenario(job: string): Promise<Scenario | null> {
  if (isBrought(job)) return (await import('./brought/shelf.ts')).playable(job)
  const entry = (await loadCatalogue()).scenarios.find((each) => each.id === job)
  const file = entry?.files.text.find(({ url }) => url.endsWith('/scenario.json'))
  if (!file) throw new Error(`loadScenario: the catalogue has no job "${job}".`)
  const response = await fetch(`./${file.url}`)
  if (!response.ok) throw new Error(`loadScenario: the server answered ${response.status}.`)
  return (await response.json()) as Scenario
}
