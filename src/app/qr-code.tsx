import { encode } from 'uqr'

interface QrCodeProps {
  readonly text: string
  /** What a person who cannot see it should know. */
  readonly label: string
  readonly className?: string | undefined
}

/** A QR code as one drawing: always dark on light, whatever the theme, so that cameras read it. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 3 })
  const dark = data.flatMap((row, y) =>
    row.flatMap((filled, x) => (filled ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
