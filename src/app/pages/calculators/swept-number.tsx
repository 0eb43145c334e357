import type { Model } from '../../../hazards/model.ts'
import layout from '../../ui/layout.module.css'
import { Table } from '../../ui/table.tsx'
import { Plot } from './plot.tsx'
import { type Band, bandsOf, type Dial, type SweepPoint, sweep } from './sweep.ts'
import type { Texts } from './use-texts.ts'

interface SweptNumberProps {
  readonly model: Model
  readonly dial: Dial
  readonly name: string
  readonly unit: string
  readonly output: string
  readonly outputUnit: string
  readonly texts: Texts
}

const withUnit = (name: string, unit: string): string => (unit === '' ? name : `${name} (${unit})`)

/** An output over a number: a curve with its table, or where its word changes. */
export function SweptNumber(props: SweptNumberProps) {
  const { model, dial, name, output, texts } = props
  const points = sweep(model, dial, output)
  const isCurve = points.some(({ value }) => typeof value === 'number')
  const xTitle = withUnit(name, texts.unit(props.unit))
  const yTitle = withUnit(texts.output(model, output), texts.unit(props.outputUnit))
  if (!isCurve) return <Bands bands={bandsOf(model, dial, output)} {...{ xTitle, yTitle, texts }} />
  const says = (point: SweepPoint | undefined) => texts.value(point?.value, props.outputUnit)
  const first = points[0]
  const last = points.at(-1)
  const label = texts.t('plot.says', {
    output: texts.output(model, output),
    input: name,
    firstX: texts.amount(first?.x ?? 0, props.unit),
    firstY: says(first),
    hereX: texts.amount(dial.at, props.unit),
    hereY: says(points.find(({ x }) => x === dial.at)),
    lastX: texts.amount(last?.x ?? 0, props.unit),
    lastY: says(last),
  })
  const read = points.filter(({ x }, index) => index % 6 === 0 || x === dial.at)
  return (
    <>
      <Plot
        points={points.map(({ x, value }) => ({
          x,
          y: typeof value === 'number' ? value : undefined,
        }))}
        here={dial.at}
        {...{ label, xTitle, yTitle }}
        show={texts.number}
      />
      <details>
        <summary className={layout.touch}>{texts.t('plot.numbers')}</summary>
        <Table caption={label} heads={[xTitle, yTitle]}>
          {read.map(({ x, value }) => (
            <tr key={x}>
              <th scope="row">
                <bdi>{texts.number(x)}</bdi>
                {x === dial.at && ` · ${texts.t('plot.here')}`}
              </th>
              <td data-name={yTitle}>
                <bdi>{texts.value(value, '')}</bdi>
              </td>
            </tr>
          ))}
        </Table>
      </details>
    </>
  )
}

interface BandsProps {
  readonly bands: readonly Band[]
  readonly xTitle: string
  readonly yTitle: string
  readonly texts: Texts
}

function Bands({ bands, xTitle, yTitle, texts }: BandsProps) {
  const { t } = texts
  return (
    <Table caption={`${yTitle}: ${xTitle}`} heads={[xTitle, yTitle]}>
      {bands.map(({ from, to, value }) => (
        <tr key={from}>
          <th scope="row">
            <bdi>{t('range.fromTo', { min: texts.number(from), max: texts.number(to) })}</bdi>
          </th>
          <td data-name={yTitle}>{texts.value(value, '')}</td>
        </tr>
      ))}
    </Table>
  )
}
