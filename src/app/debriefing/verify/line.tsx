import { classes } from '../../ui/classes.ts'
import layout from '../../ui/layout.module.css'
import { Sign } from '../../ui/note.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './verify.module.css'

interface LineProps {
  /** `null` where it is not known. */
  readonly ok?: boolean | null
  readonly title: string
  readonly children: React.ReactNode
}

/** One thing that was checked: yes, no or not known in shape, colour and a word. */
export function Line({ ok = false, title, children }: LineProps) {
  const { t } = useWords('debriefing')
  return (
    <li className={styles.line}>
      <Sign
        meaning={ok === null ? 'plain' : ok ? 'safe' : 'harm'}
        icon={ok === null ? 'help-circle' : ok ? 'circle-check' : 'circle-x'}
      >
        <span className={layout.hidden}>
          {t(ok === null ? 'verify.unknown' : ok ? 'verify.yes' : 'verify.no')}
        </span>
      </Sign>
      <span>
        <strong>{title}</strong>
        <br />
        <span className={classes(layout.small, layout.soft)}>{children}</span>
      </span>
    </li>
  )
}
