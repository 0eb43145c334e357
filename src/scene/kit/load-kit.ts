import {
  EquirectangularReflectionMapping,
  type Group,
  Mesh,
  NoColorSpace,
  type Object3D,
  PMREMGenerator,
  RepeatWrapping,
  SRGBColorSpace,
  type Texture,
  TextureLoader,
  type WebGLRenderer,
} from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { HDRLoader } from 'three/addons/loaders/HDRLoader.js'
import type { Quality } from '../quality.ts'
import type { KitBindings } from './bindings.ts'
import { createMaterials, type Materials } from './materials.ts'
import type { Palette } from './palette.ts'
import { Signs } from './signs.ts'

/** Where the app's own files lie, whatever folder it is served from. */
export const fileAddress = (path: string): string => new URL(path, document.baseURI).href

/** Everything a baked place brings: its nodes, its light, and what binds them to a scenario. */
export interface Kit {
  readonly root: Group | Object3D
  readonly nodes: ReadonlyMap<string, Object3D>
  readonly bindings: KitBindings
  readonly palette: Palette
  readonly materials: Materials
  readonly environment: Texture
  /** Has what is written here in the language of the reader, where the place has it. */
  readonly speak: (language: string) => void
  readonly dispose: () => void
}

/** Who looks at a place, and by what. */
export interface PlaceView {
  readonly renderer: WebGLRenderer
  readonly quality: Quality
  readonly language: string
}

export const gltfLoader = (): GLTFLoader => new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)

export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(fileAddress(path))
  if (!response.ok) throw new Error(`fetchJson: ${path} answered ${response.status}.`)
  return (await response.json()) as T
}

async function texture(path: string, space: string = SRGBColorSpace): Promise<Texture> {
  const loaded = await new TextureLoader().loadAsync(fileAddress(path))
  loaded.colorSpace = space
  return loaded
}

/** Grain, clouds and polish of a concrete floor. */
export async function loadConcrete(folder: string): Promise<Texture> {
  const detail = await texture(`${folder}concrete.webp`, NoColorSpace)
  detail.anisotropy = 8
  detail.wrapS = detail.wrapT = RepeatWrapping
  return detail
}

/** The hall is its own environment: its lamps and windows reflect where they are. */
export async function loadEnvironment(path: string, renderer: WebGLRenderer): Promise<Texture> {
  const panorama = await new HDRLoader().loadAsync(fileAddress(path))
  panorama.mapping = EquirectangularReflectionMapping
  const generator = new PMREMGenerator(renderer)
  const { texture: environment } = generator.fromEquirectangular(panorama)
  generator.dispose()
  panorama.dispose()
  return environment
}

async function signsOf(folder: string, language: string | null): Promise<Texture> {
  const signs = await texture(`${folder}signs${language ? `.${language}` : ''}.webp`)
  signs.flipY = false
  signs.anisotropy = 8
  return signs
}

/** Fetches a baked kit. Its files are named alike in every kit's folder. */
export async function loadKit(
  name: string,
  { renderer, quality, language }: PlaceView,
): Promise<Kit> {
  const at = `kits/${name}/`
  const bound = fetchJson<KitBindings>(`${at}nodes.json`)
  const written = bound.then(
    ({ languages }) => new Signs({ languages, load: (asked) => signsOf(at, asked) }),
  )
  const [gltf, bindings, palette, lightmap, signs, lettering, detail, environment] =
    await Promise.all([
      gltfLoader().loadAsync(fileAddress(`${at}hall.glb`)),
      bound,
      fetchJson<Palette>(`${at}palette.json`),
      texture(`${at}${quality.lightmap}`),
      written,
      written.then((each) => each.first(language)),
      loadConcrete(at),
      loadEnvironment(`${at}panorama.hdr`, renderer),
    ])
  lightmap.channel = 1
  lightmap.flipY = false
  lightmap.anisotropy = 4
  const materials = createMaterials(palette, { lightmap, signs: lettering, detail })
  const nodes = new Map<string, Object3D>()
  gltf.scene.traverse((node) => {
    const given: unknown = node.userData.name
    nodes.set(typeof given === 'string' ? given : node.name, node)
    if (node instanceof Mesh) node.material = materialFor(node, materials)
  })
  return {
    root: gltf.scene,
    nodes,
    bindings,
    palette,
    materials,
    environment,
    speak: (asked) => void signs.change(asked, materials.letter),
    dispose: () => {
      materials.dispose()
      environment.dispose()
      gltf.scene.traverse((node) => {
        if (node instanceof Mesh) node.geometry.dispose()
      })
    },
  }
}

function materialFor(mesh: Mesh, materials: Materials) {
  if (mesh.name.includes('__belt__')) return materials.belt
  const name = Array.isArray(mesh.material) ? '' : mesh.material.name
  if (name === 'shell') return materials.shell
  return name === 'signs' ? materials.signs : materials.palette
}
