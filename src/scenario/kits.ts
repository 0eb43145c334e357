/** Places that the scene can build: a plain room from its size, and the baked conveyor hall. */
export const KITS = ['workshop', 'conveyor-hall'] as const
