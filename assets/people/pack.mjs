// worker-raw.glb -> worker.glb, and people.json: who looks how. node pack.mjs FROM TO
import { statSync, writeFileSync } from 'node:fs'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { meshopt, prune, resample, weld } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'

const [from, to] = process.argv.slice(2)
await MeshoptEncoder.ready
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
const document = await io.read(`${from}/worker-raw.glb`)
await document.transform(
  prune({ keepAttributes: true }),
  weld(),
  resample(),
  meshopt({ encoder: MeshoptEncoder, level: 'medium', quantizeNormal: 8, quantizeColor: 8 }),
)
await io.write(`${to}/worker.glb`, document)

// an appearance replaces cells of the palette and says which optional meshes are shown
const appearances = {
  operator: {
    colours: { skin: '#C68A62', hair: '#3B2A20', hivis: '#F46A1B', helmet: '#F4F2EC' },
    shows: [],
  },
  packer: {
    colours: { skin: '#8A5A3C', hair: '#1E1715', hivis: '#CFE02A', helmet: '#2F6FB5' },
    shows: ['hair-bun'],
  },
  supervisor: {
    colours: { skin: '#D9A98A', hair: '#6B6460', hivis: '#CFE02A', helmet: '#F4F2EC' },
    shows: ['hair-bun'],
  },
  colleague: {
    colours: {
      skin: '#5E3B28',
      hair: '#1A1412',
      hivis: '#F46A1B',
      helmet: '#E9C21E',
      trousers: '#3D4A3A',
    },
    shows: [],
  },
  // another firm dresses otherwise
  contractor: {
    colours: {
      skin: '#A8744F',
      hair: '#15110F',
      hivis: '#CFE02A',
      helmet: '#B3261E',
      trousers: '#2B3F63',
    },
    shows: [],
  },
  electrician: {
    colours: {
      skin: '#B98262',
      hair: '#2A1B14',
      hivis: '#F46A1B',
      helmet: '#1D8A4B',
      trousers: '#30343C',
    },
    shows: ['hair-bun'],
  },
}
const clips = document
  .getRoot()
  .listAnimations()
  .map((clip) => clip.getName())
writeFileSync(
  `${to}/people.json`,
  `${JSON.stringify({ format: 1, clips, appearances }, null, 1)}\n`,
)
console.log(
  'worker.glb',
  Math.round(statSync(`${to}/worker.glb`).size / 1024),
  'kB',
  clips.join(' '),
)
