import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const FOLDER = 'public/guide'
/** Pages that the build writes. */
const WRITTEN = ['equipment.html', 'models.html', 'profile.html']

const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.html'))
/** In French and Arabic there are a first page and the trainee's. */
const english = pages.filter((file) => !/\.(fr|ar)\.html$/.test(file))

const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')
const part = (html: string, from: string, to: string): string =>
  html.slice(html.indexOf(from), html.indexOf(to))
const linksIn = (html: string): readonly (readonly [to: string, name: string])[] =>
  [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, to = '', name = '']) => [
    to,
    name,
  ])

describe('the guide', () => {
  it('has a page for each reader, and each of them is looked at here', () => {
    expect(english.length).toBeGreaterThanOrEqual(12)
  })

  const nav = (file: string) => part(read(file), '<nav', '</nav>')
  const listed = linksIn(nav('index.html'))

  it('lists every page that is written in English', () => {
    expect(listed.map(([to]) => to.slice('./'.length)).toSorted()).toEqual(english.toSorted())
  })

  it.each(english)(
    '%s has the same head and the same list, and marks its own place in it',
    (file) => {
      const title = /<title>(.*) – Millwright<\/title>/.exec(read(file))?.[1] ?? ''
      const head = (of: string, name: string) =>
        part(read(of), '<!doctype', '<nav').replace(`<title>${name} – Millwright</title>`, '')
      const first = /<title>(.*) – Millwright<\/title>/.exec(read('index.html'))?.[1] ?? ''
      expect(title).not.toBe('')
      expect(head(file, title)).toBe(head('index.html', first))
      expect(linksIn(nav(file))).toEqual(listed)
      expect(
        [...nav(file).matchAll(/href="([^"]*)" aria-current="page"/g)].map(([, to]) => to),
      ).toEqual([`./${file}`])
    },
  )

  it.each(pages)('%s leads only to pages that are there', (file) => {
    const own = linksIn(read(file)).flatMap(([to]) => (to.startsWith('./') ? [to.slice(2)] : []))
    const missing = own
      .map((to) => to.split('#')[0] ?? '')
      .filter((to) => !WRITTEN.includes(to) && !existsSync(join(FOLDER, to)))
    expect(missing).toEqual([])
  })
})
