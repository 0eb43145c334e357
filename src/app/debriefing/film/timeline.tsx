import {
  type CSSProperties,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { RunEvent } from '../../../engine/event.ts'
import { formatTicks } from '../../formats.ts'
import { classes } from '../../ui/classes.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { useWords } from '../../words/use-words.ts'
import { type LaneName, laneNames, lanesOf } from '../story/lanes.ts'
import styles from './film.module.css'
import '../../ui/input.css'

interface TimelineProps {
  readonly events: readonly RunEvent[]
  readonly tick: number
  readonly end: number
  readonly onTick: (tick: number) => void
}

const icons: Readonly<Record<LaneName, IconName>> = {
  steps: 'circle-check',
  refused: 'circle-x',
  danger: 'alert-triangle',
}

/** Marks closer than this cannot be told apart, pixels. */
const MARK_PIXELS = 26

/** Time runs as on a tape in every language: from left to right. The slider is the control. */
export function Timeline({ events, tick, end, onTick }: TimelineProps) {
  const { t } = useWords('debriefing')
  const rail = useRef<HTMLDivElement>(null)
  const width = useWidth(rail)
  const lanes = useMemo(() => lanesOf(events, (end * MARK_PIXELS) / width), [events, end, width])
  const share = (at: number): string => `${(100 * at) / Math.max(1, end)}%`
  const here = { '--at': share(tick) } as CSSProperties
  return (
    <div className={styles.lanes} dir="ltr" style={here}>
      {laneNames.map((name) => (
        <div key={name} className={styles.row}>
          <span className={styles.label}>{t(`film.lanes.${name}`)}</span>
          <div className={classes(styles.lane, styles[name])} aria-hidden="true">
            {lanes[name].map((mark) => (
              <span
                key={mark.tick}
                className={classes(styles.mark, mark.count > 1 && styles.many)}
                style={{ '--at': share(mark.tick) } as CSSProperties}
              >
                {mark.count > 1 ? mark.count : <Icon name={icons[name]} />}
              </span>
            ))}
          </div>
        </div>
      ))}
      <div className={styles.row}>
        <span />
        <div className={styles.rail} ref={rail}>
          <div className={styles.head} />
          <input
            type="range"
            min={0}
            max={end}
            step={30}
            value={tick}
            aria-label={t('film.moment')}
            aria-valuetext={formatTicks(tick)}
            onChange={(event) => onTick(event.currentTarget.valueAsNumber)}
          />
        </div>
      </div>
    </div>
  )
}

/** How wide an element is now, pixels. */
function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(500)
  useLayoutEffect(() => {
    const element = of.current
    if (!element) return
    const watch = new ResizeObserver(() => setWidth(Math.max(100, element.clientWidth)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [of])
  return width
}
