// Lettering on signs, in a language of `sign-words.mjs`.
import sharp from 'sharp'
import { WORDS } from './sign-words.mjs'

const LATIN = 'Liberation Sans, Arial, sans-serif'
const FONTS = { ar: `Noto Sans Arabic, ${LATIN}` }
/** Letters of plates, numbers and units read alike everywhere. */
const SAME = /^([A-CO]|MCC-1|C-101|bar|400 V {2}63 A|\d+)$/
/** How much wider than the English a word may be where its plate names no room. */
const ROOM = 1.05

const plain = (key) => key.replace(/#.*/, '')

/** Width of a text set 100 high, as the library that draws it sets it. */
async function widthOf(text, family) {
  const font = `${family.split(',')[0]} Bold 100`
  const { width } = await sharp({ text: { text, font, dpi: 72 } }).metadata()
  return width
}

/**
 * Gives what writes a text as SVG: set smaller where it would be wider than `room`, or else than the
 * English. Throws for a word that is missing.
 */
export async function lettering(language) {
  const words = WORDS[language] ?? {}
  const family = FONTS[language] ?? LATIN
  const widths = new Map()
  for (const [key, word] of Object.entries(words)) {
    widths.set(key, { own: await widthOf(word, family), english: await widthOf(plain(key), LATIN) })
  }
  const sizeOf = (key, size, room) => {
    const width = widths.get(key)
    if (!width) return size
    return Math.min(size, ((room ?? (ROOM * width.english * size) / 100) * 100) / width.own)
  }
  const wordFor = (key) => {
    if (language === 'en' || SAME.test(key)) return plain(key)
    if (!words[key]) throw new Error(`No ${language} for the sign "${key}"`)
    return words[key]
  }
  return (key, { x, y, s, fill, anchor, room }) =>
    `<text x="${x}" y="${y}" font-size="${sizeOf(key, s, room)}" font-family="${family}" font-weight="700" fill="${fill}" text-anchor="${anchor}">${wordFor(String(key))}</text>`
}
