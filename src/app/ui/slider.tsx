import { type CSSProperties, useId } from 'react'
import styles from './field.module.css'
import './input.css'

interface SliderProps {
  readonly label: string
  readonly value: number
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** The value in words, shown at the end of the label and read out. */
  readonly words: string
  readonly onChange: (value: number) => void
}

/** A value along a line; arrow keys move it too. */
export function Slider(props: SliderProps) {
  const { label, value, min = 0, max = 100, step = 5, words, onChange } = props
  const id = useId()
  const at = `${((value - min) / (max - min)) * 100}%`
  return (
    <div className={styles.field}>
      <span className={styles.name}>
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id}>{words}</output>
      </span>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={words}
        style={{ '--at': at } as CSSProperties}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}
