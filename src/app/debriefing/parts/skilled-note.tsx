import { Note } from '../../ui/note.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Story } from '../story/story.ts'

/** What a skilled worker does at the step that was left out, else over the whole job. */
export function SkilledNote({ story }: { readonly story: Story }) {
  const { t } = useWords('debriefing')
  const { speech, lesson } = story
  const { debriefing, procedure } = speech.scenario
  const own = speech.say(lesson.step?.skilled)
  const whole = typeof debriefing?.skilled === 'object' ? speech.say(debriefing.skilled) : ''
  const first = speech.say(procedure.find(({ skilled }) => skilled)?.skilled)
  const said = [own, whole || first].filter((text) => text !== '')
  if (said.length === 0) return null
  return (
    <Note meaning="safe" icon="book" title={t('skilled.title')}>
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Note>
  )
}
