import type { ReactNode } from 'react'
import { formatTicks } from '../../formats.ts'
import styles from './parts.module.css'

interface MomentLinkProps {
  readonly tick: number
  readonly onShow: (tick: number) => void
  readonly children: ReactNode
}

/** A sentence with its time; pressed, the film shows that moment. */
export function MomentLink({ tick, onShow, children }: MomentLinkProps) {
  return (
    <button type="button" className={styles.moment} onClick={() => onShow(tick)}>
      <bdi>{formatTicks(tick)}</bdi> <span>{children}</span>
    </button>
  )
}
