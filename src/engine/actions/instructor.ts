import { doerOf } from '../action.ts'
import { interrupt } from '../procedure/interruptions.ts'
import { emit } from '../run.ts'
import { type Handler, refuse } from './work.ts'

/** What an instructor says to the trainee: help given is part of the evidence. */
export const advise: Handler = (run, _actor, action) => ({
  seconds: 0,
  finish: (done) => {
    done()
    emit(run, 'advise', { text: (action.text ?? '').slice(0, 500), by: doerOf(action) })
    return null
  },
})

/** An instructor makes one of the scenario's interruptions happen now. */
export const inject: Handler = (run, _actor, action) => {
  const id = action.id ?? ''
  const known = run.scenario.interruptions?.some((interruption) => interruption.id === id)
  if (!known) return refuse('unknown-interruption', { id })
  return {
    seconds: 0,
    finish: (done) => {
      done()
      interrupt(run, id)
      return null
    },
  }
}

export const pause: Handler = (run) => ({
  seconds: 0,
  finish: (done) => {
    done()
    run.paused = true
    emit(run, 'paused', {})
    return null
  },
})

export const resume: Handler = (run) => ({
  seconds: 0,
  finish: (done) => {
    done()
    run.paused = false
    emit(run, 'resumed', {})
    return null
  },
})
