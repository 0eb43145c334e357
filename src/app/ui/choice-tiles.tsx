import { type ReactNode, useId } from 'react'
import styles from './choice.module.css'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'
import './input.css'

export interface Choice<Value extends string | number> {
  readonly value: Value
  readonly label: ReactNode
  readonly about?: ReactNode
  readonly icon?: IconName
  readonly unavailable?: boolean
}

interface ChoiceTilesProps<Value extends string | number> {
  readonly legend: ReactNode
  readonly help?: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
  /** How much room a tile wants before the next one goes beside it. */
  readonly tiles?: 'short' | 'normal' | 'large'
}

/** One of several: radio buttons as tiles, one column on a phone. */
export function ChoiceTiles<Value extends string | number>(props: ChoiceTilesProps<Value>) {
  const { legend, help, choices, value, onChoose, tiles = 'short' } = props
  const name = useId()
  const room = { short: styles.short, normal: undefined, large: styles.large }[tiles]
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      {help && <p className={styles.help}>{help}</p>}
      <div className={classes(styles.choices, room)}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              disabled={choice.unavailable ?? false}
              aria-describedby={choice.about ? `${name}-${choice.value}` : undefined}
              aria-labelledby={`${name}-${choice.value}-label`}
              onChange={() => onChoose(choice.value)}
            />
            <span id={`${name}-${choice.value}-label`}>
              {choice.icon && <Icon name={choice.icon} />} {choice.label}
            </span>
            {choice.about && <small id={`${name}-${choice.value}`}>{choice.about}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
