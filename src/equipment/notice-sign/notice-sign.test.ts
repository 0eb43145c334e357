import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { noticeSign } from './index.ts'

const on = (socket: string) =>
  settled(
    noticeSign,
    sightOn(noticeSign, { things: { station: { sockets: { [socket]: ['it'] } } } }),
  ).on

describe('a notice', () => {
  it('hangs on the thing in whose notice socket it is', () => expect(on('notice')).toBe('station'))

  it('warns nobody from another socket, such as a trolley', () => expect(on('top')).toBe(''))

  it('hangs nowhere once it is taken down', () => {
    const sight = sightOn(noticeSign, { state: { on: 'station' } })
    expect(settled(noticeSign, sight).on).toBe('')
  })
})
