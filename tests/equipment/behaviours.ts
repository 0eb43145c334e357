import type { EquipmentKind, Outcome, Refusal, Sight } from '../../src/engine/kind.ts'
import type { Value } from '../../src/scenario/facts.ts'
import { plainProps, THINGS } from './any-sight.ts'

/** What one behaviour answered. */
export interface Answer {
  /** The behaviour, as in `operate handle=off`. */
  readonly asked: string
  readonly outcome: Outcome
}

const refusal = (refuse: Refusal | null): Outcome => (refuse ? { refuse } : {})

/** Values to try on a control: all that it offers, or a bare press. */
const tries = (values: readonly Value[] | undefined): readonly Value[] => values ?? [true]

/** Asks a thing everything that can be asked of its kind, and gives all the answers. */
export function askAll(kind: EquipmentKind, sight: Sight): readonly Answer[] {
  const answers: Answer[] = []
  const ask = (asked: string, outcome: Outcome | undefined) => {
    if (outcome) answers.push({ asked, outcome })
  }
  for (const [control, { values }] of Object.entries(kind.controls(sight.props))) {
    for (const value of tries(values)) {
      ask(`operate ${control}=${value}`, kind.operate?.(sight, control, value))
    }
  }
  for (const [socket, { accepts }] of Object.entries(kind.sockets?.(sight.props) ?? {})) {
    for (const [item, other] of THINGS) {
      if (!accepts.includes('*') && !accepts.includes(other.kind)) continue
      ask(`accepts ${item} in ${socket}`, kind.accepts?.(sight, item, socket))
      ask(`gives ${item} from ${socket}`, kind.gives?.(sight, item, socket))
    }
  }
  for (const [id, other] of THINGS) {
    for (const point of ['', ...Object.keys(other.parts ?? {}), 'L1-L2', 'nowhere']) {
      for (const hold of ['once', 'start', 'stop'] as const)
        ask(`use on ${id} ${point} ${hold}`, kind.use?.(sight, id, point, hold))
    }
    for (const [socket, { accepts }] of Object.entries(other.sockets?.(plainProps(other)) ?? {})) {
      if (!accepts.includes('*') && !accepts.includes(kind.kind)) continue
      ask(`placed in ${id}.${socket}`, kind.placed?.(sight, { entity: id, socket }))
    }
  }
  ask('taken', kind.taken?.(sight))
  ask('inspect', kind.inspect?.(sight))
  for (const field of [...Object.keys(kind.state(sight.props)), 'no_such_field']) {
    for (const value of [true, '', 'no such value']) {
      ask(`write ${field}=${value}`, kind.write?.(sight, { [field]: value }))
    }
  }
  for (const command of ['start', 'stop', 'cord-pull', 'cord-reset', 'no-such-command']) {
    ask(`command ${command}`, kind.command?.(sight, command))
  }
  for (const [part, { barred }] of Object.entries(kind.parts ?? {})) {
    ask(`barred ${part}`, barred && refusal(barred(sight)))
  }
  if (kind.settle) ask('settle', { set: kind.settle(sight) })
  for (const seconds of [0, 1 / 60, 1, 3600]) {
    ask(`flow ${seconds} s`, kind.flow && { set: kind.flow(sight, seconds).set })
  }
  return answers
}
