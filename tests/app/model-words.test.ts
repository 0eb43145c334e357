import { describe, expect, it } from 'vitest'
import { sayModels } from '../../src/app/debriefing/story/model-words.ts'
import { FROM_MEMORY } from '../../src/hazards/bases.ts'

describe('what a model answers, in the language of the debriefing', () => {
  it.each(['fr', 'ar'] as const)('is told in %s, on what basis it stands too', async (language) => {
    const say = await sayModels(language)
    const warning = 'The time is outside 0.03 to 3 s, where the law was found.'
    expect(say.message(warning)).not.toBe(warning)
    expect(say.basis('energy.stored', FROM_MEMORY)).not.toBe(FROM_MEMORY)
  })

  it('stays as it is where nobody has said it in that language', async () => {
    const unknown = 'Nobody has put this into Arabic.'
    expect((await sayModels('ar')).message(unknown)).toBe(unknown)
  })
})
