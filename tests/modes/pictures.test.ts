import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import { isSeenChanging, type PictureIndex, pictureOf } from '../../src/modes/shared/pictures.ts'
import { lockout } from '../e2e/support/keep-attempt.ts'

const FOLDER = 'public/pictures/loto-conveyor/'
const index: PictureIndex = {
  folder: '',
  pictures: JSON.parse(readFileSync(`${FOLDER}index.json`, 'utf8')),
}
const shown = (id: string, now: Readonly<Record<string, unknown>>, inspected = true) =>
  pictureOf(index, id, { inspected, now: (path) => now[path] })?.file

describe('the picture of a thing', () => {
  it('shows it as it was found, and then how it is', () => {
    expect(shown('guard', { 'guard.mounted': true })).toBe('guard.webp')
    const carried = { 'guard.mounted': false, 'guard.carried': true }
    expect(shown('guard', { ...carried, 'guard.posture': 'close' })).toBe('guard_close.webp')
    expect(shown('guard', { ...carried, 'guard.posture': 'reach' })).toBe('guard_reach.webp')
    expect(shown('tail', { 'guard.mounted': false })).toBe('open_guard.webp')
  })

  it('keeps the label of a look-alike back until it was looked at, however it stands', () => {
    const off = { 'isolator_a.position': 'off', 'isolator_a.locked': false }
    expect(shown('isolator_a', off, false)).toBe('isolator_unlabelled.webp')
    expect(shown('isolator_a', off)).toBe('isolator_a_off.webp')
  })

  it('is lettered in the language of its reader, where one can read what is written', () => {
    const url = (id: string, language: string) => pictureOf(index, id, { language })?.url
    expect(url('notice', 'fr')).toBe('notice.fr.webp')
    expect(url('isolator_b', 'ar')).toBe('isolator_b.ar.webp')
    expect(url('notice', 'en')).toBe('notice.webp')
    expect(url('notice', 'de')).toBe('notice.webp')
    expect(url('spanner', 'fr')).toBe('spanner.webp')
  })

  it('knows what is seen to change', () => {
    expect(isSeenChanging(index, 'guard')).toBe(true)
    expect(isSeenChanging(index, 'spanner')).toBe(false)
  })
})

describe('the pictures of the lockout', () => {
  it('ask for states and properties that their things have, and lie in the folder', () => {
    const { equipment } = lockout()
    const asked = Object.values(index.pictures).flatMap(({ when = {} }) => Object.entries(when))
    expect(asked.length).toBeGreaterThanOrEqual(20)
    for (const [path, value] of asked) {
      const [id = '', name = ''] = path.split('.')
      const kind = catalogue.kinds.get(equipment[id]?.is ?? '')
      const field = kind?.state({})[name] ?? kind?.props[name]
      expect(field, path).toBeDefined()
      if (field?.type === 'word') expect(field.values, path).toContain(value)
    }
    for (const { file, written = {} } of Object.values(index.pictures))
      for (const each of [file, ...Object.values(written)])
        expect(existsSync(`${FOLDER}${each}`), each).toBe(true)
  })
})
