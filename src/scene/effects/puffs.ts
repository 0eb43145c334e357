import {
  CustomBlending,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  PlaneGeometry,
  ShaderMaterial,
  type Vector3,
} from 'three'

/** More puffs at once than any place needs; those that are over it are not drawn. */
const MOST = 900

const VERTEX = `
attribute vec4 spot;
attribute vec4 tint;
attribute float solid;
varying vec2 vAt; varying vec4 vTint; varying float vSolid;
void main() {
  vAt = position.xy * 2.; vTint = tint; vSolid = solid;
  vec4 seen = modelViewMatrix * vec4(spot.xyz, 1.);
  // Flames are taller than wide.
  seen.xy += position.xy * spot.w * vec2(1., mix(1.5, 1., solid));
  gl_Position = projectionMatrix * seen;
}`

// What shines adds to what is behind it; what is solid covers it.
const FRAGMENT = `
varying vec2 vAt; varying vec4 vTint; varying float vSolid;
void main() {
  float soft = 1. - smoothstep(.1, 1., length(vAt));
  float alpha = soft * soft * vTint.a;
  gl_FragColor = vec4(vTint.rgb, 1.);
  #include <colorspace_fragment>
  gl_FragColor = vec4(gl_FragColor.rgb * alpha, alpha * vSolid);
}`

/** Soft round puffs that face the eye, all in one draw call. */
export class Puffs {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  private readonly spots = attribute(4)
  private readonly tints = attribute(4)
  private readonly solids = attribute(1)
  private count = 0

  constructor() {
    const geometry = new InstancedBufferGeometry()
    const plane = new PlaneGeometry(1, 1)
    geometry.index = plane.index
    geometry.setAttribute('position', plane.getAttribute('position'))
    geometry.setAttribute('spot', this.spots)
    geometry.setAttribute('tint', this.tints)
    geometry.setAttribute('solid', this.solids)
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      transparent: true,
      depthWrite: false,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
    })
    this.mesh = new Mesh(geometry, material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 5
  }

  begin(): void {
    this.count = 0
  }

  /** Metres; `rgba` 0 to 1; `solid` 0 shines, 1 covers what is behind. */
  add(at: Vector3, size: number, rgba: readonly [number, number, number, number], solid: number) {
    if (this.count === MOST) return
    this.spots.setXYZW(this.count, at.x, at.y, at.z, size)
    this.tints.setXYZW(this.count, ...rgba)
    this.solids.setX(this.count, solid)
    this.count++
  }

  end(): void {
    this.mesh.geometry.instanceCount = this.count
    this.mesh.visible = this.count > 0
    for (const each of [this.spots, this.tints, this.solids]) each.needsUpdate = true
  }

  dispose(): void {
    this.mesh.removeFromParent()
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}

function attribute(size: number): InstancedBufferAttribute {
  const made = new InstancedBufferAttribute(new Float32Array(MOST * size), size)
  made.setUsage(DynamicDrawUsage)
  return made
}
