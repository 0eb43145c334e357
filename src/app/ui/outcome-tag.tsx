import { OUTCOMES } from '../../records/shown-outcome.ts'
import { useWords } from '../words/use-words.ts'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './outcome-tag.module.css'

/** How an attempt ended, in the words of the result. */
export const outcomes = [...OUTCOMES, 'undecided'] as const
export type Outcome = (typeof outcomes)[number]

const forms: Readonly<Record<Outcome, { form: string | undefined; icon: IconName }>> = {
  passed: { form: styles.passed, icon: 'circle-check' },
  'stopped-safely': { form: styles.stopped, icon: 'hand-stop' },
  'completed-unsafe': { form: styles.unsafe, icon: 'alert-triangle' },
  'stopped-on-danger': { form: styles.unsafe, icon: 'alert-octagon' },
  'not-passed': { form: styles.notYet, icon: 'rotate-clockwise' },
  abandoned: { form: styles.notYet, icon: 'flag' },
  undecided: { form: styles.notYet, icon: 'user' },
}

interface OutcomeTagProps {
  readonly outcome: Outcome
  /** As the title of a page. */
  readonly large?: boolean
}

/** The verdict on an attempt; used for nothing else. */
export function OutcomeTag({ outcome, large = false }: OutcomeTagProps) {
  const { t } = useWords()
  const { form, icon } = forms[outcome]
  return (
    <span className={classes(styles.tag, form, large && styles.large)}>
      <Icon name={icon} />
      {t(`outcome.${outcome}`)}
    </span>
  )
}
