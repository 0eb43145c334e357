import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './field.module.css'
import { Icon } from './icon.tsx'
import './input.css'

interface FrameProps {
  readonly label: ReactNode
  /** Stands between the label and the box. */
  readonly help?: string | undefined
  /** What is wrong and what to do. */
  readonly fault?: string | undefined
}

interface TextFieldProps extends FrameProps, Omit<ComponentProps<'input'>, 'className'> {
  readonly type?: 'text' | 'search' | 'password' | 'url'
}

/** A labelled box for one line of text. */
export function TextField({ label, help, fault, ...input }: TextFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.name} htmlFor={id}>
        {label}
      </label>
      {help && (
        <span id={`${id}-help`} className={styles.help}>
          {help}
        </span>
      )}
      <input
        type="text"
        {...input}
        id={id}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={describedBy(id, help, fault)}
      />
      <Fault id={`${id}-fault`}>{fault}</Fault>
    </div>
  )
}

interface TextAreaProps extends FrameProps, Omit<ComponentProps<'textarea'>, 'className'> {}

/** A labelled box for several lines. */
export function TextArea({ label, help, fault, ...area }: TextAreaProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.name} htmlFor={id}>
        {label}
      </label>
      {help && (
        <span id={`${id}-help`} className={styles.help}>
          {help}
        </span>
      )}
      <textarea {...area} id={id} aria-describedby={describedBy(id, help, fault)} />
      <Fault id={`${id}-fault`}>{fault}</Fault>
    </div>
  )
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'className'> {
  readonly label: ReactNode
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** A labelled list of which one counts. */
export function Select({ label, options, ...select }: SelectProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.name} htmlFor={id}>
        {label}
      </label>
      <select {...select} id={id}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

interface TickProps extends Omit<ComponentProps<'input'>, 'className' | 'type'> {
  readonly label: ReactNode
}

/** A box to tick, with its label as part of the target. */
export function Tick({ label, ...input }: TickProps) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" {...input} />
      {label}
    </label>
  )
}

const describedBy = (id: string, help?: string, fault?: string): string | undefined =>
  [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined

function Fault({ id, children }: { readonly id: string; readonly children?: string | undefined }) {
  return (
    <span id={id} role="alert" className={styles.fault}>
      {children && <Icon name="alert-octagon" />}
      {children}
    </span>
  )
}
