import { eraseBrought } from '../../brought/shelf.ts'
import { shelves } from '../../storage/current.ts'

/** Takes a job from a file off this device, once the tries in the middle of it have become records. */
export async function eraseJob(job: string): Promise<void> {
  const [on, { giveUp }] = await Promise.all([shelves(), import('../../play/give-up.ts')])
  await eraseBrought(on, job, giveUp)
}
