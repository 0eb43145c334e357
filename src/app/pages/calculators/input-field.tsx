import { capital } from '../../formats.ts'
import { Select, TextField, Tick } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import styles from './calculators.module.css'
import { emptyRow } from './draft.ts'
import type { InputFieldProps } from './field-props.ts'
import { RowsField } from './rows-field.tsx'

/** The box, list, tick or rows for one input of a model. */
export function InputField(props: InputFieldProps) {
  const { model, name, spec, unit, value, fault, texts, onChange, onLeave } = props
  const { t, say } = texts
  const about = texts.about(model, name)
  const label = (
    <span>
      {texts.quantity(model, name)} <bdi className={styles.symbol}>{name}</bdi>
    </span>
  )
  if (typeof value !== 'string') {
    const rows = value.length > 0 ? value : [emptyRow(spec)]
    return <RowsField {...props} rows={rows} legend={label} />
  }
  if (spec.type === 'boolean') {
    return (
      <Tick
        label={label}
        checked={value === 'true'}
        onChange={(event) => onChange(String(event.currentTarget.checked))}
      />
    )
  }
  if (spec.type === 'category') {
    const alias = spec.aliases?.[value]
    const known = alias ?? (spec.values.includes(value) ? value : '')
    const options = spec.values.map((word) => ({ value: word, label: say.word(word) }))
    return (
      <div className={layout.stackTight}>
        <Select
          label={label}
          aria-describedby={about && `about-${name}`}
          value={known}
          onChange={(event) => onChange(event.currentTarget.value)}
          options={[...(known === '' ? [{ value: '', label: t('choose') }] : []), ...options]}
        />
        <p id={`about-${name}`} className={`${layout.soft} ${layout.small}`}>
          {about}
        </p>
      </div>
    )
  }
  if (spec.type !== 'number') return null
  const ifEmpty =
    spec.default === undefined
      ? spec.optional && !spec.onlyFor && t('mayBeEmpty')
      : t('emptyIs', { value: texts.amount(spec.default, unit) })
  const kept = capital(texts.within(spec, unit), texts.language)
  const help = [about, kept, ifEmpty]
  return (
    <TextField
      label={label}
      help={help.filter(Boolean).join('. ')}
      fault={fault && texts.fault(fault)}
      inputMode="decimal"
      dir="ltr"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onLeave}
    />
  )
}
