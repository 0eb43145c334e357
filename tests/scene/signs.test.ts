import { readFileSync } from 'node:fs'
import { Texture } from 'three'
import { expect, test } from 'vitest'
import { Signs } from '../../src/scene/kit/signs.ts'

const named = (language: string | null): Texture =>
  Object.assign(new Texture(), { name: language ?? 'own' })

const hall = (load = async (language: string | null) => named(language)) =>
  new Signs({ languages: ['fr', 'ar'], load })

test('a place is lettered in the language of the reader, and in its own where it has no other', async () => {
  expect((await hall().first('ar')).name).toBe('ar')
  expect((await hall().first('de')).name).toBe('own')
})

test('a change of language puts up its signs once, and the same language fetches nothing', async () => {
  const fetched: (string | null)[] = []
  const signs = hall(async (language) => {
    fetched.push(language)
    return named(language)
  })
  await signs.first('en')
  const hung: string[] = []
  await signs.change('en', ({ name }) => hung.push(name))
  await signs.change('fr', ({ name }) => hung.push(name))
  expect(hung).toEqual(['fr'])
  expect(fetched).toEqual([null, 'fr'])
})

test('of two changes one after the other the last one hangs, however long the first takes', async () => {
  let arrive: () => void = () => undefined
  const late = new Promise<void>((done) => {
    arrive = done
  })
  const signs = hall(async (language) => {
    if (language === 'fr') await late
    return named(language)
  })
  await signs.first('en')
  const hung: string[] = []
  const first = signs.change('fr', ({ name }) => hung.push(name))
  await signs.change('ar', ({ name }) => hung.push(name))
  arrive()
  await first
  expect(hung).toEqual(['ar'])
})

test('signs that cannot be fetched leave those that hang', async () => {
  const signs = hall(async (language) => {
    if (language === 'fr') throw new Error('offline')
    return named(language)
  })
  await signs.first('en')
  await expect(
    signs.change('fr', () => {
      throw new Error('nothing to put up')
    }),
  ).resolves.toBeUndefined()
})

test('the hall has a sheet of signs for every language it says it has', () => {
  const folder = 'public/kits/conveyor-hall'
  const { languages } = JSON.parse(readFileSync(`${folder}/nodes.json`, 'utf8'))
  expect(languages).toEqual(['fr', 'ar'])
  for (const language of languages) {
    expect(readFileSync(`${folder}/signs.${language}.webp`).length).toBeGreaterThan(50_000)
  }
})
