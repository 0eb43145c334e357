import type { Fault } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'

/**
 * Two things, or two people, with one name: whoever hears or reads it cannot tell which is meant.
 * What is there in some variants only may take the place of the other.
 */
export function checkNames({ equipment, people = {} }: Scenario): Fault[] {
  const faults: Fault[] = []
  for (const [room, named] of [
    ['equipment', equipment],
    ['people', people],
  ] as const) {
    const owners = new Map<string, string>()
    for (const [id, { name, only }] of Object.entries(named)) {
      if (only !== undefined) continue
      const shared = Object.entries<string>(name ?? {}).flatMap(([language, text]) => {
        const key = `${language} ${text.trim().toLowerCase()}`
        const owner = owners.get(key)
        if (owner === undefined) owners.set(key, id)
        return owner === undefined ? [] : [{ language, text, owner }]
      })
      for (const { language, text, owner } of shared.slice(0, 1)) {
        const message = `"${text}" is the name of "${owner}" too: nobody can tell them apart. Say where each is, or what it serves.`
        const path = [room, id, 'name', language]
        faults.push({ path, severity: 'warning', code: 'same-name', message })
      }
    }
  }
  return faults
}
