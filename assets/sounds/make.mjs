// Writes public/sounds. Loops are WAV, because MP3 pads its ends and a loop would stutter, and so is
// what is `plain`, whose crack MP3 would soften; the rest is MP3, which every supported browser plays,
// iPhone too, and which needs lame. Names alone are made anew: node assets/sounds/make.mjs [name...]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { seconds, sounds } from './sounds.mjs'
import { wav } from './synth.mjs'

const TO = fileURLToPath(new URL('../../public/sounds/', import.meta.url))
const ENCODER = process.env.LAME ?? 'lame'
const LIMIT_BYTES = 600_000
const only = process.argv.slice(2)
const captions = JSON.parse(readFileSync(new URL('captions.json', import.meta.url), 'utf8'))
if (only.length === 0) rmSync(TO, { recursive: true, force: true })
mkdirSync(TO, { recursive: true })

const keep = (file) => {
  if (!existsSync(join(TO, file))) throw new Error(`make: ${file} has not been made yet.`)
}

let bytes = 0
const index = {}
for (const [name, { samples, loop = false, plain = false }] of Object.entries(sounds)) {
  if (!captions[name]) throw new Error(`make: ${name} has no caption.`)
  const asWav = loop || plain
  const file = `${name}.${asWav ? 'wav' : 'mp3'}`
  if (only.length > 0 && !only.includes(name)) keep(file)
  else if (asWav) writeFileSync(join(TO, file), wav(samples))
  else {
    const raw = join(tmpdir(), `${name}.wav`)
    writeFileSync(raw, wav(samples))
    execFileSync(ENCODER, ['--quiet', '-m', 'm', '-b', '48', '-t', raw, join(TO, file)])
    rmSync(raw)
  }
  bytes += statSync(join(TO, file)).size
  const long = Math.round(seconds(samples) * 1000) / 1000
  index[name] = { file, loop, seconds: long, caption: captions[name] }
}
writeFileSync(join(TO, 'index.json'), `${JSON.stringify({ format: 1, sounds: index }, null, 1)}\n`)
console.log(Object.keys(index).length, 'sounds', Math.round(bytes / 1024), 'kB')
if (bytes > LIMIT_BYTES) throw new Error('make: the sounds are larger than 400 kB.')
