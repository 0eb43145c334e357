// Fails when the packed hall and its bindings do not agree, or when a budget is broken.
// node assets/conveyor-hall/check.mjs
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'

const KIT = fileURLToPath(new URL('../../public/kits/conveyor-hall/', import.meta.url))
const BUDGET = { nodes: 300, triangles: 200_000, bytes: 4_000_000 }
const faults = []

await MeshoptDecoder.ready
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
const root = (await io.read(`${KIT}hall.glb`)).getRoot()
const nodes = new Map(root.listNodes().map((node) => [node.getName(), node]))
const bindings = JSON.parse(readFileSync(`${KIT}nodes.json`, 'utf8'))

// three.js strips dots, colons, slashes and brackets from names
for (const name of nodes.keys()) {
  if (!/^[a-z0-9_-]+$/.test(name)) faults.push(`${name}: only a-z 0-9 - _ may be in a name`)
}
for (const material of root.listMaterials()) {
  if (!['palette', 'shell', 'signs'].includes(material.getName())) {
    faults.push(`${material.getName()}: not one of the three materials`)
  }
}

let bound = 0
for (const [id, { parts, sockets, points, rest }] of Object.entries(bindings.equipment)) {
  const places = Object.values(sockets).flatMap((socket) => Object.values(socket.places))
  for (const entry of [...Object.values(parts), ...places, ...Object.values(points)]) {
    bound++
    if (!nodes.has(entry.node)) faults.push(`${id}: the file has no node ${entry.node}`)
    if (entry.on && !nodes.has(entry.on)) faults.push(`${id}: nothing named ${entry.on} to hang on`)
  }
  for (const { node, motion, states, axis, at } of Object.values(parts)) {
    const pivot = nodes.get(node)?.getWorldTranslation() ?? [0, 0, 0]
    if (Math.hypot(...pivot.map((v, i) => v - at[i])) > 0.001) faults.push(`${node}: pivot moved`)
    const turning = ['hinge', 'screw', 'dial', 'spin', 'press'].includes(motion)
    if (turning && !axis) faults.push(`${node}: turns, but about no axis`)
    if (motion === 'hinge' && !states) faults.push(`${node}: a hinge without states`)
  }
  if (
    rest &&
    !bindings.equipment[rest.in.split('.')[0]]?.sockets[rest.in.split('.')[1]]?.places[rest.place]
  ) {
    faults.push(`${id}: rests in ${rest.in}, which is no socket`)
  }
}

// the shipped job: all that it names has a picture, and what the kit shows stands where it shows it;
// what the kit does not show is drawn from the shape of its kind
const JOB = new URL('../../scenarios/loto-conveyor/scenario.json', import.meta.url)
const PICTURES = new URL('../../public/pictures/loto-conveyor/index.json', import.meta.url)
const FAR_METRES = 0.5
const job = JSON.parse(readFileSync(JOB, 'utf8'))
const pictures = JSON.parse(readFileSync(PICTURES, 'utf8'))
for (const id of [...Object.keys(job.equipment), ...Object.keys(job.people)]) {
  if (!pictures[id]) faults.push(`${id}: has no picture`)
}
let fromShapes = 0
for (const [id, { at, in: socket }] of Object.entries(job.equipment)) {
  const thing = bindings.equipment[id]
  if (!thing) fromShapes++
  if (socket) {
    const [owner, name] = socket.split('.')
    if (!bindings.equipment[owner]?.sockets[name]) faults.push(`${id}: no socket ${socket}`)
  }
  if (at && thing?.zone) {
    const { centre, size } = thing.zone
    const away = at.map((v, i) => Math.max(0, Math.abs(v - centre[i]) - size[i] / 2))
    if (Math.hypot(...away) > FAR_METRES)
      faults.push(`${id}: stands ${Math.hypot(...away).toFixed(2)} m off`)
  }
}

let triangles = 0
for (const mesh of root.listMeshes()) {
  for (const primitive of mesh.listPrimitives()) {
    triangles += (primitive.getIndices()?.getCount() ?? 0) / 3
    const lit = primitive.getAttribute(mesh.getName() === 'hall__shell' ? 'TEXCOORD_1' : 'COLOR_0')
    if (!lit) faults.push(`${mesh.getName()}: carries no light`)
  }
}
const bytes = readdirSync(KIT).reduce((sum, file) => sum + statSync(KIT + file).size, 0)
for (const [what, value] of Object.entries({ nodes: nodes.size, triangles, bytes })) {
  if (value > BUDGET[what]) faults.push(`${value} ${what}, at most ${BUDGET[what]}`)
}
if (bound < 100) faults.push(`only ${bound} bindings were looked at`)

for (const fault of faults) console.error(fault)
console.log(
  `${nodes.size} nodes, ${bound} bindings, ${fromShapes} things from shapes, ${Math.round(triangles)} triangles, ${Math.round(bytes / 1024)} kB, ${faults.length} faults`,
)
process.exitCode = faults.length > 0 ? 1 : 0
