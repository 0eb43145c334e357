import { useState } from 'react'
import { saveFile } from '../../save-file.ts'
import { Button } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'
import styles from './report.module.css'

/** More lines than these would keep the page busy; the saved list has them all. */
const MOST_LINES = 500

interface ReportProps {
  readonly file: string
  /** What `validate` prints, line by line. */
  readonly report: string
}

/** The lines of `validate`, as they are, to read, to copy and to take along. */
export function Report({ file, report }: ReportProps) {
  const { t } = useWords('brought')
  const [copied, setCopied] = useState(false)
  const lines = report.split('\n')
  const more = Math.max(0, lines.length - MOST_LINES)
  const shown = more === 0 ? lines : [...lines.slice(0, MOST_LINES - 1), ...lines.slice(-1)]
  return (
    <>
      <section
        className={styles.report}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('faulty.list', { file })}
      >
        <pre lang="en" dir="ltr">
          {shown.join('\n')}
        </pre>
      </section>
      {more > 0 && <p className={layout.soft}>{t('faulty.more', { count: more })}</p>}
      <div className={layout.row}>
        <Button
          icon={copied ? 'check' : 'copy'}
          onClick={() => void navigator.clipboard?.writeText(report).then(() => setCopied(true))}
        >
          {t(copied ? 'faulty.copied' : 'faulty.copy')}
        </Button>
        <Button
          icon="download"
          onClick={() => saveFile('validate.txt', `${report}\n`, 'text/plain')}
        >
          {t('faulty.save')}
        </Button>
      </div>
    </>
  )
}
