import type { Launch } from '../../records/packages/launch.ts'
import { purposes } from '../catalogue.ts'

const platforms = ['none', 'scorm12', 'scorm2004', 'cmi5'] as const

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The launch that `<meta name="millwright-launch">` describes; null in the app as it is hosted. */
export function readLaunch(page: Document = document): Launch | null {
  const content = page.querySelector<HTMLMetaElement>('meta[name="millwright-launch"]')?.content
  if (!content) return null
  let told: unknown
  try {
    told = JSON.parse(content)
  } catch {
    return null
  }
  if (!isRecord(told) || typeof told.scenario !== 'string') return null
  const purpose = purposes.find((known) => known === told.purpose) ?? 'assessment'
  const platform = platforms.find((known) => known === told.platform) ?? 'none'
  return { scenario: told.scenario, purpose, platform }
}
