// raw.glb -> hall.glb (welded, quantised, meshopt), lightmap.png -> two sizes of WebP, and the
// small files beside them. node pack.mjs FROM TO
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { meshopt, prune, weld } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'
import sharp from 'sharp'
import { WORDS } from './sign-words.mjs'

const [from, to] = process.argv.slice(2)
await MeshoptEncoder.ready
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
const document = await io.read(`${from}/raw.glb`)
// quantising moves a mesh's own node: what moves gets an inner node, and keeps its pivot exactly
for (const node of document.getRoot().listNodes()) {
  const mesh = node.getMesh()
  if (!mesh || node.getName().startsWith('hall__')) continue
  node.setMesh(null).addChild(document.createNode(`${node.getName()}__mesh`).setMesh(mesh))
}
await document.transform(
  prune({ keepAttributes: true, keepLeaves: true }),
  weld(),
  meshopt({
    encoder: MeshoptEncoder,
    level: 'medium',
    quantizeTexcoord: 14,
    quantizePosition: 15,
    quantizeNormal: 8,
    quantizeColor: 8,
  }),
)
await io.write(`${to}/hall.glb`, document)

// the low tier's lightmap is a quarter of the memory
for (const [name, size] of [
  ['lightmap', 2048],
  ['lightmap-low', 1024],
]) {
  await sharp(`${from}/lightmap.png`)
    .resize(size, size, { kernel: 'lanczos3', withoutEnlargement: true })
    .webp({ quality: 90, smartSubsample: true })
    .toFile(`${to}/${name}.webp`)
}
const languages = Object.keys(WORDS)
const signs = ['signs.webp', ...languages.map((language) => `signs.${language}.webp`)]
for (const name of [...signs, 'concrete.webp', 'panorama.hdr', 'palette.json']) {
  copyFileSync(`${from}/${name}`, `${to}/${name}`)
}
const nodes = JSON.parse(readFileSync(`${from}/nodes.json`, 'utf8'))
writeFileSync(`${to}/nodes.json`, `${JSON.stringify({ ...nodes, languages })}\n`)
for (const name of ['hall.glb', 'lightmap.webp', 'lightmap-low.webp', ...signs, 'nodes.json']) {
  console.log(name, Math.round(statSync(`${to}/${name}`).size / 1024), 'kB')
}
