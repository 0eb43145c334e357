import { toTicks } from '../../core/time.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { schedule } from '../agenda.ts'
import { because, causeOf, emit, type Run, remember, setField } from '../run.ts'
import { watch } from './monitor.ts'

type Rule = NonNullable<Scenario['rules']>[number]

/** The scenario's own "when this holds, that happens": somebody calls out, a sound, a setting. */
export function startRules(run: Run): void {
  run.scenario.rules?.forEach((rule, i) => {
    startRule(run, rule, rule.id ?? `rule_${i + 1}`)
  })
}

function startRule(run: Run, rule: Rule, id: string): void {
  const condition = run.conditions.make(rule.when)
  if (!('evaluate' in condition)) return
  const wait = toTicks(rule.for ?? 0)
  const memory = remember(run, { since: -1 })
  const begin = (): void => {
    memory.since = run.tick
    if (wait === 0) fire()
    else {
      schedule(run.agenda, run.tick + wait, () => {
        if (monitor.value && memory.since + wait === run.tick) fire()
      })
    }
  }
  const fire = (): void => {
    because(run, causeOf(run, condition.sources), () => {
      for (const effect of rule.then) apply(run, id, effect)
    })
  }
  const monitor = watch(run, condition, (value) => {
    if (value) begin()
  })
  if (monitor.value) begin()
}

function apply(run: Run, rule: string, effect: Rule['then'][number]): void {
  if ('say' in effect) {
    emit(run, 'said', { phrase: effect.say, by: effect.by ?? '', to: 'trainee', rule })
  } else if ('sound' in effect) {
    emit(run, 'sound', { sound: effect.sound, rule })
  } else {
    const [item = '', field = ''] = effect.set.split('.')
    setField(run, item, field, effect.to)
  }
}
