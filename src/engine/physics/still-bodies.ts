import type { BodyWorld } from './body-world.ts'

/**
 * A world in which nothing is let fly, as in text, where a thing is always set down. It saves such
 * an interface the physics library.
 */
export const stillBodies = (): BodyWorld => ({
  moving: () => false,
  launch: ({ id }) => {
    throw new Error(`stillBodies: "${id}" was thrown, but the catalogue came without physics.`)
  },
  remove: () => undefined,
  step: () => [],
  snapshot: () => () => undefined,
})
