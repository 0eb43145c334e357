import { draw, stream } from '../../../core/random.ts'
import type { Scenario } from '../../../scenario/schema.ts'

export type Question = NonNullable<Scenario['questions']>[string]

/** What somebody answered after the job, kept beside the result and never part of the digest. */
export interface Answer {
  readonly question: string
  readonly choice: string
  readonly right: boolean
}

/** The competency that the questions after the job are marked as: apart from what was shown. */
export interface Knowledge {
  readonly competency: 'knowledge'
  readonly asked: readonly string[]
  readonly answers: readonly Answer[]
  /** 0 to 1. */
  readonly scaled: number
}

const MOST_ASKED = 2

/** The questions of this attempt: drawn by its seed from those that come after the job. */
export function questionsFor(scenario: Scenario, seed: number): readonly string[] {
  const left = Object.entries(scenario.questions ?? {}).flatMap(([id, { after }]) =>
    after === true ? [id] : [],
  )
  const asked: string[] = []
  let random = stream(seed, 'questions')
  while (left.length > 0 && asked.length < MOST_ASKED) {
    const [roll, next] = draw(random)
    random = next
    asked.push(...left.splice(Math.floor(roll * left.length), 1))
  }
  return asked
}

/** Several choices of a question may be right. */
export const isRight = ({ right }: Question, choice: string): boolean =>
  typeof right === 'string' ? right === choice : right.includes(choice)

/** Adds one answer; a question is answered once. */
export function answerQuestion(
  before: Knowledge | null,
  asked: readonly string[],
  answer: Answer,
): Knowledge {
  const earlier = before?.answers ?? []
  const known = earlier.some(({ question }) => question === answer.question)
  const answers = known ? earlier : [...earlier, answer]
  const scaled = asked.length === 0 ? 0 : answers.filter(({ right }) => right).length / asked.length
  return { competency: 'knowledge', asked, answers, scaled }
}
