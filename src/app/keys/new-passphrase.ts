import { SHORTEST_PASSPHRASE } from './vault.ts'

interface NewPassphrase {
  readonly passphrase: string
  readonly again: string
}

/** What is wrong with a passphrase that is being set, typed twice, by the box that it stands at. */
export const newPassphraseFaults = ({
  passphrase,
  again,
}: NewPassphrase): { readonly passphrase?: 'short'; readonly again?: 'differs' } => ({
  ...(passphrase.length < SHORTEST_PASSPHRASE ? { passphrase: 'short' as const } : {}),
  ...(again === passphrase ? {} : { again: 'differs' as const }),
})
