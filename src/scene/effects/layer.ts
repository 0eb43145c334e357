import { DoubleSide, Mesh, PlaneGeometry, ShaderMaterial } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'

/** Sheets of one layer, metres over its lower edge: thin at the edge, thick above. */
const SHEETS = [0, 0.1, 0.24, 0.45, 0.8]

const VERTEX = `
varying vec3 vAt;
void main() {
  vec4 at = modelMatrix * vec4(position, 1.);
  vAt = at.xyz;
  gl_Position = projectionMatrix * viewMatrix * at;
}`

// Slow billows; the edge towards the viewer thins out so that no line is seen in the air.
const FRAGMENT = `
varying vec3 vAt; uniform float time;
float wave(vec2 p) { return sin(p.x * 1.7 + time * .31 + sin(p.y * 1.3 - time * .2) * 1.4); }
void main() {
  float billow = .5 + .25 * wave(vAt.xz) + .25 * wave(vAt.zx * 1.9 + vAt.y * 3.);
  gl_FragColor = vec4(mix(vec3(.035), vec3(.11, .105, .1), billow), .34 + .34 * billow);
  #include <colorspace_fragment>
}`

/** Smoke under the ceiling of a room, from its lower edge up. */
export class Layer {
  readonly mesh: Mesh<ReturnType<typeof sheets>, ShaderMaterial>
  private readonly time = { value: 0 }

  constructor([x, z]: readonly [number, number]) {
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { time: this.time },
      transparent: true,
      depthWrite: false,
      side: DoubleSide,
    })
    this.mesh = new Mesh(sheets(x, z), material)
    this.mesh.renderOrder = 4
  }

  /** Metres: over the floor of its room, and how deep it is. */
  show(edge: number, deep: number, time: number): void {
    this.mesh.visible = deep > 0.03
    this.mesh.position.y = edge
    this.mesh.scale.y = Math.min(1, deep / (SHEETS.at(-1) ?? 1))
    this.time.value = time
  }

  dispose(): void {
    this.mesh.removeFromParent()
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}

const sheets = (x: number, z: number) =>
  mergeGeometries(
    SHEETS.map((up) => new PlaneGeometry(x, z).rotateX(Math.PI / 2).translate(0, up, 0)),
  )
