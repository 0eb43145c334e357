import { exp } from '../../core/maths.ts'
import type { LivePartDanger } from '../../engine/harm/danger.ts'
import type { Outcome, Refusal, Sight, State } from '../../engine/kind.ts'
import type { Props } from '../../scenario/facts.ts'
import { restorable } from '../support/upstream.ts'

/** A rectified supply charges the link to the peak of the sine: the square root of two. */
const PEAK = Math.SQRT2
/** Volts of direct current that may stay on a part that can be touched (IEC 60204-1, 6.2.4). */
const SAFE_VOLTS = 60
/** Volts at which the link counts as empty. */
const FLAT_VOLTS = 1
/** Ohms of a body from hand to hand at some hundred volts (IEC 60479-1, table 1, rounded). */
const BODY_OHMS = 1000
/** Longest time that the curves of IEC 60479-1 cover, for a contact that nothing ends. */
const LONGEST_SECONDS = 10

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.cover) return { refuse: { code: 'already', params: { item: id } } }
  return { set: { cover: String(value) } }
}

export const coverBarred = ({ id, state }: Sight): Refusal | null =>
  state.cover === 'shut' ? { code: 'cover-shut', params: { item: id } } : null

/** The display shows the voltage of the link as long as the link feeds it. */
export const inspect = ({ id, state }: Sight): Outcome => ({
  set: { reads: Number(state.reads) + 1, lastRead: Math.round(Number(state.dcVolts)) },
  events: [{ type: 'reading', item: id, value: Math.round(Number(state.dcVolts)), unit: 'V' }],
})

const supplied = (state: State): boolean => Number(state.inputVolts) > 0

/** At rest when charged to the peak; without supply, when empty and past the time on the label. */
function isFlowing(state: State, props: Props): boolean {
  const volts = Number(state.dcVolts)
  return supplied(state)
    ? volts !== Number(state.inputVolts) * PEAK || state.offSeconds !== 0
    : volts > 0 ||
        (state.wasOn === true && Number(state.offSeconds) < Number(props.waitMinutes) * 60)
}

/** One that has its supply when the scenario begins has had it for long: it is charged. */
export const settle = ({ state, props, tick }: Sight) => {
  const wasOn = state.wasOn === true || supplied(state)
  const standing = tick === 0 ? Number(state.inputVolts) * PEAK : 0
  const dcVolts = Math.max(Number(state.dcVolts), standing)
  return {
    wasOn,
    dcVolts,
    charged: dcVolts > SAFE_VOLTS,
    flowing: isFlowing({ ...state, wasOn, dcVolts }, props),
  }
}

/** Charges within a second; drains through its bleeder: V(t) = V0 exp(-t / RC). */
export function flow({ state, props }: Sight, seconds: number) {
  const peak = Number(state.inputVolts) * PEAK
  const volts = Number(state.dcVolts)
  const drained = volts * exp(-seconds / Number(props.bleederSeconds))
  const charging = volts < peak ? Math.min(peak, volts + peak * seconds) : Math.max(peak, drained)
  const flat = drained > FLAT_VOLTS ? drained : 0
  const dcVolts = supplied(state) ? charging : flat
  const set = {
    dcVolts,
    offSeconds: supplied(state) ? 0 : Number(state.offSeconds) + seconds,
  }
  const flowing = isFlowing({ ...state, ...set }, props)
  return { set: { ...set, flowing }, again: flowing ? 1 : null }
}

/** The terminals of the link. Cut off, a charge passes through a body in a few time constants. */
export function dangers(sight: Sight): readonly LivePartDanger[] {
  const { state, props } = sight
  const farads = Number(props.capacitanceMicrofarads) / 1e6
  const isCutOff = !supplied(state) && Number(state.dcVolts) > 0
  return [
    {
      type: 'live-part',
      part: 'terminals',
      volts: Number(state.dcVolts),
      current: 'dc',
      seconds: supplied(state) ? LONGEST_SECONDS : Math.min(LONGEST_SECONDS, BODY_OHMS * farads),
      potentialVolts: Math.max(Number(state.dcVolts), restorable(sight, 'electrical') * PEAK),
      ...(isCutOff && { farads }),
    },
  ]
}
