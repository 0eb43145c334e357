import { type ReactNode, useId } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import styles from './calculators.module.css'
import { emptyRow, type Rows } from './draft.ts'
import { columnsOf } from './faults.ts'
import type { InputFieldProps } from './field-props.ts'

interface RowsFieldProps extends InputFieldProps {
  readonly rows: Rows
  readonly legend: ReactNode
}

/** A list as rows of boxes that can be added and removed. */
export function RowsField(props: RowsFieldProps) {
  const { model, name, spec, rows, legend, fault, texts, onChange, onLeave } = props
  const { t } = texts
  const about = texts.about(model, name)
  const id = useId()
  const columns = columnsOf(spec)
  const put = (row: number, column: number, text: string) =>
    onChange(
      rows.map((cells, at) =>
        at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells,
      ),
    )
  // Rows have no name of their own: each is its place in the list.
  const places = rows.map((cells, row) => ({ cells, row }))
  return (
    <fieldset className={layout.stack} aria-describedby={fault && `${id}-fault`}>
      <legend className={styles.legend}>{legend}</legend>
      {about && <p className={`${layout.soft} ${layout.small}`}>{about}</p>}
      {places.map(({ cells, row }) => (
        <fieldset key={row} className={styles.row}>
          <legend className={layout.hidden}>{t('rows.row', { row: row + 1 })}</legend>
          {columns.map((column, index) => (
            <TextField
              key={texts.column(spec, index)}
              label={texts.column(spec, index)}
              help={column ? texts.within(column[0], column[1]) : undefined}
              inputMode={column ? 'decimal' : 'text'}
              dir={column ? 'ltr' : 'auto'}
              autoComplete="off"
              value={cells[index] ?? ''}
              onChange={(event) => put(row, index, event.currentTarget.value)}
              onBlur={onLeave}
            />
          ))}
          {rows.length > 1 && (
            <Button icon="trash" onClick={() => onChange(rows.filter((_, at) => at !== row))}>
              {t('rows.remove', { row: row + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      <p id={`${id}-fault`} role="alert" className={styles.fault}>
        {fault && <Icon name="alert-octagon" />}
        {fault && texts.fault(fault)}
      </p>
      <div>
        <Button onClick={() => onChange([...rows, emptyRow(spec)])}>{t('rows.add')}</Button>
      </div>
    </fieldset>
  )
}
