import { useState } from 'react'
import {
  type MasteryRule,
  PLAYED_INTERFACES,
  type PlayedInterface,
  RULE_BOUNDS,
} from '../../records/credentials/rule.ts'
import { sayCredentialIn } from '../../records/credentials/says.ts'
import { Button } from '../ui/button.tsx'
import { TextField, Tick } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'

const ticks = [
  ['differentVariants', 'ruleVariants'],
  ['everyCritical', 'ruleCritical'],
  ['withoutHelp', 'ruleHelp'],
] as const

const numbers = ['passes', 'supervised', 'withinMonths', 'validMonths'] as const
type Numbers = Readonly<Record<(typeof numbers)[number], string>>

const boundsOf = (name: keyof Numbers, passes: number) => ({
  least: name === 'supervised' ? 0 : 1,
  most:
    name === 'passes' ? RULE_BOUNDS.passes : name === 'supervised' ? passes : RULE_BOUNDS.months,
})

interface RuleFormProps {
  readonly rule: MasteryRule
  /** Resolves once the rule is kept. */
  readonly onKeep: (rule: MasteryRule) => Promise<void>
}

/** A rule, to read and to change. */
export function RuleForm({ rule, onKeep }: RuleFormProps) {
  const { t, language } = useWords('credentials')
  const { t: words, has } = useWords()
  const say = sayCredentialIn(language)
  const [draft, setDraft] = useState(rule)
  const [typed, setTyped] = useState<Numbers>(() => ({
    passes: String(rule.passes),
    supervised: String(rule.supervised),
    withinMonths: String(rule.withinMonths),
    validMonths: String(rule.validMonths),
  }))
  const [state, setState] = useState<'kept' | 'faulty'>()
  const faultOf = (name: keyof Numbers): string | undefined => {
    const text = typed[name].trim()
    const { least, most } = boundsOf(name, Number(typed.passes))
    const fits = /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most
    return fits ? undefined : t('rules.fault', { least, most: Math.max(least, most || 0) })
  }
  const keep = async () => {
    if (numbers.some((name) => faultOf(name) !== undefined)) return setState('faulty')
    await onKeep({
      ...draft,
      passes: Number(typed.passes),
      supervised: Number(typed.supervised),
      withinMonths: Number(typed.withinMonths),
      validMonths: Number(typed.validMonths),
    })
    setState('kept')
  }
  const number = (name: keyof Numbers) => (
    <TextField
      label={t(`rules.${name}`)}
      inputMode="numeric"
      maxLength={3}
      value={typed[name]}
      fault={state === 'faulty' ? faultOf(name) : undefined}
      onChange={(event) => {
        const { value } = event.currentTarget
        setState(undefined)
        setTyped((now) => ({ ...now, [name]: value }))
      }}
    />
  )
  const change = (part: Partial<MasteryRule>) => {
    setState(undefined)
    setDraft((now) => ({ ...now, ...part }))
  }
  const toggle = (way: PlayedInterface, on: boolean) =>
    change({
      interfaces: PLAYED_INTERFACES.filter((each) =>
        each === way ? on : draft.interfaces.includes(each),
      ),
    })
  return (
    <Form onSubmit={() => void keep()}>
      {number('passes')}
      <div>
        {ticks.map(([name, word]) => (
          <Tick
            key={name}
            label={say(word).text}
            checked={draft[name]}
            onChange={(event) => change({ [name]: event.currentTarget.checked })}
          />
        ))}
      </div>
      {number('supervised')}
      {number('withinMonths')}
      <fieldset>
        <legend>
          <strong>{t('rules.interfaces')}</strong>
        </legend>
        <div className={layout.row}>
          {PLAYED_INTERFACES.map((way) => {
            const name = `interface.${way}`
            if (!has(name)) return null
            return (
              <Tick
                key={way}
                label={words(name)}
                checked={draft.interfaces.includes(way)}
                onChange={(event) => toggle(way, event.currentTarget.checked)}
              />
            )
          })}
        </div>
      </fieldset>
      {number('validMonths')}
      <div>
        <Button type="submit" look="glove" icon="check">
          {t('rules.keep')}
        </Button>
      </div>
      <div role="status">
        {state && (
          <Note meaning={state === 'kept' ? 'plain' : 'harm'} title={t(`rules.${state}`)} />
        )}
      </div>
    </Form>
  )
}
