import { useId } from 'react'
import styles from './calculators.module.css'
import { alongOf, heightsOf, type Scale } from './plot-scale.ts'

interface Point {
  readonly x: number
  readonly y: number | undefined
}

interface PlotProps {
  readonly points: readonly Point[]
  readonly here: number
  /** What the curve says, for those who hear it. */
  readonly label: string
  readonly xTitle: string
  readonly yTitle: string
  readonly show: (value: number) => string
}

const WIDTH = 360
const HEIGHT = 250
const FRAME = { start: 62, end: 344, top: 12, bottom: 214 } as const

const place =
  ({ low, high }: Scale, from: number, to: number) =>
  (value: number) =>
    from + ((value - low) / (high - low)) * (to - from)

/** Unbroken stretches of the curve: a value that the model refuses breaks it. */
function stretches(points: readonly Point[]): readonly (readonly Point[])[] {
  const found: Point[][] = [[]]
  for (const point of points) {
    if (point.y === undefined) found.push([])
    else found.at(-1)?.push(point)
  }
  return found.filter((stretch) => stretch.length > 0)
}

/** One output over one input as a curve, with the value of the form marked. Left to right always. */
export function Plot({ points, here, label, xTitle, yTitle, show }: PlotProps) {
  const clip = useId()
  const known = points.filter(({ y }) => y !== undefined)
  const values = known.flatMap(({ y }) => (y === undefined ? [] : [y]))
  const hereY = points.find(({ x }) => x === here)?.y
  const xs = alongOf(known[0]?.x ?? 0, known.at(-1)?.x ?? 1, 4)
  const ys = heightsOf(values, hereY)
  const toX = place(xs, FRAME.start, FRAME.end)
  const toY = place(ys, FRAME.bottom, FRAME.top)
  const at = ({ x, y = 0 }: Point) => `${toX(x).toFixed(1)},${toY(y).toFixed(1)}`
  return (
    <figure className={styles.plot}>
      <p className={styles.axis}>{yTitle}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <clipPath id={clip}>
          <rect
            x={FRAME.start}
            y={FRAME.top - 2}
            width={FRAME.end - FRAME.start + 2}
            height={FRAME.bottom - FRAME.top + 4}
          />
        </clipPath>
        {ys.ticks.map((tick) => (
          <g key={tick}>
            <path className={styles.grid} d={`M${FRAME.start} ${toY(tick)}H${FRAME.end}`} />
            <text x={FRAME.start - 8} y={toY(tick)} dy="0.35em" textAnchor="end">
              {show(tick)}
            </text>
          </g>
        ))}
        {xs.ticks.map((tick, index) => (
          <g key={tick}>
            <path className={styles.grid} d={`M${toX(tick)} ${FRAME.bottom}v6`} />
            <text
              x={toX(tick)}
              y={FRAME.bottom + 26}
              textAnchor={index > 0 && toX(tick) > FRAME.end - 24 ? 'end' : 'middle'}
            >
              {show(tick)}
            </text>
          </g>
        ))}
        <path
          className={styles.frameLine}
          d={`M${FRAME.start} ${FRAME.top}V${FRAME.bottom}H${FRAME.end}`}
        />
        <g clipPath={`url(#${clip})`}>
          {stretches(points).map((stretch) => (
            <polyline
              key={stretch[0]?.x}
              className={styles.curve}
              points={stretch.map(at).join(' ')}
            />
          ))}
        </g>
        {hereY !== undefined && (
          <>
            <path className={styles.lead} d={`M${at({ x: here, y: hereY })}V${FRAME.bottom}`} />
            <path className={styles.lead} d={`M${at({ x: here, y: hereY })}H${FRAME.start}`} />
            <circle className={styles.here} cx={toX(here)} cy={toY(hereY)} r={7} />
          </>
        )}
      </svg>
      <p className={styles.axis}>{xTitle}</p>
    </figure>
  )
}
