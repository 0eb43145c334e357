import type { ReactNode } from 'react'
import layout from './layout.module.css'

interface FormProps {
  /** Never leaves the page, and the browser tells no faults of its own: fields tell theirs in our words. */
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** Fields under each other, which Enter or a button sends. */
export const Form = ({ onSubmit, children }: FormProps) => (
  <form
    className={layout.stack}
    noValidate
    onSubmit={(event) => {
      event.preventDefault()
      onSubmit()
    }}
  >
    {children}
  </form>
)
