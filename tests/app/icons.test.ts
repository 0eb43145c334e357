import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { iconShapes } from '../../src/app/ui/icon-shapes.ts'

const file = readFileSync('node_modules/@iconify-json/tabler/icons.json', 'utf8')
const tabler: { icons: Record<string, { body: string }> } = JSON.parse(file)

describe('the icons of the app', () => {
  it('are at least forty', () => expect(Object.keys(iconShapes).length).toBeGreaterThan(40))

  it.each(Object.entries(iconShapes))('%s is drawn as in Tabler', (name, shapes) => {
    const body = tabler.icons[name]?.body ?? ''
    expect(shapes).toEqual([...body.matchAll(/ d="([^"]+)"/g)].map((match) => match[1]))
  })
})
