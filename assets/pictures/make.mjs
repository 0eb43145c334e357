// Draws the pictures of the lockout job from the baked hall into public/pictures/loto-conveyor and
// lists them with their alternative texts; those in which one reads, once more for each other language
// of the signs. node assets/pictures/make.mjs [id...]
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { bundleShapes } from './shapes.mjs'
import { lettered, shots } from './shots.mjs'
import { openStudio } from './studio.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TO = join(ROOT, 'public/pictures/loto-conveyor')
const { languages } = JSON.parse(
  readFileSync(join(ROOT, 'public/kits/conveyor-hall/nodes.json'), 'utf8'),
)
const [WIDTH, HEIGHT] = [640, 400]
// drawn larger and reduced: finer edges than the browser's own smoothing
const OVERSIZE = 2
// bytes: of one, of all that one language shows
const LIMITS = { one: 40_000, all: 1_360_000 }
const texts = JSON.parse(readFileSync(new URL('alt.json', import.meta.url), 'utf8'))
const only = process.argv.slice(2)
mkdirSync(TO, { recursive: true })
await bundleShapes()
const studio = await openStudio()
for (const [id, shot] of Object.entries(shots)) {
  if (only.length > 0 && !only.includes(id)) continue
  await keep(await drawn(shot, 'en'), `${id}.webp`)
  for (const language of lettered.includes(id) ? languages : [])
    await keep(await drawn(shot, language), `${id}.${language}.webp`)
}
await studio.close()
if (studio.faults.length > 0)
  throw new Error(`make: the page complained: ${studio.faults.join('; ')}`)

async function drawn(shot, language) {
  const size = [WIDTH * OVERSIZE, HEIGHT * OVERSIZE]
  const { png } = await studio.draw({ ...shot, language, size })
  return sharp(png).resize(WIDTH, HEIGHT).removeAlpha()
}

async function keep(picture, file) {
  for (const quality of [78, 70, 60]) {
    await picture.clone().webp({ quality, effort: 6 }).toFile(join(TO, file))
    if (statSync(join(TO, file)).size < LIMITS.one) break
  }
}

const index = {}
for (const [id, { instead }] of Object.entries(shots)) {
  const [en, fr, ar] = texts[id] ?? []
  if (!ar) throw new Error(`make: ${id} has no text in every language.`)
  const file = `${id}.webp`
  if (!existsSync(join(TO, file))) throw new Error(`make: ${file} was not drawn.`)
  const written = Object.fromEntries(languages.map((to) => [to, `${id}.${to}.webp`]))
  index[id] = { file, width: WIDTH, height: HEIGHT, alt: { en, fr, ar }, ...instead }
  if (lettered.includes(id)) index[id].written = written
}
writeFileSync(join(TO, 'index.json'), `${JSON.stringify(index, null, 1)}\n`)

const bytesOf = (file) => statSync(join(TO, file)).size
for (const language of ['en', ...languages]) {
  const files = Object.values(index).flatMap(({ file, written }) =>
    [file, written?.[language] ?? []].flat(),
  )
  const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0)
  console.log(language, files.length, 'pictures', Math.round(bytes / 1000), 'kB')
  if (bytes > LIMITS.all) throw new Error(`make: the pictures are larger than ${LIMITS.all} bytes.`)
}
