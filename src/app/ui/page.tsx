import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import styles from './frame.module.css'
import { Icon } from './icon.tsx'
import layout from './layout.module.css'

interface PageProps {
  readonly title: string
  readonly lead?: ReactNode
  /** Where the page was reached from. */
  readonly back?: { readonly to: string; readonly label: string }
  /** Facts under the title. */
  readonly facts?: ReactNode
  readonly children: ReactNode
}

let pagesShown = 0

/** The middle of a page. A new page takes the focus to its title, so that it is read out. */
export function Page({ title, lead, back, facts, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    pagesShown += 1
    if (pagesShown === 1) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
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
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className={layout.lead}>{lead}</p>}
        {facts}
      </div>
      {children}
    </main>
  )
}
