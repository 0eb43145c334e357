import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import layout from './layout.module.css'
import styles from './sheet.module.css'

interface SheetProps extends ComponentProps<'section'> {
  /** The violet edge: this is where you are, or were. */
  readonly here?: boolean
  readonly gap?: 'none' | 'normal' | 'wide'
}

/** A white surface that holds one subject. Sheets are never nested. */
export function Sheet({ here = false, gap = 'normal', className, ...rest }: SheetProps) {
  const stack = { none: undefined, normal: layout.stack, wide: layout.stackWide }[gap]
  return (
    <section {...rest} className={classes(styles.sheet, stack, here && styles.here, className)} />
  )
}

/** A list of facts with a line between them. */
export function Rows({ className, ...rest }: ComponentProps<'ul'>) {
  return <ul {...rest} className={classes(styles.rows, className)} />
}

interface EmptyProps {
  readonly title: string
  readonly children: React.ReactNode
}

/** Says what will be here, and has the one button that starts it. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <Sheet>
      <h2>{title}</h2>
      {children}
    </Sheet>
  )
}
