// Copies the controller models of the headsets people use for training into public/xr-profiles, so
// that entering VR asks nothing of a CDN. Textures become small WebP, which three.js reads without a
// decoder. Names and places of nodes stay (positions are not quantised): a button moves between two named nodes.
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { dedup, prune, quantize, textureCompress, weld } from '@gltf-transform/functions'
import sharp from 'sharp'

const PROFILES = [
  'meta-quest-touch-plus',
  'meta-quest-touch-plus-v2',
  'meta-quest-touch-pro',
  'oculus-touch-v3',
  'pico-4',
  'pico-4u',
  'generic-hand',
  'generic-trigger',
  'generic-trigger-squeeze-thumbstick',
]
const LIMIT_BYTES = 3_000_000
const TO = fileURLToPath(new URL('../../public/xr-profiles/', import.meta.url))
const require = createRequire(import.meta.url)
const PACKAGE = dirname(require.resolve('@webxr-input-profiles/assets/package.json'))
const FROM = join(PACKAGE, 'dist/profiles')

const io = new NodeIO().registerExtensions(ALL_EXTENSIONS)
rmSync(TO, { recursive: true, force: true })
let bytes = 0
for (const profile of PROFILES) {
  mkdirSync(join(TO, profile), { recursive: true })
  for (const file of readdirSync(join(FROM, profile))) {
    const to = join(TO, profile, file)
    if (file.endsWith('.json')) copyFileSync(join(FROM, profile, file), to)
    if (!file.endsWith('.glb')) continue
    const model = await io.read(join(FROM, profile, file))
    const names = model
      .getRoot()
      .listNodes()
      .map((node) => node.getName())
    await model.transform(
      dedup(),
      weld(),
      prune({ keepLeaves: true, keepAttributes: false }),
      quantize({ pattern: /^(NORMAL|TANGENT|TEXCOORD)/ }),
      textureCompress({ encoder: sharp, targetFormat: 'webp', resize: [256, 256], quality: 80 }),
    )
    const kept = new Set(
      model
        .getRoot()
        .listNodes()
        .map((node) => node.getName()),
    )
    const lost = names.filter((name) => !kept.has(name))
    if (lost.length > 0) throw new Error(`copy: ${profile}/${file} lost ${lost.join(', ')}.`)
    await io.write(to, model)
    bytes += statSync(to).size
  }
}
const list = JSON.parse(readFileSync(join(FROM, 'profilesList.json'), 'utf8'))
const ours = Object.fromEntries(Object.entries(list).filter(([id]) => PROFILES.includes(id)))
writeFileSync(join(TO, 'profilesList.json'), `${JSON.stringify(ours, null, 1)}\n`)
copyFileSync(join(PACKAGE, 'LICENSE.md'), join(TO, 'LICENSE.md'))
console.log(Object.keys(ours).length, 'profiles', Math.round(bytes / 1024), 'kB')
if (bytes > LIMIT_BYTES) throw new Error('copy: the profiles are larger than 3 MB.')
