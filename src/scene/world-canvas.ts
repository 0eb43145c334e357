import { NeutralToneMapping, PerspectiveCamera, WebGLRenderer } from 'three'
import type { Drawable, Drawer } from './drawer.ts'
import { type Quality, qualityFor } from './quality.ts'

/** Metres; near enough for a padlock in the hand. */
const NEAREST = 0.04
const FURTHEST = 80

/**
 * The one canvas and renderer of the app's life: opening a second one leaks memory in browsers, so
 * it moves from page to page.
 */
export interface WorldCanvas extends Drawable {
  readonly quality: Quality
  /** Puts the canvas into an element and keeps its size; returns what takes it out again. */
  readonly mount: (host: HTMLElement, drawer: Drawer) => () => void
  /** Whether frames are drawn one after the other. What rests keeps its last picture. */
  readonly draw: (on: boolean) => void
  /** Calls back when the graphics are lost or come back. */
  readonly onLost: (changed: (lost: boolean) => void) => () => void
}

let only: Promise<WorldCanvas> | undefined

export function worldCanvas(): Promise<WorldCanvas> {
  only ??= open().catch((error: unknown) => {
    only = undefined
    throw error
  })
  return only
}

function rendererNameOf(canvas: HTMLCanvasElement): { name: string; size: number } | null {
  const gl = document.createElement('canvas').getContext('webgl2')
  if (!gl) return null
  const facts = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(facts ? facts.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  const size = Number(gl.getParameter(gl.MAX_TEXTURE_SIZE))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  canvas.dataset.renderer = name
  return { name, size }
}

async function open(): Promise<WorldCanvas> {
  const canvas = document.createElement('canvas')
  const facts = rendererNameOf(canvas)
  if (!facts) throw new Error('worldCanvas: this device has no WebGL 2.')
  const quality = qualityFor(facts.name, facts.size)
  const renderer = new WebGLRenderer({
    canvas,
    antialias: quality.smoothEdges,
    powerPreference: 'high-performance',
  })
  const camera = new PerspectiveCamera(60, 1, NEAREST, FURTHEST)
  renderer.toneMapping = NeutralToneMapping
  renderer.toneMappingExposure = 1.08
  const pixelRatio = Math.min(quality.pixelRatio, devicePixelRatio)
  let drawer: Drawer | null = null
  let drawing = false
  const resize = (host: HTMLElement): void => {
    const { clientWidth, clientHeight } = host
    if (clientWidth === 0 || clientHeight === 0) return
    drawer?.resize(clientWidth, clientHeight)
    // A new size wipes the picture, of one that rests too.
    if (canvas.isConnected && !drawing) drawer?.once()
  }
  const draw = (on: boolean): void => {
    drawing = on && canvas.isConnected
    drawer?.run(drawing)
  }
  return {
    canvas,
    renderer,
    camera,
    quality,
    pixelRatio,
    mount: (host, by) => {
      drawer = by
      host.append(canvas)
      draw(true)
      resize(host)
      const observer = new ResizeObserver(() => resize(host))
      observer.observe(host)
      return () => {
        observer.disconnect()
        canvas.remove()
        by.run(false)
        by.show(null)
        if (drawer === by) drawer = null
      }
    },
    draw,
    onLost: (changed) => {
      const lost = (event: Event): void => {
        event.preventDefault()
        changed(true)
      }
      const back = (): void => changed(false)
      canvas.addEventListener('webglcontextlost', lost)
      canvas.addEventListener('webglcontextrestored', back)
      return () => {
        canvas.removeEventListener('webglcontextlost', lost)
        canvas.removeEventListener('webglcontextrestored', back)
      }
    },
  }
}
