import { showUnit } from '../../../core/unit-signs.ts'
import type { InputSpec, Range } from '../../../hazards/inputs.ts'
import { unitIn } from '../../../hazards/metric-units.ts'
import type { Model, OutputValue } from '../../../hazards/model.ts'
import { inputName } from '../../../hazards/words/say.ts'
import { capital } from '../../formats.ts'
import { directionOf } from '../../settings/settings.ts'
import { useWords } from '../../words/use-words.ts'
import type { Fault } from './faults.ts'
import { showNumber } from './numbers.ts'
import { useSay } from './use-say.ts'

export const unitFor = (model: Model, unit: string, unitSystem: unknown): string =>
  unitIn(model.inputs, unit, unitSystem)

const columnNames = ['value', 'duration'] as const
const taskFields = ['L', 'FIRWL', 'F'] as const

/** Everything the calculators say, in the language that the app speaks now. */
export function useTexts() {
  const { t, language } = useWords('calculators')
  const say = useSay()
  const number = (value: number) => showNumber(value, language)
  const unit = (written: string) => say.text(showUnit(written))
  /** A figure with its unit; an empty unit leaves the bare figure. */
  const amount = (value: number, written: string) =>
    [number(value), unit(written)].filter(Boolean).join('\u00a0')
  const range = ({ min, max, above }: Range): string => {
    if (above !== undefined) {
      return max === undefined
        ? t('range.above', { above: number(above) })
        : t('range.aboveTo', { above: number(above), max: number(max) })
    }
    if (min !== undefined) {
      return max === undefined
        ? t('range.atLeast', { min: number(min) })
        : t('range.fromTo', { min: number(min), max: number(max) })
    }
    return max === undefined ? t('range.any') : t('range.atMost', { max: number(max) })
  }
  /** A range with its unit, which keeps its own direction: `60 1/min`, in Arabic too. */
  const within = (limits: Range, written: string): string => {
    const sign = unit(written)
    const kept = sign && directionOf(language) === 'rtl' ? `\u2066${sign}\u2069` : sign
    return [range(limits), kept].filter(Boolean).join('\u00a0')
  }
  return {
    t,
    say,
    language,
    number,
    unit,
    amount,
    within,
    quantity: (model: Model, name: string) => capital(say.input(model, name), language),
    /** What the short name of a quantity leaves out. */
    about: (model: Model, name: string): string => {
      const doc = model.inputs[name]?.doc ?? ''
      return inputName(model, name) === doc ? '' : capital(say.text(doc), language)
    },
    output: (model: Model, name: string) => capital(say.output(model.id, name), language),
    fault: (fault: Fault & { readonly row?: number }): string => {
      const text =
        fault.why === 'outside'
          ? t('fault.outside', { range: within(fault.range, fault.unit) })
          : t(`fault.${fault.why}`)
      return fault.row === undefined ? text : t('fault.row', { row: fault.row + 1, fault: text })
    },
    value: (value: OutputValue | undefined, written: string): string => {
      if (value === undefined) return t('plot.noValue')
      if (typeof value === 'number') return amount(value, written)
      return typeof value === 'boolean' ? t(value ? 'result.yes' : 'result.no') : say.word(value)
    },
    column: (spec: InputSpec, index: number): string => {
      if (spec.type === 'record') return t(index === 0 ? 'rows.name' : 'rows.number')
      if (spec.type === 'tasks') return t(`rows.${taskFields[index] ?? 'L'}`)
      if (spec.type === 'numbers') return t('rows.number')
      return t(`rows.${columnNames[index] ?? 'value'}`)
    },
  }
}

export type Texts = ReturnType<typeof useTexts>
