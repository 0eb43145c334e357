import type { ReactNode } from 'react'
import layout from './layout.module.css'
import styles from './table.module.css'

interface TableProps {
  /** What the table holds, for those who hear it. */
  readonly caption: string
  readonly heads: readonly string[]
  readonly children: ReactNode
}

/** Rows of facts; on a phone each row becomes a short list under its heading. */
export function Table({ caption, heads, children }: TableProps) {
  return (
    <table className={styles.table}>
      <caption className={layout.hidden}>{caption}</caption>
      <thead>
        <tr>
          <Heads heads={heads} />
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** The heads of columns, in a row. */
export function Heads({ heads }: { readonly heads: readonly (string | number)[] }) {
  return heads.map((head) => (
    <th key={head} scope="col">
      {head}
    </th>
  ))
}
