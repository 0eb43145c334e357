import { type ActionKind, instructs } from '../action.ts'
import type { Refusal } from '../kind.ts'
import type { Run } from '../run.ts'
import { refuse } from './work.ts'

/** What an instructor says or lets happen: nobody does it in the work itself, the trainee least of all. */
const INSTRUCTORS_OWN: ReadonlySet<ActionKind> = new Set(['advise', 'inject'])
/** What belongs to the attempt and not to the work: no co-worker does it for the trainee. */
const TRAINEES_OWN: ReadonlySet<ActionKind> = new Set(['answer', 'hint', 'stop', 'finish'])
/** What can be done while the job is paused: the clock stands, and nobody works. */
const WHILE_PAUSED: ReadonlySet<ActionKind> = new Set(['advise', 'resume', 'stop', 'finish'])

/** An instructor has no body in the world; the trainee may call for a pause. */
function isTheirs(by: string, kind: ActionKind): boolean {
  if (by === 'instructor') return instructs(kind)
  if (by === 'trainee') return !INSTRUCTORS_OWN.has(kind)
  return !instructs(kind) && !TRAINEES_OWN.has(kind)
}

/** Why somebody may not do this, or not now; null where they may. */
export function notNow(run: Run, by: string, kind: ActionKind): Refusal | null {
  if (!isTheirs(by, kind)) return refuse('not-theirs', { by })
  if (run.paused) return WHILE_PAUSED.has(kind) ? null : refuse('paused')
  return kind === 'resume' ? refuse('not-paused') : null
}
