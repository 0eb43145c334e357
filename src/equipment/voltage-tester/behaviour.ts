import type { Outcome, Sight, State } from '../../engine/kind.ts'
import type { Value } from '../../scenario/facts.ts'
import { contactOn } from './points.ts'

/**
 * Volts from which a lamp lights. The lowest step of a two-pole detector made to IEC 61243-3;
 * the standard itself only asks for 50 V of alternating current.
 */
const LOWEST_STEP = 12

type Fields = Readonly<Record<string, Value>>

/** It shows nothing once it has failed, whatever it is held on. */
function alive({ props, state }: Sight): boolean {
  const lasts = Number(props.failsAfter ?? 0)
  return props.works !== false && (lasts === 0 || Number(state.uses) < lasts)
}

/** Before the tests, and again after them: only then does a dark lamp mean dead. */
function prove(state: State, lit: boolean): Fields {
  const fresh = { provings: Number(state.provings) + 1, failed: !lit }
  if (!lit) return { ...fresh, proof: 'void', deadPairs: 0, pairs: '' }
  if (state.proof === 'tested') return { ...fresh, proof: 'both' }
  return { ...fresh, proof: 'before', deadPairs: 0, pairs: '' }
}

/** A dark lamp counts once for each pair of points of one thing, and only after a proof. */
function test(state: State, on: string, pair: string, lit: boolean): Fields {
  if (state.proof === 'none' || state.proof === 'void') return { target: on }
  const again = state.target === on && state.proof !== 'both'
  const before = again ? String(state.pairs).split(' ').filter(Boolean) : []
  const others = before.filter((other) => other !== pair)
  const pairs = lit ? others : [...others, pair]
  return {
    target: on,
    pairs: pairs.join(' '),
    deadPairs: pairs.length,
    proof: pairs.length > 0 ? 'tested' : 'before',
  }
}

/** Holds both tips to a proving unit or to a pair of points, and looks at the lamp. */
export function use(sight: Sight, on: string, point: string): Outcome {
  const { id, state, kindOf, stateOf } = sight
  const there = stateOf(on)
  const proving = kindOf(on) === 'proving-unit'
  if (!proving && there.cover === 'shut') {
    return { refuse: { code: 'cover-shut', params: { item: on } } }
  }
  const contact = proving
    ? { pair: 'contacts', volts: Number(there.volts) }
    : contactOn(there, point)
  if (contact === 'none') return { refuse: { code: 'nothing-to-test', params: { item: id, on } } }
  if (contact === 'which') return { refuse: { code: 'which-pair', params: { item: on, point } } }
  const { pair, volts } = contact
  const lit = alive(sight) && volts >= LOWEST_STEP
  const reading = lit ? Math.round(volts) : 0
  return {
    set: {
      ...(proving ? prove(state, lit) : test(state, on, pair, lit)),
      lit,
      reading,
      uses: Number(state.uses) + 1,
    },
    events: [{ type: 'reading', item: id, on, point: pair, lit, volts: reading }],
  }
}
