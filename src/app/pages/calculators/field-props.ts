import type { InputSpec } from '../../../hazards/inputs.ts'
import type { Model } from '../../../hazards/model.ts'
import type { Rows } from './draft.ts'
import type { Fault } from './faults.ts'
import type { Texts } from './use-texts.ts'

export interface InputFieldProps {
  readonly model: Model
  readonly name: string
  readonly spec: InputSpec
  /** The unit that counts now, which may depend on another input. */
  readonly unit: string
  readonly value: string | Rows
  readonly fault: (Fault & { readonly row?: number }) | undefined
  readonly texts: Texts
  readonly onChange: (value: string | Rows) => void
  /** The person has gone on to the next box, so what is wrong here may be said. */
  readonly onLeave: () => void
}
