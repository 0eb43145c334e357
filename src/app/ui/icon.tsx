import { classes } from './classes.ts'
import styles from './icon.module.css'
import { type IconName, iconShapes } from './icon-shapes.ts'

export type { IconName }

/** Arrows that point along the reading direction turn round with it. */
const turnsRound: ReadonlySet<IconName> = new Set(['arrow-left', 'arrow-right'])

/** A line drawing in the colour of the text. Always beside a word, so it is silent. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={classes(styles.icon, turnsRound.has(name) && styles.flip)}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {iconShapes[name].map((shape) => (
        <path key={shape} d={shape} />
      ))}
    </svg>
  )
}
