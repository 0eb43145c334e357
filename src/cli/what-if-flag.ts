import type { Change } from '../assessment/change.ts'
import { TICKS_PER_SECOND, toTicks } from '../core/time.ts'
import type { Action } from '../engine/action.ts'
import { readOneAction } from '../engine/attempt/script.ts'
import type { Run } from '../engine/run.ts'
import { parseJson } from './files.ts'

const SHAPES =
  '--what-if takes {"remove": 5}, {"replace": 5, "by": {…}}, {"add": {…}, "before": 5} or {"add": {…}, "at": 12.5}.'

const isIndex = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

/** The change that a flag asks for, or a sentence about what is wrong with it. */
export function readChange(flag: string): Change | string {
  const { value, fault } = parseJson(flag, '--what-if')
  if (fault !== null) return fault
  if (typeof value !== 'object' || value === null) return SHAPES
  if (namesMoreThanOne(value)) return SHAPES
  if ('remove' in value) return isIndex(value.remove) ? { remove: value.remove } : SHAPES
  if ('replace' in value && 'by' in value) {
    const by = actionOf(value.by)
    if (!isIndex(value.replace)) return SHAPES
    return typeof by === 'string' ? by : { replace: value.replace, by }
  }
  if ('add' in value && 'before' in value && isIndex(value.before)) {
    const add = actionOf(value.add)
    return typeof add === 'string' ? add : { add, before: value.before }
  }
  if ('add' in value && 'at' in value && typeof value.at === 'number' && value.at >= 0) {
    const add = actionOf(value.add)
    return typeof add === 'string' ? add : { add, atTick: toTicks(value.at) }
  }
  return SHAPES
}

/** One change at a time: of two nobody knows which was meant. */
const namesMoreThanOne = (value: object): boolean =>
  ['remove', 'replace', 'add'].filter((key) => key in value).length > 1 ||
  ('before' in value && 'at' in value)

/** Why a change cannot be made to what was played, or null. */
export function changeFault(change: Change, { actions, tick }: Pick<Run, 'actions' | 'tick'>) {
  if ('atTick' in change)
    return change.atTick > tick
      ? `--what-if: at must be from 0 to ${(tick / TICKS_PER_SECOND).toFixed(2)} s, when it ended.`
      : null
  const n = 'remove' in change ? change.remove : 'add' in change ? change.before : change.replace
  return n < actions.length
    ? null
    : `--what-if: there are ${actions.length} actions, from 0 to ${actions.length - 1}; none is ${n}.`
}

function actionOf(value: unknown): Action | string {
  const { script, faults } = readOneAction(value, '--what-if: ')
  return script?.actions[0] ?? faults.join(' ')
}
