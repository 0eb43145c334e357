import { type ReactNode, useId } from 'react'
import type { Settings } from '../../settings/settings.ts'
import { changeSettings, useSettings } from '../../settings/store.ts'
import { type Choice, ChoiceTiles } from '../../ui/choice-tiles.tsx'
import { classes } from '../../ui/classes.ts'
import { Tick } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'

interface GroupProps {
  readonly id: 'reading' | 'hearing' | 'hands' | 'comfort' | 'data'
  readonly children: ReactNode
}

/** One sheet of settings under its title. */
export function Group({ id, children }: GroupProps) {
  const { t } = useWords()
  return (
    <Sheet gap="wide" id={id} className={layout.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(`settings.${id}.title`)}</h2>
      {children}
    </Sheet>
  )
}

type ChoiceName = {
  [Name in keyof Settings]: Settings[Name] extends string | number ? Name : never
}[keyof Settings]

interface OneOfProps<Name extends ChoiceName> {
  readonly setting: Name
  readonly legend: string
  readonly help?: string
  readonly choices: readonly Choice<Settings[Name]>[]
}

/** A setting that is one of several. */
export function OneOf<Name extends ChoiceName>({ setting, ...tiles }: OneOfProps<Name>) {
  const value = useSettings((settings) => settings[setting])
  return (
    <ChoiceTiles
      {...tiles}
      value={value}
      onChoose={(chosen) => changeSettings({ [setting]: chosen })}
    />
  )
}

type TickName = {
  [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never
}[keyof Settings]

interface OnOffProps {
  readonly setting: TickName
  readonly label: string
  readonly help?: string
}

/** A setting that is on or off. */
export function OnOff({ setting, label, help }: OnOffProps) {
  const about = useId()
  const on = useSettings((settings) => settings[setting])
  return (
    <div>
      <Tick
        label={label}
        checked={on}
        aria-describedby={help && about}
        onChange={(event) => changeSettings({ [setting]: event.currentTarget.checked })}
      />
      {help && (
        <p id={about} className={classes(layout.small, layout.soft)}>
          {help}
        </p>
      )}
    </div>
  )
}
