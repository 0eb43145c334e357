import { createRoot, type ReconcilerRoot, useFrame, useThree } from '@react-three/fiber'
import { type ReactNode, useEffect } from 'react'
import { type Drawable, type Drawer, dress, type MakeDrawer, moveOn, type View } from './drawer.ts'

/** A run in the scene. React mounts it once; from then on the frame loop moves things. */
function WorldView({ view }: { readonly view: View }) {
  const scene = useThree((state) => state.scene)
  useEffect(() => dress(scene, view.environment), [scene, view])
  useFrame(({ camera }, seconds) => moveOn(view, seconds, camera))
  return <primitive object={view.stage.root} />
}

type Root = ReconcilerRoot<HTMLCanvasElement>
/** Taking a root down would lose the graphics of its canvas, so it stays for the next view. */
const roots = new WeakMap<HTMLCanvasElement, Promise<Root>>()

async function openRoot({ canvas, renderer, camera, pixelRatio: dpr }: Drawable): Promise<Root> {
  const { toneMapping, toneMappingExposure } = renderer
  const size = { width: 16, height: 9, top: 0, left: 0 }
  const root = await createRoot(canvas).configure({
    gl: renderer,
    camera,
    dpr,
    size,
    frameloop: 'never',
  })
  // Fiber has tone mapping of its own.
  Object.assign(renderer, { toneMapping, toneMappingExposure })
  return root
}

/** Draws through React Three Fiber, with the room of a headset around the view. */
export const fiberDrawer =
  (around: (view: ReactNode) => ReactNode): MakeDrawer =>
  async (on): Promise<Drawer> => {
    const opening = roots.get(on.canvas) ?? openRoot(on)
    roots.set(on.canvas, opening)
    const root = await opening
    const store = root.render(null)
    return {
      show: (view) => void root.render(view && around(<WorldView view={view} />)),
      resize: (width, height) => store.getState().setSize(width, height),
      run: (goes) => {
        const wanted = goes ? 'always' : 'never'
        if (store.getState().frameloop !== wanted) store.getState().setFrameloop(wanted)
      },
      once: () => store.getState().advance(performance.now()),
    }
  }
