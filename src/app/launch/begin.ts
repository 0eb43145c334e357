import type { Launch } from '../../records/packages/launch.ts'
import { go, writeChoices } from '../address.ts'
import { enterAsGuest } from '../learners/session.ts'
import { meetPlatform } from './platform.ts'

/**
 * Somebody comes from a learning platform: it knows who they are, so nobody is asked, and they land
 * in the job that it is about. An address with a job in it, as after a reload, stays.
 */
export async function begin(launch: Launch): Promise<void> {
  await meetPlatform(launch)
  await enterAsGuest()
  if (location.hash.length > 2) return
  go(`/job/${launch.scenario}${writeChoices({ purpose: launch.purpose })}`, { replace: true })
}
