import type { FormName } from '../../records/packages/forms.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { Purpose } from '../catalogue.ts'

/** A package that somebody wants: which job, for whom, and where the app's files are. */
export interface Order {
  readonly scenario: Scenario
  readonly sha256: string
  readonly form: FormName
  readonly purpose: Purpose
  /** Of the title that the platform shows; a BCP 47 tag. */
  readonly language: string
  /** The folder of the app, as an address. */
  readonly base: string
}

/** What is heard of an order: how far it is, from 0 to 1; the package; or the file that could not be had. */
export type Word =
  | { readonly share: number }
  | { readonly made: Uint8Array<ArrayBuffer> }
  | { readonly missing: string }
