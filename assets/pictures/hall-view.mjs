// The hall as the pictures show it: the same files and the same light as in play, without play.
// Loaded by page.html; `show` draws one camera and returns when the picture is on the canvas.
import * as THREE from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { HDRLoader } from 'three/addons/loaders/HDRLoader.js'

const KIT = '/public/kits/conveyor-hall/'
const PEOPLE = '/public/kits/people/'

const bindings = await (await fetch(`${KIT}nodes.json`)).json()
window.bindings = bindings
const BELT_LENGTH = bindings.equipment.conveyor.parts.belt.length

const renderer = new THREE.WebGLRenderer({ antialias: true, preserveDrawingBuffer: true })
renderer.setPixelRatio(1)
renderer.toneMapping = THREE.NeutralToneMapping
renderer.toneMappingExposure = 1.08
document.body.append(renderer.domElement)
const scene = new THREE.Scene()
scene.background = new THREE.Color('#dfe8ee')
scene.fog = new THREE.Fog('#d9dedd', 7, 46)

const palette = await (await fetch(`${KIT}palette.json`)).json()
const rgb = (hex) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16))

/** One 8 x 8 texture from the palette; `recolour` replaces the hex of some cells. */
function cells(pick, srgb, recolour = {}) {
  const grid = palette.grid
  const data = new Uint8Array(grid * grid * 4)
  for (const [name, [i, hex, rough, metal, glow]] of Object.entries(palette.cells)) {
    data.set([...pick(recolour[name] ?? hex, rough, metal, glow), 255], i * 4)
  }
  const texture = new THREE.DataTexture(data, grid, grid)
  texture.colorSpace = srgb ? THREE.SRGBColorSpace : THREE.NoColorSpace
  texture.magFilter = texture.minFilter = THREE.NearestFilter
  texture.needsUpdate = true
  return texture
}
const colour = (recolour) => cells((hex) => rgb(hex), true, recolour)
const surface = cells((_, rough, metal) => [255, rough * 255, metal * 255], false)
const glow = cells((hex, _rough, _metal, strength) => (strength ? rgb(hex) : [0, 0, 0]), true)

async function texture(name, srgb = true) {
  const t = await new THREE.TextureLoader().loadAsync(KIT + name)
  t.colorSpace = srgb ? THREE.SRGBColorSpace : THREE.NoColorSpace
  t.anisotropy = 8
  return t
}
const lightmap = await texture('lightmap.webp')
lightmap.channel = 1
lightmap.flipY = false
async function signsIn(language) {
  const lettering = await texture(`signs${language === 'en' ? '' : `.${language}`}.webp`)
  lettering.flipY = false
  return lettering
}
const signs = { en: await signsIn('en') }
for (const language of bindings.languages) signs[language] = await signsIn(language)
const detail = await texture('concrete.webp', false)
detail.wrapS = detail.wrapT = THREE.RepeatWrapping
const panorama = await new HDRLoader().loadAsync(`${KIT}panorama.hdr`)
panorama.mapping = THREE.EquirectangularReflectionMapping
scene.environment = new THREE.PMREMGenerator(renderer).fromEquirectangular(panorama).texture

const CONCRETE = `
vec3 facing = abs(vWorldNormal);
bool onFloor = facing.y > .5 && vWorld.y < 1.;
vec2 at = facing.y > .5 ? vWorld.xz * .5 : (facing.x > .5 ? vWorld.zy * .35 : vWorld.xy * .35);
vec3 grain = texture2D(detailMap, at).rgb;
float cloud = texture2D(detailMap, at * .13 + .37).g;
float k = onFloor ? 1. : .35;
diffuseColor.rgb *= mix(1., .58 + .84 * grain.r, k) * mix(1., .72 + .56 * cloud, k * .8);
if (onFloor) {
  vec2 joint = abs(fract(vec2(vWorld.x, vWorld.z + 1.2) / vec2(3.5, 3.4) + .5) - .5) * vec2(3.5, 3.4);
  diffuseColor.rgb *= mix(.62, 1., smoothstep(.0015, .007, min(joint.x, joint.y)));
}`
const POLISH = `#include <roughnessmap_fragment>
roughnessFactor *= onFloor ? mix(.55, 1.15, grain.b) * mix(.72, 1.1, cloud) : 1.;`
// belt: UV1.x runs along the loop; a light mark every half metre and a fastener every fourth
const BELT = `
float along = fract(vAlong.x * beltLength / .5) * .5;
float mark = smoothstep(.02, .016, abs(along - .25)) * step(abs(vAlong.y - .5), .42);
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(.16, .165, .17), mark * .8);`

/** Baked light is the diffuse light; the environment only reflects, dimmed where light is low. */
function lit(material, kind) {
  material.onBeforeCompile = (shader) => {
    shader.uniforms.detailMap = { value: detail }
    shader.uniforms.beltLength = { value: BELT_LENGTH }
    const along = kind === 'belt' ? 'attribute vec2 uv1;' : ''
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        `#include <common>\nvarying vec3 vWorld, vWorldNormal; varying vec2 vAlong;\n${along}`,
      )
      .replace(
        '#include <fog_vertex>',
        `#include <fog_vertex>
        vWorld = (modelMatrix * vec4(transformed, 1.)).xyz;
        vWorldNormal = mat3(modelMatrix) * objectNormal;
        vAlong = ${kind === 'belt' ? 'uv1' : 'vec2(0.)'};`,
      )
    const head = `#include <common>
      varying vec3 vWorld, vWorldNormal; varying vec2 vAlong;
      uniform sampler2D detailMap; uniform float beltLength;
      vec3 bakedLight; float openness;`
    let fragment = shader.fragmentShader.replace('#include <common>', head)
    fragment = fragment.replace(
      '#include <color_fragment>',
      kind === 'shell' ? CONCRETE : kind === 'belt' ? BELT : '',
    )
    if (kind === 'shell') fragment = fragment.replace('#include <roughnessmap_fragment>', POLISH)
    const chunk = THREE.ShaderChunk.lights_fragment_maps
    const baked = {
      shell: 'bakedLight = texture2D(lightMap, vLightMapUv).rgb * lightMapIntensity;',
      probe: 'openness = vColor.r; bakedLight = vec3(openness);',
    }
    const light =
      baked[kind] ?? `bakedLight = vColor.rgb * vColor.rgb * float(${palette.scale}) * PI;`
    const maps =
      kind === 'probe'
        ? `${chunk}
          ${light}
          float sunny = max(0., dot(vWorldNormal, normalize(vec3(-.34, 1., .42))));
          iblIrradiance *= openness * 1.5;
          iblIrradiance += PI * openness * (vec3(.30, .29, .27) + vec3(1., .93, .8) * 1.1 * sunny);
          radiance *= smoothstep(0., .6, openness);`
        : `${light}
          irradiance += bakedLight;
          ${chunk.replace(/#ifdef USE_LIGHTMAP[\s\S]*?#endif/, '').replace(/iblIrradiance \+=[^;]*;/, '')}
          radiance *= clamp(dot(bakedLight, vec3(.3, .5, .2)) * .55 + .03, 0., 1.25);`
    shader.fragmentShader = fragment.replace('#include <lights_fragment_maps>', maps)
  }
  material.customProgramCacheKey = () => kind
  return material
}
const plain = { roughnessMap: surface, metalnessMap: surface, roughness: 1, metalness: 1 }
const equipment = {
  ...plain,
  map: colour(),
  emissive: '#ffffff',
  emissiveMap: glow,
  emissiveIntensity: 1.6,
  vertexColors: true,
}
const materials = {
  palette: lit(new THREE.MeshStandardMaterial(equipment), 'vertex'),
  belt: lit(new THREE.MeshStandardMaterial(equipment), 'belt'),
  shell: lit(
    new THREE.MeshStandardMaterial({
      ...plain,
      map: colour(),
      metalness: 0,
      metalnessMap: null,
      lightMap: lightmap,
      lightMapIntensity: palette.scale * Math.PI,
    }),
    'shell',
  ),
  signs: lit(
    new THREE.MeshStandardMaterial({
      map: signs.en,
      roughness: 0.45,
      vertexColors: true,
      alphaTest: 0.5,
      polygonOffset: true,
      polygonOffsetFactor: -2,
      polygonOffsetUnits: -2,
    }),
    'vertex',
  ),
}

const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
const hall = await loader.loadAsync(`${KIT}hall.glb`)
const nodes = {}
hall.scene.traverse((o) => {
  if (o.userData.name ?? o.name) nodes[o.userData.name ?? o.name] = o
  if (o.isMesh)
    o.material = o.name.includes('__belt__') ? materials.belt : materials[o.material.name]
})
scene.add(hall.scene)
window.nodeNames = Object.keys(nodes)
const rest = new Map(
  Object.values(nodes).map((o) => [o, { at: o.position.clone(), turn: o.quaternion.clone() }]),
)
// how the workplace is found: running, 6 bar, isolator C off, lamps of the instruments out
const FOUND = {
  air_gauge: { needle: -162 },
  start_station: { selector: 'run' },
  remote_station: { selector: 'run' },
  isolator_c: { handle: 'off' },
  roof_fan: { lamp: 0 },
  tester: { lamps: 0 },
  proving_unit: { lamp: 0 },
}
// in the kit, but not in this job
const ABSENT = ['hasp-2__', 'tag-3__', 'lock-box__', 'kofi-lock__']

/** Puts a binding's part into a named state or to a number of degrees. */
function pose(ident, part, value) {
  const piece = bindings.equipment[ident].parts[part]
  const node = nodes[piece.node]
  const amount = typeof value === 'string' ? piece.states[value] : value
  if (piece.motion === 'show' || piece.motion === 'lamp') node.visible = Boolean(amount)
  if (piece.motion === 'hinge' || piece.motion === 'dial') {
    const turn = THREE.MathUtils.degToRad(amount)
    node.quaternion.multiply(
      new THREE.Quaternion().setFromAxisAngle(new THREE.Vector3(...piece.axis), turn),
    )
  }
}

/** Moves a free thing into a socket ("owner.socket" or "owner.socket/place"), axes on axes. */
function put(ident, into) {
  const [where, place = '1'] = into.split('/')
  const [owner, name] = where.split('.')
  const thing = Object.values(bindings.equipment[ident].parts).find((p) => p.motion === 'free')
  const { at, rotation, on } = bindings.equipment[owner].sockets[name].places[place]
  const spot = new THREE.Matrix4().compose(
    new THREE.Vector3(...at),
    new THREE.Quaternion(...rotation),
    new THREE.Vector3(1, 1, 1),
  )
  if (on) {
    // the socket was recorded with its owner at rest: carry it along to where the owner is now
    const home = rest.get(nodes[on])
    const then = new THREE.Matrix4().compose(home.at, home.turn, new THREE.Vector3(1, 1, 1))
    nodes[on].updateMatrix()
    spot.premultiply(then.invert()).premultiply(nodes[on].matrix)
  }
  spot.decompose(nodes[thing.node].position, nodes[thing.node].quaternion, new THREE.Vector3())
}

/** Puts a free thing anywhere: where its middle is, and its turn and lean, degrees. */
function set(ident, { at, turn = 0, lean = 0 }) {
  const thing = Object.values(bindings.equipment[ident].parts).find((p) => p.motion === 'free')
  nodes[thing.node].position.set(...at)
  const angles = [lean, turn, 0].map((d) => THREE.MathUtils.degToRad(d))
  nodes[thing.node].quaternion.setFromEuler(new THREE.Euler(...angles, 'YXZ'))
}

/** Where to look from at a thing: its front, `back` metres away, `up` above and `side` to its right. */
function lookAt({ of, back, up = 0, side = 0, aim = [0, 0, 0] }) {
  const { parts, zone } = bindings.equipment[of]
  const piece = Object.values(parts)[0]
  const turn = new THREE.Quaternion(...(piece?.rotation ?? [0, 0, 0, 1]))
  if (Math.abs(turn.x) > 0.5) turn.set(0, turn.y, 0, turn.w).normalize()
  const centre = new THREE.Vector3(...zone.centre).add(new THREE.Vector3(...aim))
  const away = new THREE.Vector3(side, up, back).applyQuaternion(turn)
  return { from: centre.clone().add(away).toArray(), to: centre.toArray() }
}

const people = {}
const worker = await loader.loadAsync(`${PEOPLE}worker.glb`)
const { appearances } = await (await fetch(`${PEOPLE}people.json`)).json()
// whoever plays, in colours that nobody else of the job wears
appearances.trainee = {
  colours: { skin: '#B07A55', hair: '#2A1D16', hivis: '#F46A1B', helmet: '#2F6FB5' },
  shows: [],
}
const { clone } = await import('three/addons/utils/SkeletonUtils.js')
for (const id of Object.keys(appearances)) {
  // who is not of the hall stands where a shot says
  const entry = bindings.people[id] ?? { at: [0, 0, 0], look: [0, 0, 1] }
  const person = clone(worker.scene)
  person.traverse((o) => {
    if (!o.isMesh) return
    const recoloured = { ...plain, map: colour(appearances[id].colours), vertexColors: true }
    o.material = lit(new THREE.MeshStandardMaterial(recoloured), 'probe')
    o.frustumCulled = false
    if (o.name.startsWith('hair')) o.visible = appearances[id].shows.includes(o.name)
  })
  person.position.set(...entry.at)
  person.rotation.y = Math.atan2(entry.look[0] - entry.at[0], entry.look[2] - entry.at[2])
  person.userData.mixer = new THREE.AnimationMixer(person)
  scene.add(person)
  people[id] = { person, clips: worker.animations }
  person.add(blob(0.95, 0.8, 0.006), blob(0.52, 0.44, 0.007))
}

/** Turns bones about the axes of the whole figure, degrees: x to its left, y up, z ahead. */
function bend(person, bones) {
  person.updateMatrixWorld(true)
  const facing = person.getWorldQuaternion(new THREE.Quaternion())
  for (const [name, degrees] of Object.entries(bones)) {
    const bone = person.getObjectByName(name)
    const angles = degrees.map((d) => THREE.MathUtils.degToRad(d))
    const turn = new THREE.Quaternion().setFromEuler(new THREE.Euler(...angles))
    const inHall = facing.clone().multiply(turn).multiply(facing.clone().invert())
    const parent = bone.parent.getWorldQuaternion(new THREE.Quaternion())
    bone.quaternion.premultiply(parent.clone().invert().multiply(inHall).multiply(parent))
    person.updateMatrixWorld(true)
  }
}

/** Hair down to the shoulder blades, from under the helmet; the figure has none of its own. */
const locks = new THREE.Group()
for (const [x, z, length] of [
  [-0.07, -0.08, 0.3],
  [-0.035, -0.1, 0.36],
  [0, -0.108, 0.38],
  [0.035, -0.1, 0.36],
  [0.07, -0.08, 0.3],
]) {
  const lock = new THREE.CapsuleGeometry(0.03, length, 4, 10).scale(1, 1, 0.7)
  const openness = new Float32Array(lock.getAttribute('position').count * 3).fill(0.55)
  lock.setAttribute('color', new THREE.BufferAttribute(openness, 3))
  const hair = new THREE.MeshStandardMaterial({
    color: '#3B2417',
    roughness: 0.7,
    vertexColors: true,
  })
  const mesh = new THREE.Mesh(lock, lit(hair, 'probe'))
  mesh.position.set(x, 1.6 - length / 2, z - 0.01)
  locks.add(mesh)
}
people.trainee.person.add(locks)

function blob(width, depth, height) {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 128
  const context = canvas.getContext('2d')
  const fade = context.createRadialGradient(64, 64, 4, 64, 64, 62)
  fade.addColorStop(0, 'rgba(12,14,18,.85)')
  fade.addColorStop(0.45, 'rgba(12,14,18,.45)')
  fade.addColorStop(1, 'rgba(12,14,18,0)')
  context.fillStyle = fade
  context.fillRect(0, 0, 128, 128)
  const shadow = new THREE.MeshBasicMaterial({
    map: new THREE.CanvasTexture(canvas),
    transparent: true,
    depthWrite: false,
    toneMapped: false,
    fog: false,
  })
  const mesh = new THREE.Mesh(new THREE.PlaneGeometry(width, depth), shadow)
  mesh.rotation.x = -Math.PI / 2
  mesh.position.y = height
  mesh.renderOrder = 1
  return mesh
}

const { shapeOf } = await import('/.cache/pictures/shapes.js')
const scenario = await (await fetch('/scenarios/loto-conveyor/scenario.json')).json()
let language = 'en'
const workshop = {
  palette,
  material: lit(
    new THREE.MeshStandardMaterial({ ...plain, map: colour({}), vertexColors: true }),
    'probe',
  ),
  geometries: new Map(),
  printed: (text) => scenario.words[text]?.[language] ?? text,
}
let shown = null

/** Puts a thing of the job that the kit does not bring somewhere, or takes the last one away. */
function bring(thing) {
  shown?.removeFromParent()
  shown = thing ? shapeOf(scenario, thing.id, workshop) : null
  if (!shown) return
  shown.position.set(...thing.at)
  shown.rotation.y = THREE.MathUtils.degToRad(thing.turn ?? 0)
  if (thing.lies) shown.rotation.z = -Math.PI / 2
  scene.add(shown)
}

const camera = new THREE.PerspectiveCamera(50, 1.6, 0.03, 80)

/** Draws one shot: { from, to } or { of, back }, then fov, size, pose, put, hide, people, thing, language. */
window.show = (asked) => {
  language = asked.language ?? 'en'
  materials.signs.map = signs[language]
  const shot = asked.of ? { ...asked, ...lookAt(asked) } : asked
  const [width, height] = shot.size ?? [640, 400]
  renderer.setSize(width, height)
  camera.aspect = width / height
  camera.fov = shot.fov ?? 50
  camera.position.set(...shot.from)
  camera.lookAt(...shot.to)
  camera.updateProjectionMatrix()
  for (const [o, { at, turn }] of rest) {
    o.position.copy(at)
    o.quaternion.copy(turn)
    o.visible = true
  }
  const states = { ...FOUND }
  for (const [ident, parts] of Object.entries(shot.pose ?? {})) {
    states[ident] = { ...states[ident], ...parts }
  }
  for (const [ident, parts] of Object.entries(states)) {
    for (const [part, value] of Object.entries(parts)) pose(ident, part, value)
  }
  for (const [ident, into] of Object.entries(shot.put ?? {})) put(ident, into)
  for (const name of [...(shot.shows ? [] : ABSENT), ...(shot.hide ?? [])]) {
    for (const [key, node] of Object.entries(nodes)) if (key.startsWith(name)) node.visible = false
  }
  for (const [id, { person, clips }] of Object.entries(people)) {
    const wanted = shot.people?.[id]
    person.visible = Boolean(wanted)
    if (!wanted) continue
    if (wanted.at) person.position.set(...wanted.at)
    if (wanted.turn !== undefined) person.rotation.y = THREE.MathUtils.degToRad(wanted.turn)
    const { mixer } = person.userData
    mixer.stopAllAction()
    const clip = clips.find((c) => c.name === wanted.clip)
    if (clip) mixer.clipAction(clip).play()
    mixer.setTime(wanted.time ?? 0.4)
    bend(person, wanted.bones ?? {})
    person.traverse((o) => {
      if (wanted.shows && o.name.startsWith('hair')) o.visible = wanted.shows.includes(o.name)
    })
    locks.visible = wanted.locks === true
  }
  for (const [ident, place] of Object.entries(shot.at ?? {})) set(ident, place)
  bring(shot.thing)
  scene.updateMatrixWorld(true)
  renderer.render(scene, camera)
  return { calls: renderer.info.render.calls, triangles: renderer.info.render.triangles }
}
window.ready = true
