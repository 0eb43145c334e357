// Draws the pictures of the lockout job from the baked hall into public/pictures/loto-conveyor and
// lists them with their alternative texts. node assets/pictures/make.mjs [id...]
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { bundleShapes } from './shapes.mjs'
import { shots } from './shots.mjs'
import { openStudio } from './studio.mjs'

const TO = fileURLToPath(new URL('../../public/pictures/loto-conveyor/', import.meta.url))
const [WIDTH, HEIGHT] = [640, 400]
// drawn larger and reduced: finer edges than the browser's own smoothing
const OVERSIZE = 2
const LIMITS = { one: 40_000, all: 1_100_000 }

const texts = JSON.parse(readFileSync(new URL('alt.json', import.meta.url), 'utf8'))
const only = process.argv.slice(2)
mkdirSync(TO, { recursive: true })
await bundleShapes()
const studio = await openStudio()
for (const [id, shot] of Object.entries(shots)) {
  if (only.length > 0 && !only.includes(id)) continue
  const { png } = await studio.draw({ ...shot, size: [WIDTH * OVERSIZE, HEIGHT * OVERSIZE] })
  const picture = sharp(png).resize(WIDTH, HEIGHT).removeAlpha()
  for (const quality of [78, 70, 60]) {
    await picture
      .clone()
      .webp({ quality, effort: 6 })
      .toFile(join(TO, `${id}.webp`))
    if (statSync(join(TO, `${id}.webp`)).size < LIMITS.one) break
  }
}
await studio.close()
if (studio.faults.length > 0)
  throw new Error(`make: the page complained: ${studio.faults.join('; ')}`)

let bytes = 0
const index = {}
for (const [id, { instead }] of Object.entries(shots)) {
  const [en, fr, ar] = texts[id] ?? []
  if (!ar) throw new Error(`make: ${id} has no text in every language.`)
  const file = `${id}.webp`
  if (!existsSync(join(TO, file))) throw new Error(`make: ${file} was not drawn.`)
  bytes += statSync(join(TO, file)).size
  index[id] = { file, width: WIDTH, height: HEIGHT, alt: { en, fr, ar }, ...instead }
}
writeFileSync(join(TO, 'index.json'), `${JSON.stringify(index, null, 1)}\n`)
console.log(Object.keys(index).length, 'pictures', Math.round(bytes / 1024), 'kB')
if (bytes > LIMITS.all) throw new Error('make: the pictures are larger than 1.1 MB.')
