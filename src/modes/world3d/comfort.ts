import type { PlaySettings } from '../shared/play-props.ts'

/** Whether things and eyes go to their places at once: by setting, or as the device asks. */
export const goesAtOnce = ({ motion }: PlaySettings): boolean =>
  motion === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches
