import type { ActionKind } from '../action.ts'
import type { Refusal } from '../kind.ts'
import type { Run } from '../run.ts'
import { refuse } from './work.ts'

/** What an instructor does; they have no body in the world. */
const INSTRUCTING: ReadonlySet<ActionKind> = new Set(['advise', 'inject', 'pause', 'resume'])
/** What belongs to the attempt and not to the work: no co-worker does it for the trainee. */
const TRAINEES_OWN: ReadonlySet<ActionKind> = new Set(['answer', 'hint', 'stop', 'finish'])
/** What can be done while the job is paused: the clock stands, and nobody works. */
const WHILE_PAUSED: ReadonlySet<ActionKind> = new Set(['advise', 'resume', 'stop', 'finish'])

/** Why somebody may not do this, or not now; null where they may. */
export function notNow(run: Run, by: string, kind: ActionKind): Refusal | null {
  const instructs = INSTRUCTING.has(kind)
  if (by === 'instructor' ? !instructs : by !== 'trainee' && (instructs || TRAINEES_OWN.has(kind)))
    return refuse('not-theirs', { by })
  if (run.paused) return WHILE_PAUSED.has(kind) ? null : refuse('paused')
  return kind === 'resume' ? refuse('not-paused') : null
}
