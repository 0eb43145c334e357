import { useMemo } from 'react'
import { wholeCatalogue } from '../../equipment/whole-catalogue.ts'
import type { FinishedAttempt } from '../../records/story/attempt.ts'
import { useWords } from '../words/use-words.ts'
import { type Story, storyOf } from './story/story.ts'

/** The story of an attempt in the language that the app speaks now. */
export function useStory(attempt: FinishedAttempt): Story {
  const { language } = useWords('debriefing')
  return useMemo(() => storyOf(attempt, wholeCatalogue, language), [attempt, language])
}
