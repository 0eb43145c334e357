import { useState } from 'react'
import type { Model } from '../../../hazards/model.ts'
import { Select } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { Sheet } from '../../ui/sheet.tsx'
import styles from './calculators.module.css'
import type { PlainInputs } from './draft.ts'
import { exampleOf } from './example.ts'
import { type Dial, dialsOf } from './sweep.ts'
import { SweptNumber } from './swept-number.tsx'
import { SweptWords } from './swept-words.tsx'
import { type Texts, unitFor } from './use-texts.ts'

interface PlotSheetProps {
  readonly model: Model
  /** Inputs that the model has a result for. */
  readonly inputs: PlainInputs
  readonly texts: Texts
}

const keyOf = ({ input, column }: Dial): string => `${input}/${column ?? ''}`

/** One output over one input, all others held: chosen by the page, changed by the person. */
export function PlotSheet({ model, inputs, texts }: PlotSheetProps) {
  const { t } = texts
  const { over, shows } = exampleOf(model)
  const dials = dialsOf(model, inputs)
  const outputs = Object.keys(model.outputs)
  const [dialKey, setDialKey] = useState<string | null>(null)
  const [output, setOutput] = useState(shows ?? outputs[0] ?? '')
  const dial =
    dials.find((each) => keyOf(each) === dialKey) ??
    dials.find(({ input }) => input === over) ??
    dials[0]
  const dialName = ({ input, column }: Dial): string => {
    const spec = model.inputs[input]
    if (spec === undefined) return input
    const quantity = texts.quantity(model, input)
    if (column === null) return quantity
    return t('plot.first', { quantity, column: texts.column(spec, column) })
  }
  const unitOf = (written: string) => unitFor(model, written, inputs.unit_system)
  return (
    <Sheet aria-labelledby="plot">
      <h2 id="plot">{t('plot.title')}</h2>
      {(dials.length > 1 || outputs.length > 1) && (
        <div className={styles.pair}>
          {outputs.length > 1 && (
            <Select
              label={t('plot.shows')}
              value={output}
              onChange={(event) => setOutput(event.currentTarget.value)}
              options={outputs.map((value) => ({ value, label: texts.output(model, value) }))}
            />
          )}
          {dial && dials.length > 1 && (
            <Select
              label={t('plot.over')}
              value={keyOf(dial)}
              onChange={(event) => setDialKey(event.currentTarget.value)}
              options={dials.map((each) => ({ value: keyOf(each), label: dialName(each) }))}
            />
          )}
        </div>
      )}
      {dial ? (
        <SweptNumber
          {...{ model, dial, output, texts }}
          name={dialName(dial)}
          unit={unitOf(dial.unit)}
          outputUnit={unitOf(model.outputs[output]?.unit ?? '')}
        />
      ) : (
        <SweptWords {...{ model, inputs, output, texts }} />
      )}
      <p className={`${layout.soft} ${layout.small}`}>{t('plot.held')}</p>
    </Sheet>
  )
}
