import type { ActionKind } from '../action.ts'
import { inspect, look, report } from './attend.ts'
import { place, release, take } from './carry.ts'
import { finish, stop } from './end.ts'
import { advise, inject, pause, resume } from './instructor.ts'
import { move } from './move.ts'
import { operate, touchPart, use } from './operate.ts'
import { answer, hint, say, write } from './tell.ts'
import { wait } from './wait.ts'
import { remove, wear } from './wear.ts'
import type { Handler } from './work.ts'

/** One handler for each word of the vocabulary. */
export const handlers: Readonly<Record<ActionKind, Handler>> = {
  move,
  look,
  take,
  release,
  place,
  operate,
  use,
  touch: touchPart,
  wear,
  remove,
  inspect,
  report,
  say,
  write,
  answer,
  hint,
  wait,
  stop,
  finish,
  advise,
  inject,
  pause,
  resume,
}
