import type { KnownKey } from '../../records/credentials/known-keys.ts'
import { Button } from '../ui/button.tsx'
import layout from '../ui/layout.module.css'
import { Rows } from '../ui/sheet.tsx'
import styles from './certificate.module.css'

interface KeyRowsProps {
  readonly keys: readonly KnownKey[]
  /** What the button beside each does. */
  readonly off: string
  readonly onOff: (key: string) => void
}

/** Keys by the names of their holders, each to be taken off the list. */
export const KeyRows = ({ keys, off, onOff }: KeyRowsProps) => (
  <Rows>
    {keys.map(({ key, name }) => (
      <li key={key} className={layout.row}>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <bdi dir="ltr" className={styles.code}>
          {key}
        </bdi>
        <Button icon="x" aria-label={`${off}: ${name}`} onClick={() => onOff(key)}>
          {off}
        </Button>
      </li>
    ))}
  </Rows>
)
