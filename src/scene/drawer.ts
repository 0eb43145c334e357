import {
  type Camera,
  Color,
  Fog,
  type PerspectiveCamera,
  Scene,
  type Texture,
  type WebGLRenderer,
} from 'three'
import type { Stage } from './stage.ts'

/** A run to be drawn, and what happens before each frame of it. */
export interface View {
  readonly stage: Stage
  readonly environment: Texture
  /** Things go to their places at once, without swinging there. */
  readonly still: () => boolean
  /** Called before each frame is drawn: the clock, the eyes. Seconds since the one before. */
  readonly onFrame: (seconds: number, camera: Camera) => void
}

/** The app's one canvas with what draws on it. */
export interface Drawable {
  readonly canvas: HTMLCanvasElement
  readonly renderer: WebGLRenderer
  readonly camera: PerspectiveCamera
  /** Pixels drawn for each pixel of the page. */
  readonly pixelRatio: number
}

/** Who draws a view: this room's own loop, or a headset's. */
export interface Drawer {
  readonly show: (view: View | null) => void
  /** In pixels of the page. */
  readonly resize: (width: number, height: number) => void
  /** Frames one after the other, or none. */
  readonly run: (on: boolean) => void
  /** One frame now. */
  readonly once: () => void
}

export type MakeDrawer = (on: Drawable) => Drawer | Promise<Drawer>

/** A pause of the page must not become a leap of the world. */
const LONGEST_FRAME = 0.25

/** All that happens in a frame before it is drawn. Seconds since the one before. */
export function moveOn({ stage, still, onFrame }: View, seconds: number, camera: Camera): void {
  const passed = Math.min(seconds, LONGEST_FRAME)
  onFrame(passed, camera)
  stage.update(passed, camera, still())
}

/** Light and air of a scene; returns what takes the light away. */
export function dress(scene: Scene, environment: Texture): () => void {
  scene.environment = environment
  scene.background = new Color('#dfe8ee')
  // Hardly visible; it takes the hardness off the far wall.
  scene.fog = new Fog('#d9dedd', 7, 46)
  return () => {
    scene.environment = null
  }
}

/** Draws on a flat page. React has no part in it, so its 3D half is fetched with the headset's room. */
export function plainDrawer({ renderer, camera, pixelRatio }: Drawable): Drawer {
  const scene = new Scene()
  let shown: View | null = null
  let undress: (() => void) | undefined
  let asked: number | null = null
  let before = performance.now()
  const frame = (): void => {
    const now = performance.now()
    const seconds = (now - before) / 1000
    before = now
    if (shown) moveOn(shown, seconds, camera)
    renderer.render(scene, camera)
  }
  const loop = (): void => {
    asked = requestAnimationFrame(loop)
    frame()
  }
  return {
    show: (view) => {
      undress?.()
      scene.clear()
      shown = view
      undress = view ? dress(scene, view.environment) : undefined
      if (view) scene.add(view.stage.root)
    },
    resize: (width, height) => {
      renderer.setPixelRatio(pixelRatio)
      renderer.setSize(width, height)
      camera.aspect = width / height
      camera.updateProjectionMatrix()
    },
    run: (on) => {
      if (on === (asked !== null)) return
      if (asked !== null) cancelAnimationFrame(asked)
      before = performance.now()
      asked = on ? requestAnimationFrame(loop) : null
    },
    once: frame,
  }
}
