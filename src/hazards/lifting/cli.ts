import { SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'
import { DURATIONS, type Duration, frequencyMultiplier } from './frequency-table.ts'

type Column = 'lo' | 'hi'

interface Task {
  readonly L: number
  readonly FIRWL: number
  readonly F: number
}

export const cli = defineModel({
  id: 'lifting.cli',
  title: 'Composite lifting index of several tasks',
  section: 'Manual lifting',
  inputs: {
    tasks: {
      type: 'tasks',
      unit: '{L, FIRWL, F}',
      fields: {
        L: { unit: 'lb or kg', min: 0, max: 2000 },
        FIRWL: { unit: 'lb or kg', min: 0.01, max: 60 },
        F: { unit: '1/min', min: 0, max: 15 },
      },
      doc: 'load, weight limit without its frequency, and lifts per minute of each task, hardest first',
    },
    duration: {
      type: 'category',
      unit: 'category',
      values: DURATIONS,
      doc: 'short up to 1 h, moderate 1 to 2 h, long 2 to 8 h',
    },
    V_column: {
      type: 'category',
      unit: 'category',
      values: ['lo', 'hi'],
      default: 'lo',
      doc: 'where the hands start: lo below 75 cm (30 in), hi from there up',
    },
  },
  outputs: { CLI: { unit: '1' } },
  basis: SECOND_HAND,
  source: 'DHHS (NIOSH) 94-110 (1994, rev. 9/2021), multi-task procedure',
  validity: 'As for lifting.rnle; together at most the frequencies of table 5.',
  compute: ({ tasks, duration, V_column }) => {
    const CLI = composite(tasks, duration, V_column)
    if (CLI === null) {
      return { refused: 'the tasks together go beyond the frequencies of table 5 (multiplier 0).' }
    }
    const single = (task: Task) =>
      task.L / task.FIRWL / frequencyMultiplier(task.F, duration, V_column)
    const ranked = [...tasks].sort((a, b) => single(b) - single(a))
    const isRanked = tasks.every(
      (task, i) => i === 0 || single(tasks[i - 1] ?? task) >= single(task),
    )
    const inOrder = isRanked ? CLI : composite(ranked, duration, V_column)
    const warnings = isRanked
      ? []
      : [`The method starts with the hardest task; in that order CLI is ${inOrder?.toFixed(3)}.`]
    return { outputs: { CLI }, warnings }
  },
})

/** STLI of the first task, and what each further one adds; null past the end of the table. */
function composite(tasks: readonly Task[], duration: Duration, column: Column): number | null {
  let index = 0
  let lifts = 0
  let before = 0
  for (const { L, FIRWL, F } of tasks) {
    lifts += F
    const multiplier = frequencyMultiplier(lifts, duration, column)
    if (multiplier === 0) return null
    index += (L / FIRWL) * (1 / multiplier - before)
    before = 1 / multiplier
  }
  return index
}
