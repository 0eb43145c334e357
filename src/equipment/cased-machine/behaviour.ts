import type { Draw } from '../../engine/circuit.ts'
import type { LivePartDanger } from '../../engine/harm/danger.ts'
import type { Outcome, Sight } from '../../engine/kind.ts'
import type { Props } from '../../scenario/facts.ts'
import { circuitTo, faultyCase, touchableCase } from '../support/circuit.ts'

const faultOhms = (props: Props): number | null =>
  props.fault === 'insulation' ? Number(props.faultOhms) : null

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  return value === state.switch
    ? { refuse: { code: 'already', params: { item: id } } }
    : { set: { switch: String(value) } }
}

/** The fault lies before the switch: a machine that is only switched off is no safer to touch. */
export function settle(sight: Sight) {
  const { props, state } = sight
  const volts = Number(state.supplyVolts)
  const ohms = faultOhms(props)
  const fault = ohms === null ? null : faultyCase(sight, volts, ohms)
  return {
    running: state.switch === 'on' && volts > 0,
    caseVolts: fault?.touchVolts ?? 0,
    faultAmperes: fault?.faultAmperes ?? 0,
  }
}

/** Amperes from watts: over the voltage of one phase, or over three of them. */
function workAmperes(sight: Sight): number {
  const volts = Number(sight.state.supplyVolts)
  if (sight.state.running !== true || volts <= 0) return 0
  const { supply } = circuitTo(sight)
  const perLine = supply && supply.volts === supply.lineVolts ? volts : volts * Math.sqrt(3)
  return Number(sight.props.watts) / perLine
}

export function draws(sight: Sight): Draw {
  const residualAmperes = Number(sight.state.faultAmperes) + sight.bodyAmperes(sight.id)
  return { amperes: workAmperes(sight) + residualAmperes, residualAmperes }
}

export const dangers = (sight: Sight): readonly LivePartDanger[] =>
  touchableCase(sight, 'case', Number(sight.state.supplyVolts), faultOhms(sight.props))
