import { readLaunch } from './launch.ts'

/**
 * Whether this is the whole site. A package of one job has what a learner needs, and neither the
 * pages in `site-pages.tsx` nor the printed guide.
 */
export const isWholeSite = (): boolean => readLaunch() === null
