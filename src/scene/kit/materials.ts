import { type Material, MeshStandardMaterial, type Texture } from 'three'
import { colourTexture, glowTexture, type Palette, surfaceTexture } from './palette.ts'
import { type LightKind, lightFrom, type SharedUniforms } from './shaders.ts'

/** The few materials that draw a whole workplace. */
export interface Materials {
  /** By the material's name in the kit's file. */
  readonly palette: Material
  readonly shell: Material
  /** As the shell, with its light in its vertices. */
  readonly room: Material
  readonly signs: Material
  readonly belt: Material
  /** For what is built from shapes, or alive. */
  readonly probe: Material
  /** For baked things that are away from their place. */
  readonly carried: Material
  readonly signsCarried: Material
  readonly uniforms: SharedUniforms
  /** As `probe`, with some colours replaced. */
  readonly recoloured: (instead: Readonly<Record<string, string>>) => Material
  /** Puts other signs up. */
  readonly letter: (signs: Texture) => void
  readonly dispose: () => void
}

export interface MaterialTextures {
  readonly lightmap: Texture | null
  readonly signs: Texture | null
  readonly detail: Texture | null
}

export function createMaterials(palette: Palette, textures: MaterialTextures): Materials {
  const uniforms: SharedUniforms = {
    detailMap: { value: textures.detail },
    beltLength: { value: 1 },
    beltTravel: { value: 0 },
  }
  const map = colourTexture(palette)
  const surface = surfaceTexture(palette)
  const glow = glowTexture(palette)
  const made: Material[] = []
  const light = (
    kind: LightKind,
    parameters: ConstructorParameters<typeof MeshStandardMaterial>[0],
  ): MeshStandardMaterial => {
    const material = lightFrom(new MeshStandardMaterial(parameters), kind, palette.scale, uniforms)
    made.push(material)
    return material
  }
  const painted = {
    map,
    roughnessMap: surface,
    metalnessMap: surface,
    roughness: 1,
    metalness: 1,
    emissive: '#ffffff',
    emissiveMap: glow,
    emissiveIntensity: 1.6,
    vertexColors: true,
  } as const
  const bare = { map, roughnessMap: surface, roughness: 1, metalness: 0 } as const
  // On the surface they stand for, so drawn a hair in front of it.
  const printed = {
    map: textures.signs,
    roughness: 0.45,
    vertexColors: true,
    alphaTest: 0.5,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -2,
  } as const
  const signs = light('vertex', printed)
  const signsCarried = light('carried', printed)
  return {
    palette: light('vertex', painted),
    belt: light('belt', painted),
    probe: light('probe', painted),
    signs,
    carried: light('carried', painted),
    signsCarried,
    room: light('room', { ...bare, vertexColors: true }),
    shell: light('shell', {
      ...bare,
      lightMap: textures.lightmap,
      lightMapIntensity: palette.scale * Math.PI,
    }),
    uniforms,
    recoloured: (instead) => light('probe', { ...painted, map: colourTexture(palette, instead) }),
    letter: (texture) => {
      signs.map?.dispose()
      signs.map = signsCarried.map = texture
    },
    dispose: () => {
      for (const material of made) material.dispose()
      for (const texture of [map, surface, glow]) texture.dispose()
      for (const texture of [textures.lightmap, textures.detail, signs.map]) texture?.dispose()
    },
  }
}
