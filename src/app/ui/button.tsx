import { type ComponentProps, useId } from 'react'
import { Link } from 'wouter'
import styles from './button.module.css'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export interface ButtonLook {
  /** `main` is the one filled button of a view; `glove` is tall; `stop` is for stopping the job. */
  readonly look?: 'plain' | 'main' | 'glove' | 'stop' | undefined
  readonly icon?: IconName | undefined
  /** `always` takes the whole width, `phone` only where the page is narrow. */
  readonly wide?: 'always' | 'phone' | undefined
}

const buttonClass = ({ look = 'plain', wide }: ButtonLook): string =>
  classes(
    styles.button,
    look === 'main' && styles.main,
    look === 'glove' && styles.glove,
    look === 'stop' && styles.stop,
    wide === 'always' && styles.wide,
    wide === 'phone' && styles.fills,
  )

interface ButtonProps extends ButtonLook, Omit<ComponentProps<'button'>, 'className' | 'disabled'> {
  /** Why it cannot be pressed now. It stays reachable by the Tab key, so the reason is read. */
  readonly unavailable?: string | undefined
}

/** A button; when it is unavailable it says why instead of vanishing. */
export function Button(props: ButtonProps) {
  const { look, icon, wide, unavailable, children, onClick, ...rest } = props
  const why = useId()
  const closed = unavailable !== undefined
  return (
    <>
      <button
        type="button"
        {...rest}
        className={buttonClass({ look, wide })}
        aria-disabled={closed || rest['aria-disabled']}
        aria-describedby={closed ? why : rest['aria-describedby']}
        onClick={closed ? (event) => event.preventDefault() : onClick}
      >
        {icon && <Icon name={icon} />}
        {children}
      </button>
      {closed && (
        <span id={why} className={styles.why}>
          {unavailable}
        </span>
      )}
    </>
  )
}

interface ButtonLinkProps extends ButtonLook {
  readonly to: string
  readonly children: React.ReactNode
}

/** A link to another page that looks like a button. */
export function ButtonLink({ to, icon, children, ...look }: ButtonLinkProps) {
  return (
    <Link href={to} className={buttonClass(look)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}
