import { readLaunch } from './launch.ts'

/** Whether the printed guide lies beside the app: a package of one job goes without it. */
export const hasGuide = (): boolean => readLaunch() === null
