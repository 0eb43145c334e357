import type { ComponentProps } from 'react'
import styles from '../world3d.module.css'

interface ActButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: 'plain' | 'stop' | 'main'
}

/** A button large enough for a glove. */
export function ActButton({ look = 'plain', ...rest }: ActButtonProps) {
  const extra = look === 'plain' ? '' : ` ${styles[look]}`
  return <button type="button" {...rest} className={`${styles.button}${extra}`} />
}
