import { type Material, ShaderChunk, type Texture } from 'three'

/**
 * Where the diffuse light of a thing comes from: a lightmap, its vertices (a `room` of concrete too), or (for people and for
 * what is built from shapes) the surroundings, dimmed where it is closed in. `carried` is for baked
 * things away from their place: the light in their vertices is that of another spot.
 */
export type LightKind = 'shell' | 'room' | 'vertex' | 'belt' | 'probe' | 'carried'

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

// UV1.x runs along the loop of the belt: a light mark every half metre shows that it moves.
const BELT = `
float along = fract((vAlong.x * beltLength - beltTravel) / .5) * .5;
float stripe = smoothstep(.02, .016, abs(along - .25)) * step(abs(vAlong.y - .5), .42);
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(.16, .165, .17), stripe * .8);`

const LIGHTS = ShaderChunk.lights_fragment_maps
const REFLECTIONS_ONLY = LIGHTS.replace(/#ifdef USE_LIGHTMAP[\s\S]*?#endif/, '').replace(
  /iblIrradiance \+=[^;]*;/,
  '',
)
const fromSurroundings = (openness: string): string => `${LIGHTS}
float openness = ${openness};
float sunny = max(0., dot(normalize(vWorldNormal), normalize(vec3(-.34, 1., .42))));
iblIrradiance *= openness * 1.5;
iblIrradiance += PI * openness * (vec3(.30, .29, .27) + vec3(1., .93, .8) * 1.1 * sunny);
radiance *= smoothstep(0., .6, openness);`

const baked = (light: string): string => `vec3 bakedLight = ${light};
irradiance += bakedLight;
${REFLECTIONS_ONLY}
radiance *= clamp(dot(bakedLight, vec3(.3, .5, .2)) * .55 + .03, 0., 1.25);`

export interface SharedUniforms {
  readonly detailMap: { value: Texture | null }
  readonly beltLength: { value: number }
  readonly beltTravel: { value: number }
}

/** Baked light becomes the diffuse light; the environment only reflects, dimmed where it is dark. */
export function lightFrom<M extends Material>(
  material: M,
  kind: LightKind,
  scale: number,
  uniforms: SharedUniforms,
): M {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    const along = kind === 'belt' ? '\nattribute vec2 uv1;' : ''
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        `#include <common>\nvarying vec3 vWorld, vWorldNormal; varying vec2 vAlong;${along}`,
      )
      .replace(
        '#include <fog_vertex>',
        `#include <fog_vertex>
        vec4 placed = vec4(transformed, 1.);
        #ifdef USE_BATCHING
          placed = batchingMatrix * placed;
        #endif
        vWorld = (modelMatrix * placed).xyz;
        vWorldNormal = inverseTransformDirection(transformedNormal, viewMatrix);
        vAlong = ${kind === 'belt' ? 'uv1' : 'vec2(0.)'};`,
      )
    const light =
      kind === 'shell'
        ? baked('texture2D(lightMap, vLightMapUv).rgb * lightMapIntensity')
        : kind === 'probe'
          ? fromSurroundings('vColor.r')
          : kind === 'carried'
            ? fromSurroundings('clamp(vColor.r * 1.4 + .3, .5, 1.)')
            : baked(`vColor.rgb * vColor.rgb * float(${scale}) * PI`)
    // Vertex colours are light here, never paint.
    const concrete = kind === 'shell' || kind === 'room'
    const colour = concrete ? CONCRETE : kind === 'belt' ? BELT : ''
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        `#include <common>
        varying vec3 vWorld, vWorldNormal; varying vec2 vAlong;
        uniform sampler2D detailMap; uniform float beltLength, beltTravel;`,
      )
      .replace('#include <color_fragment>', colour)
      .replace(
        '#include <roughnessmap_fragment>',
        concrete ? POLISH : '#include <roughnessmap_fragment>',
      )
      .replace('#include <lights_fragment_maps>', light)
  }
  material.customProgramCacheKey = () => kind
  return material
}
