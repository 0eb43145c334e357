import fc from 'fast-check'
import { catalogue } from '../../../src/cli/catalogue.ts'
import { ACTION_KINDS, type Action } from '../../../src/engine/action.ts'
import type { Scenario } from '../../../src/scenario/schema.ts'

const NONSENSE = [
  '',
  'nothing',
  '__proto__',
  'constructor',
  'conveyor.',
  '.hasp',
  'a.b.c',
  '💥',
  'toString',
]

/** Numbers that a broken interface or a hand-written file may give. */
const anyNumber = fc.oneof(
  fc.integer({ min: -5, max: 400 }),
  fc.constantFrom(0, -0, 1e-9, 3600, 3601, 1e308, -1e308, Number.NaN, Number.POSITIVE_INFINITY),
)

/**
 * Any action over the vocabulary: mostly with names of the scenario, sometimes with nonsense, and
 * with fields that do not belong to it.
 */
export function anyAction({ equipment, people, zones, phrases, questions }: Scenario) {
  const ids = Object.keys(equipment)
  const kinds = ids.flatMap((id) => catalogue.kinds.get(equipment[id]?.is ?? '') ?? [])
  const places = ids.flatMap((id) => {
    const kind = catalogue.kinds.get(equipment[id]?.is ?? '')
    return Object.keys(kind?.sockets?.({}) ?? {}).map((socket) => `${id}.${socket}`)
  })
  const controls = [...new Set(kinds.flatMap((kind) => Object.keys(kind.controls({}))))]
  const parts = [...new Set(kinds.flatMap((kind) => Object.keys(kind.parts ?? {})))]
  const persons = ['trainee', 'instructor', ...Object.keys(people ?? {})]
  const name = (known: readonly string[]) =>
    fc.oneof(
      { weight: known.length > 0 ? 9 : 0, arbitrary: fc.constantFrom('', ...known) },
      fc.constantFrom(...NONSENSE),
    )
  const anyValue = fc.oneof(
    fc.constantFrom('on', 'off', 'open', 'closed', 'in', 'out', 'run', 'shut'),
    anyNumber,
    fc.boolean(),
    fc.constantFrom(...NONSENSE),
  )
  const point = fc.tuple(anyNumber, anyNumber, anyNumber)
  return fc.record(
    {
      do: fc.constantFrom(...ACTION_KINDS.filter((kind) => kind !== 'finish' && kind !== 'stop')),
      by: fc.oneof({ weight: 8, arbitrary: fc.constant('trainee') }, name(persons)),
      to: fc.oneof(name([...ids, ...persons, ...Object.keys(zones ?? {})]), point),
      at: name([...ids, ...Object.keys(zones ?? {})]),
      item: name(ids),
      in: name(places),
      on: name(ids),
      control: name(controls),
      value: anyValue,
      part: name(parts),
      point: name(['L1-L2', 'L3-E', 'contacts', ...parts]),
      phrase: name(Object.keys(phrases ?? {})),
      question: name(Object.keys(questions ?? {})),
      choice: name(['control', 'tension']),
      hand: fc.constantFrom('left' as const, 'right' as const),
      velocity: point,
      fields: fc.dictionary(name(['electrical', 'air', 'signed', 'name', 'date']), anyValue, {
        maxKeys: 4,
      }),
      seconds: anyNumber,
      until: fc.constantFrom('receiver.empty', 'nonsense(', 'conveyor.speed', "told('operator')"),
      finding: name(['damaged', 'missing']),
      reason: name(['other']),
      text: fc.string({ maxLength: 20 }),
      id: name(['radio_call']),
    },
    { requiredKeys: ['do', 'item'] },
  ) satisfies fc.Arbitrary<Action>
}
