import { useFrame, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { type Camera, Color, Fog, type Texture } from 'three'
import type { Stage } from './stage.ts'

interface WorldViewProps {
  readonly stage: Stage
  readonly environment: Texture
  /** Things go to their places at once, without swinging there. */
  readonly still: () => boolean
  /** Called before each frame is drawn: the clock, the eyes. Seconds since the one before. */
  readonly onFrame: (seconds: number, camera: Camera) => void
}

/** A pause of the page must not become a leap of the world. */
const LONGEST_FRAME = 0.25

/** A run in the scene. React mounts it once; from then on the frame loop moves things. */
export function WorldView({ stage, environment, still, onFrame }: WorldViewProps) {
  const scene = useThree((state) => state.scene)
  useEffect(() => {
    scene.environment = environment
    scene.background = new Color('#dfe8ee')
    // Hardly visible; it takes the hardness off the far wall.
    scene.fog = new Fog('#d9dedd', 7, 46)
    return () => {
      scene.environment = null
    }
  }, [scene, environment])
  useFrame(({ camera }, delta) => {
    const seconds = Math.min(delta, LONGEST_FRAME)
    onFrame(seconds, camera)
    stage.update(seconds, camera, still())
  })
  return <primitive object={stage.root} />
}
