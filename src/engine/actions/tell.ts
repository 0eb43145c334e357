import { own } from '../../core/own.ts'
import { applyOutcome } from '../outcome.ts'
import { hearsVoice } from '../people/voice.ts'
import { isAsked } from '../procedure/procedure.ts'
import { emit, mark, type Run, touch } from '../run.ts'
import { sightOf } from '../space/sight.ts'
import type { Person } from '../world.ts'
import { heldByAnother, outOfReach, thing, unknownItem } from './support.ts'
import { type Handler, refuse } from './work.ts'

const SAY_SECONDS = 3
const WRITE_SECONDS = 8
const ANSWER_SECONDS = 2

/** Says a phrase to somebody, or to everybody within hearing. */
export const say: Handler = (run, actor, action) => {
  const id = action.phrase ?? ''
  const phrase = own(run.scenario.phrases, id)
  if (!phrase) return refuse('unknown-phrase', { phrase: id })
  const to = typeof action.to === 'string' ? action.to : null
  if (to !== null && !run.world.people.has(to)) return refuse('unknown-person', { to })
  if (to !== null && phrase.to && !phrase.to.includes(to))
    return refuse('not-for-them', { phrase: id, to })
  if (to !== null && !hears(run, actor, to)) return refuse('too-far-to-hear', { to })
  return {
    seconds: SAY_SECONDS,
    finish: (done) => {
      done()
      const heard =
        to !== null
          ? [to]
          : [...run.world.people.keys()]
              .filter((other) => other !== actor.id && hears(run, actor, other))
              .sort()
      emit(run, 'said', { phrase: id, by: actor.id, to: to ?? '', heard }, [
        `mark:said:${id}`,
        ...heard.flatMap((other) => [`mark:told:${other}`, `mark:told:${other}:${id}`]),
      ])
      if (actor.id !== 'trainee') return null
      mark(run, `said:${id}`)
      for (const other of heard) {
        mark(run, `told:${other}`)
        mark(run, `told:${other}:${id}`)
      }
      return null
    },
  }
}

function hears(run: Run, actor: Person, other: string): boolean {
  const person = run.world.people.get(other)
  return person !== undefined && hearsVoice(run, actor, person)
}

/** Fills in a tag, permit or log, from offered values. */
export const write: Handler = (run, actor, action) => {
  const entity = thing(run, action.item)
  if (!entity) return unknownItem(action.item)
  if (!entity.kind.write) return refuse('nothing-to-write', { item: entity.id })
  const blocked = heldByAnother(actor, entity) ?? outOfReach(run, actor, entity)
  if (blocked) return blocked
  const attempt = () =>
    entity.kind.write?.(sightOf(run, entity.id, actor.id), action.fields ?? {}) ?? {}
  const first = attempt().refuse
  if (first) return first
  return {
    seconds: WRITE_SECONDS,
    finish: (done) => {
      const outcome = attempt()
      if (outcome.refuse) return outcome.refuse
      done()
      applyOutcome(run, entity.id, outcome, actor.id)
      return null
    },
  }
}

/** Answers a knowledge question. */
export const answer: Handler = (run, _actor, action) => {
  const id = action.question ?? ''
  const question = own(run.scenario.questions, id)
  if (!question) return refuse('unknown-question', { question: id })
  const choice = action.choice ?? ''
  if (!Object.hasOwn(question.choices, choice))
    return refuse('unknown-choice', { question: id, choice })
  return {
    seconds: ANSWER_SECONDS,
    finish: (done) => {
      done()
      const right = [question.right].flat().includes(choice)
      emit(run, 'answered', { question: id, choice, right }, [`mark:chose:${id}`])
      run.choices.set(id, choice)
      mark(run, `chose:${id}`)
      return null
    },
  }
}

/**
 * Asks for help with the first step that can be done now. It costs what the assessment says; who is
 * assessed gets none, whatever device asks.
 */
export const hint: Handler = (run) => {
  if (run.purpose === 'assessment') return refuse('no-hints', {})
  return {
    seconds: 0,
    finish: (done) => {
      done()
      const step = [...run.steps.values()].find((other) => isAsked(run, other))
      const id = step?.document.id ?? ''
      const before = run.events.filter((event) => event.type === 'hint' && event.step === id).length
      emit(run, 'hint', { step: id, level: Math.min(3, before + 1) })
      touch(run, 'hint')
      return null
    },
  }
}
