import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import styles from './frame.module.css'
import { Icon } from './icon.tsx'
import layout from './layout.module.css'

interface PageProps {
  readonly title: string
  /** A word over the title, such as the job that an outcome belongs to. */
  readonly over?: string
  /** Stands in the place of the title, as an outcome does; the title still names the page. */
  readonly heading?: ReactNode
  readonly lead?: ReactNode
  /** Where the page was reached from. */
  readonly back?: { readonly to: string; readonly label: string }
  /** Facts under the title. */
  readonly facts?: ReactNode
  readonly children: ReactNode
}

let pagesShown = 0

/** The middle of a page. A new page takes the focus to its title, so that it is read out. */
export function Page({ title, over, heading, lead, back, facts, children }: PageProps) {
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    pagesShown += 1
    if (pagesShown === 1) return
    scrollTo(0, 0)
    top.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    document.title = `${title} – Millwright`
  }, [title])
  return (
    <main className={styles.page} id="main" tabIndex={-1}>
      {back && (
        <Link href={back.to} className={styles.back}>
          <Icon name="arrow-left" />
          {back.label}
        </Link>
      )}
      <div className={styles.head}>
        {over && <p className={layout.soft}>{over}</p>}
        <h1 ref={top} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {lead && <p className={layout.lead}>{lead}</p>}
        {facts}
      </div>
      {children}
    </main>
  )
}
