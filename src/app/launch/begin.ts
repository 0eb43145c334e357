import type { Launch } from '../../records/packages/launch.ts'
import { go, writeChoices } from '../address.ts'
import { enterAsGuest } from '../learners/session.ts'
import { meetPlatform } from './platform.ts'

/**
 * Somebody comes from a learning platform: it knows who they are, so nobody is asked, and they land
 * in the job that it is about. An address with a job in it, as after a reload, stays.
 */
export async function begin(launch: Launch): Promise<void> {
  // A platform that names its learners has one guest for each enrolment, so that nobody meets the tries of another.
  const enrolment =
    launch.platform === 'cmi5' ? new URLSearchParams(location.search).get('registration') : null
  await enterAsGuest(enrolment ? { enrolment } : {})
  await meetPlatform(launch)
  if (location.hash.length > 2) return
  go(`/job/${launch.scenario}${writeChoices({ purpose: launch.purpose })}`, { replace: true })
}
