import { useState } from 'react'
import { localise, type Text } from '../../../scenario/text.ts'
import { words } from '../words.ts'
import styles from '../world3d.module.css'

/** How much of a phone's screen the list takes: a third, a half, or nearly all. */
export type SheetSize = 'low' | 'half' | 'high'

const SIZES: readonly SheetSize[] = ['low', 'half', 'high']
/** Pixels that a thumb must slide for one size more or less. */
const SLIDE = 40

interface SheetSizeProps {
  readonly size: SheetSize
  readonly language: string
  readonly onSize: (size: SheetSize) => void
}

/** The upper edge of the list on a phone: it slides under a thumb, and two buttons do the same. */
export function SheetEdge({ size, language, onSize }: SheetSizeProps) {
  const [from, setFrom] = useState<number | null>(null)
  const at = SIZES.indexOf(size)
  const slide = (by: number): void => onSize(SIZES[at + by] ?? size)
  const button = (by: 1 | -1, text: Text, sign: string) => (
    <button
      type="button"
      className={styles.edgeButton}
      aria-label={localise(text, language)}
      aria-disabled={SIZES[at + by] === undefined}
      onClick={() => slide(by)}
    >
      {sign}
    </button>
  )
  return (
    <div
      className={styles.edge}
      onPointerDown={({ clientY }) => setFrom(clientY)}
      onPointerUp={({ clientY }) => {
        const by = from === null ? 0 : clientY - from
        setFrom(null)
        if (Math.abs(by) >= SLIDE) slide(by < 0 ? 1 : -1)
      }}
      onPointerCancel={() => setFrom(null)}
    >
      {button(-1, words.largerPicture, '▾')}
      <span className={styles.grip} aria-hidden="true" />
      {button(1, words.largerList, '▴')}
    </div>
  )
}
