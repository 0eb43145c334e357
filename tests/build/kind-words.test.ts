import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import { ENGINE_WORDS } from '../../src/cli/build/kind-groups.ts'
import { keeperModule, languageModule, splitWords } from '../../src/cli/build/kind-words.ts'

interface Keeper {
  readonly learn: (language: string, texts: object) => void
  readonly textsOf: (kind: string) => (en: string, at: number) => Readonly<Record<string, string>>
}

const SOURCE = `export const words = { looks: () => ({ en: 'It’s on.', fr: "L'un", ar: 'نعم' }), }
export const more = { en: 'Off.', fr: 'Arrêt.', ar: 'لا.' }
export const made = { en: \`\${a} on\`, fr: \`\${a} oui\`, ar: \`\${a} نعم\` }`

const moduleOf = (code: string): Promise<unknown> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)

describe('the words of a kind, taken apart by language', () => {
  it('keep English, know the place of the rest, and leave alone what is put together', () => {
    const { code, texts } = splitWords('lamp', SOURCE)
    expect(code).toContain("inOthers('It’s on.', 0)")
    expect(code).toContain("inOthers('Off.', 1)")
    expect(code).toContain(SOURCE.split('\n')[2])
    expect(texts).toEqual({ fr: [`"L'un"`, "'Arrêt.'"], ar: ["'نعم'", "'لا.'"] })
  })

  it('have another language from the moment it comes, in texts made before as well', async () => {
    const { learn, textsOf } = (await moduleOf(keeperModule)) as Keeper
    const text = textsOf('lamp')('Off.', 0)
    expect(text.fr).toBeUndefined()
    learn('fr', { lamp: ['Arrêt.'] })
    expect(text).toMatchObject({ en: 'Off.', fr: 'Arrêt.' })
    expect(textsOf('belt')('Off.', 0).fr).toBeUndefined()
  })

  it('lose no text of any kind that ships, nor of the engine', () => {
    const folder = join(root, 'src/equipment')
    const kinds = readdirSync(folder).filter((kind) => existsSync(join(folder, kind, 'words.ts')))
    const files = [
      ...kinds.flatMap((kind) =>
        ['words', 'index'].map(
          (file) => [`${kind}/${file}`, join(folder, kind, `${file}.ts`)] as const,
        ),
      ),
      ...ENGINE_WORDS.map((name) => [name, join(root, 'src', `${name}.ts`)] as const),
    ]
    let count = 0
    for (const [kind, file] of files) {
      const source = readFileSync(file, 'utf8')
      const split = splitWords(kind, source)
      const { fr, ar } = split.texts
      const back = split.code
        .replace(/^import .*\nconst .*\n/, '')
        .replace(/inOthers\(('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"), (\d+)\)/g, (_, en, at) => {
          count++
          return `{ en: ${en}, fr: ${fr[Number(at)]}, ar: ${ar[Number(at)]} }`
        })
      const bare = (code: string): string => code.replace(/\s+|,(?=\s*\})/g, '')
      expect(bare(back), kind).toBe(bare(source))
      expect(languageModule('ar', [[kind, split]])).toContain(JSON.stringify(kind))
    }
    expect(kinds.length).toBeGreaterThan(60)
    expect(count).toBeGreaterThan(500)
  })
})
