import type { Model } from '../../../hazards/model.ts'
import { Table } from '../../ui/table.tsx'
import type { PlainInputs } from './draft.ts'
import { sweepWords } from './sweep.ts'
import type { Texts } from './use-texts.ts'

interface SweptWordsProps {
  readonly model: Model
  readonly inputs: PlainInputs
  readonly output: string
  readonly texts: Texts
}

/** An output for each word of the first input, where the model takes no number at all. */
export function SweptWords({ model, inputs, output, texts }: SweptWordsProps) {
  const [input = '', spec] = Object.entries(model.inputs)[0] ?? []
  if (spec === undefined) return null
  const title = texts.output(model, output)
  const unit = model.outputs[output]?.unit ?? ''
  return (
    <Table caption={title} heads={[texts.quantity(model, input), title]}>
      {sweepWords(model, inputs, input, output).map(({ word, value }) => (
        <tr key={word}>
          <th scope="row">
            {texts.say.word(word)}
            {word === inputs[input] && ` · ${texts.t('plot.here')}`}
          </th>
          <td data-name={title}>
            <bdi>{texts.value(value, unit)}</bdi>
          </td>
        </tr>
      ))}
    </Table>
  )
}
