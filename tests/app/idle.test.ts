// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noteActivity, watchIdle } from '../../src/app/learners/idle.ts'

const minutes = (count: number): void => {
  vi.advanceTimersByTime(count * 60_000)
}

describe('a learner at a shared device', () => {
  const whenIdle = vi.fn()
  let stop: () => void

  beforeEach(() => {
    vi.useFakeTimers()
    whenIdle.mockReset()
    stop = watchIdle(whenIdle)
  })
  afterEach(() => {
    stop()
    vi.useRealTimers()
  })

  it('is taken to have gone after fifteen minutes without a key, a touch or a move', () => {
    minutes(14)
    expect(whenIdle).not.toHaveBeenCalled()
    minutes(2)
    expect(whenIdle).toHaveBeenCalledTimes(1)
  })

  it('is asked a minute before, and stays by answering, not by a bumped table', () => {
    const whenAsked = vi.fn()
    stop()
    stop = watchIdle(whenIdle, whenAsked)
    minutes(13.5)
    expect(whenAsked).not.toHaveBeenCalled()
    minutes(1)
    expect(whenAsked.mock.calls).toEqual([[true]])
    noteActivity()
    minutes(0.5)
    expect(whenAsked.mock.calls).toEqual([[true], [false]])
    minutes(14)
    dispatchEvent(new Event('pointermove'))
    minutes(1)
    expect(whenAsked.mock.calls).toEqual([[true], [false], [true], [false]])
    expect(whenIdle).toHaveBeenCalledTimes(1)
  })

  it.each(['keydown', 'pointermove', 'wheel', 'touchstart'])('is there after a %s', (sign) => {
    minutes(14)
    dispatchEvent(new Event(sign))
    minutes(14)
    expect(whenIdle).not.toHaveBeenCalled()
  })

  it('is there for as long as the headset is on, which makes no event of the page', () => {
    for (let passed = 0; passed < 40; passed++) {
      noteActivity()
      minutes(1)
    }
    expect(whenIdle).not.toHaveBeenCalled()
    minutes(15)
    expect(whenIdle).toHaveBeenCalled()
  })
})
