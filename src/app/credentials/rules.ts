import { type MasteryRules, readRules, USUAL_RULES } from '../../records/credentials/rule.ts'
import type { Shelves } from '../storage/shelves.ts'

const NAME = 'mastery-rules'

/** The mastery rules of this device: the usual ones until somebody changes them. */
export async function rulesHere(on: Shelves): Promise<MasteryRules> {
  const kept = await on.read('device', NAME)
  return (kept && readRules(kept.value).rules) ?? USUAL_RULES
}

export const keepRules = (on: Shelves, rules: MasteryRules): Promise<void> =>
  on.write([{ put: 'device', row: { name: NAME, value: JSON.stringify(rules) } }])
