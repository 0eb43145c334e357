import { describe, expect, it } from 'vitest'
import { readChoices } from '../../src/app/address.ts'
import type { OpenAttempt } from '../../src/app/play/open-attempt.ts'
import { arrive, enter, opened, type Visit } from '../../src/app/play/visit.ts'

/** What somebody comes to the play page with, by the address of it. */
const at = (address: string): Visit => {
  const [path = '', query = ''] = address.split('?')
  return { job: path.split('/')[2] ?? '', choices: readChoices(query), address }
}

const link = at('/play/some-job?purpose=guided&interface=text')

/** An attempt that is open: of this purpose, and still going on unless it has ended. */
const attempt = (purpose: string, ending: string | null = null): OpenAttempt =>
  ({ row: { id: 'mine', purpose }, session: { run: { ending } } }) as unknown as OpenAttempt

const playing = (purpose: string, ending?: string) =>
  opened(enter(link), attempt(purpose, ending), 'text')

describe('on the play page', () => {
  it('the address that names the attempt is no other visit', () => {
    const place = playing('guided')
    expect(place.address).toBe('/play/some-job?attempt=mine&interface=text')
    expect(arrive(place, at(place.address))).toBe(place)
  })

  it.each([
    '/play/some-job?purpose=practice&interface=text',
    '/play/some-job?purpose=guided&interface=text&variant=7',
    '/play/some-job?purpose=guided&interface=text&pace=0.5',
    '/play/some-job?purpose=guided&interface=text&language=ar',
    '/play/other-job?purpose=guided&interface=text',
    '/play/some-job?attempt=another&interface=text',
    link.address,
  ])('%s is followed as in a fresh tab', (address) => {
    for (const place of [enter(at('/play/x?')), playing('guided'), playing('practice')]) {
      expect(arrive(place, at(address))).toEqual({ ...enter(at(address)), n: place.n + 1 })
    }
  })

  it('another link waits while an assessment runs, until the person goes back or leaves', () => {
    const place = playing('assessment')
    const asked = arrive(place, link)
    expect(asked).toEqual({ ...place, wanted: link })
    expect(arrive(asked, at(place.address))).toEqual(place)
  })

  it('an assessment that is over, or goes on in another interface, asks nothing', () => {
    expect(arrive(playing('assessment', 'finished'), link)).toMatchObject({ n: 1, wanted: null })
    const other = at('/play/some-job?attempt=mine&interface=desktop')
    expect(arrive(playing('assessment'), other)).toMatchObject({ n: 1, visit: other })
  })
})
