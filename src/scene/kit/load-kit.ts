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
  readonly dispose: () => void
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

/** Fetches a baked kit. Its files are named alike in every kit's folder. */
export async function loadKit(
  name: string,
  renderer: WebGLRenderer,
  quality: Quality,
): Promise<Kit> {
  const at = `kits/${name}/`
  const [gltf, bindings, palette, lightmap, signs, detail, environment] = await Promise.all([
    gltfLoader().loadAsync(fileAddress(`${at}hall.glb`)),
    fetchJson<KitBindings>(`${at}nodes.json`),
    fetchJson<Palette>(`${at}palette.json`),
    texture(`${at}${quality.lightmap}`),
    texture(`${at}signs.webp`),
    loadConcrete(at),
    loadEnvironment(`${at}panorama.hdr`, renderer),
  ])
  lightmap.channel = 1
  lightmap.flipY = signs.flipY = false
  lightmap.anisotropy = 4
  signs.anisotropy = 8
  const materials = createMaterials(palette, { lightmap, signs, detail })
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
