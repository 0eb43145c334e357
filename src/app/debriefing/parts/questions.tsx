import { useState } from 'react'
import type { FinishedAttempt } from '../../../records/story/attempt.ts'
import { useSay } from '../../formats.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceTiles } from '../../ui/choice-tiles.tsx'
import { classes } from '../../ui/classes.ts'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import {
  answerQuestion,
  isRight,
  type Knowledge,
  type Question,
  questionsFor,
} from '../story/questions.ts'

interface QuestionsProps {
  readonly attempt: FinishedAttempt
  readonly knowledge: Knowledge | null
  /** Resolves when the answer is kept; until then no other is taken. */
  readonly onAnswer: (knowledge: Knowledge) => Promise<void>
}

/** Two questions about why, after an assessment: a knowledge competency of their own. */
export function Questions({ attempt, knowledge, onAnswer }: QuestionsProps) {
  const { t } = useWords('debriefing')
  const { document } = attempt.scenario
  const [keeping, setKeeping] = useState(false)
  const asked = questionsFor(document, attempt.seed)
  if (attempt.purpose !== 'assessment' || asked.length === 0) return null
  const answer = async (id: string, question: Question, choice: string) => {
    const given = { question: id, choice, right: isRight(question, choice) }
    setKeeping(true)
    await onAnswer(answerQuestion(knowledge, asked, given))
    setKeeping(false)
  }
  const answers = knowledge?.answers ?? []
  return (
    <Sheet aria-labelledby="questions" className={answers.length === 0 ? layout.screen : undefined}>
      <h2 id="questions">{t('questions.title')}</h2>
      <p>{t('questions.text')}</p>
      {asked.map((id) => {
        const question = document.questions?.[id]
        const given = answers.find((each) => each.question === id)
        if (!question) return null
        return given ? (
          <Answered key={id} question={question} choice={given.choice} />
        ) : (
          <Asked
            key={id}
            question={question}
            onAnswer={(choice) => !keeping && void answer(id, question, choice)}
          />
        )
      })}
      {answers.length === asked.length && (
        <p>
          {t('questions.kept', {
            right: answers.filter(({ right }) => right).length,
            asked: asked.length,
          })}
        </p>
      )}
    </Sheet>
  )
}

interface AskedProps {
  readonly question: Question
  readonly onAnswer: (choice: string) => void
}

function Asked({ question, onAnswer }: AskedProps) {
  const { t } = useWords('debriefing')
  const say = useSay()
  const [choice, setChoice] = useState('')
  return (
    <form
      className={classes(layout.stack, layout.screen)}
      onSubmit={(event) => {
        event.preventDefault()
        if (choice !== '') onAnswer(choice)
      }}
    >
      <ChoiceTiles
        legend={say(question.text)}
        tiles="large"
        choices={Object.entries(question.choices).map(([value, text]) => ({
          value,
          label: say(text),
        }))}
        value={choice}
        onChoose={setChoice}
      />
      <div>
        <Button type="submit" unavailable={choice === '' ? t('questions.first') : undefined}>
          {t('questions.go')}
        </Button>
      </div>
    </form>
  )
}

function Answered({ question, choice }: { readonly question: Question; readonly choice: string }) {
  const { t } = useWords('debriefing')
  const say = useSay()
  const right = isRight(question, choice)
  const answers = typeof question.right === 'string' ? [question.right] : question.right
  const answer = answers.map((id) => say(question.choices[id])).join(' / ')
  return (
    <div className={layout.stackTight}>
      <h3>{say(question.text)}</h3>
      <Note
        meaning={right ? 'safe' : 'plain'}
        title={`${t(right ? 'questions.right' : 'questions.wrong')} ${say(question.choices[choice])}`}
        live
      >
        {!right && <p>{t('questions.answer', { answer })}</p>}
        <p>{say(question.why)}</p>
      </Note>
    </div>
  )
}
