import { describe, expect, it } from 'vitest'
import type { CatalogueEntry } from '../../src/app/catalogue.ts'
import english from '../../src/app/words/en.json' with { type: 'json' }
import { readScenarios } from '../../src/cli/build/catalogue.ts'
import { describeScenario } from '../../src/cli/build/describe-scenario.ts'

const entries = readScenarios('.').map(
  (scenario) => describeScenario(scenario, 'public') as CatalogueEntry,
)

describe('the catalogue of the shipped jobs', () => {
  it('holds at least one', () => expect(entries.length).toBeGreaterThanOrEqual(1))

  it.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s can be shown on a card and in a briefing',
    (_, entry) => {
      expect(entry.minutes).toBeGreaterThan(0)
      expect(entry.mastery).toBeGreaterThan(0)
      expect(entry.sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(entry.languages.length).toBeGreaterThan(0)
      for (const text of [entry.title, entry.summary, entry.trade, entry.briefing]) {
        expect(text?.en).toMatch(/\w/)
      }
      expect(entry.ppe.filter((item) => !(item in english.wear))).toEqual([])
      expect(entry.files.text[0]).toMatchObject({ url: `scenarios/${entry.id}/scenario.json` })
    },
  )
})
