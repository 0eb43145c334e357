import { TextField } from './field.tsx'

interface PassphraseFieldProps {
  readonly label: string
  readonly help?: string | undefined
  readonly fault?: string | undefined
  /** It is being set: a browser may then offer one, and never fills in an old one. */
  readonly fresh?: boolean
  readonly value: string
  readonly onType: (value: string) => void
}

/** A box for a passphrase, which nobody reads over a shoulder and no browser keeps by itself. */
export const PassphraseField = ({ fresh = false, onType, ...field }: PassphraseFieldProps) => (
  <TextField
    {...field}
    type="password"
    autoComplete={fresh ? 'new-password' : 'off'}
    onChange={(event) => onType(event.currentTarget.value)}
  />
)
