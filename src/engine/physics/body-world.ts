import type { Vec3 } from '../../core/vec.ts'

/** A box that moves freely until it lies still. */
export interface MovingBody {
  readonly id: string
  readonly half: Vec3
  readonly massKilograms: number
}

/** A box that never moves. */
export interface StillBox {
  readonly at: Vec3
  readonly half: Vec3
}

/** What a step of the moving bodies brought. */
export interface BodyNews {
  readonly id: string
  readonly at: Vec3
  /** Newton seconds of the hardest blow in this step; 0 without one. */
  readonly impulse: number
  readonly resting: boolean
}

/** Makes the bodies of a run: the room's size, and what stands in it when it is first needed. */
export type MakeBodies = (size: Vec3, standing: () => readonly StillBox[]) => BodyWorld

/** The port behind which the physics library lives. It is stepped only while something moves. */
export interface BodyWorld {
  readonly moving: () => boolean
  readonly launch: (body: MovingBody, at: Vec3, velocity: Vec3) => void
  /** Somebody caught it: it moves by itself no longer. */
  readonly remove: (id: string) => void
  readonly step: () => readonly BodyNews[]
  /** Everything that the next steps depend on; calling what it returns brings it back. */
  readonly snapshot: () => () => void
}
