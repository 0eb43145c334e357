import { useEffect, useMemo, useRef, useState } from 'react'
import type { Change } from '../../../assessment/change.ts'
import { mostTelling, type Telling } from '../../../assessment/most-telling.ts'
import { type WhatIf, whatIf } from '../../../assessment/what-if.ts'
import { amount } from '../../../engine/event.ts'
import { wholeCatalogue } from '../../../equipment/whole-catalogue.ts'
import { skippedBy } from '../../../records/story/skipped.ts'
import { formatTicks } from '../../formats.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'
import type { Story } from '../story/story.ts'
import { Answer } from './answer.tsx'
import { deedsDone, offersAt } from './deeds.ts'
import { playedOf } from './played.ts'

export interface WhatIfPanelProps {
  readonly story: Story
  /** The moment that the film shows. */
  readonly tick: number
  /** It looks for the most telling change by itself, at once. */
  readonly find: boolean
}

const NOTHING = ''

/** What was asked, in words, with what would have come of it. */
interface Asked {
  readonly had: string
  readonly found: WhatIf
}

/** The next frame: what was pressed shows before the work begins, and between two pieces of it. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** One deed left out, done otherwise or added; by keyboard and in text as anything on this page. */
export function WhatIfPanel({ story, tick, find }: WhatIfPanelProps) {
  const { t } = useWords('debriefing')
  const { attempt, speech } = story
  const done = useMemo(() => deedsDone(story), [story])
  const [left, setLeft] = useState(NOTHING)
  const [other, setOther] = useState(NOTHING)
  const [state, setState] = useState<'idle' | 'busy' | 'none'>('idle')
  const [asked, setAsked] = useState<Asked | null>(null)
  const deed = done.find(({ n }) => String(n) === left)
  const moment = deed?.tick ?? tick
  const offers = useMemo(() => offersAt(attempt, moment, speech.say), [attempt, moment, speech.say])
  const offer = offers.find(({ action }) => JSON.stringify(action) === other)
  const answer = useRef<HTMLDivElement>(null)

  const work = async (what: () => Promise<Asked | null>): Promise<void> => {
    setState('busy')
    await breath()
    const found = await what()
    setAsked(found)
    setState(found ? 'idle' : 'none')
    answer.current?.focus()
  }
  const telling = async (): Promise<Asked | null> => {
    const found = await findTelling(story)
    return found && { had: hadOf(found), found: found.whatIf }
  }
  const hadOf = ({ step, whatIf: { change } }: Telling): string => {
    if (step && 'atTick' in change)
      return t('whatIf.had.step', { time: formatTicks(change.atTick), step: speech.say(step.text) })
    const removed = 'remove' in change ? done.find(({ n }) => n === change.remove) : undefined
    return t('whatIf.had.remove', {
      time: formatTicks(removed?.tick ?? 0),
      deed: removed?.sentence ?? '',
    })
  }
  const own = async (): Promise<Asked | null> => {
    const change = changeOf(deed?.n, offer?.action, moment)
    if (!change) return null
    const values = {
      time: formatTicks(moment),
      deed: deed?.sentence ?? '',
      other: offer?.label ?? '',
    }
    const kind = deed ? (offer ? 'replace' : 'remove') : 'add'
    return {
      had: t(`whatIf.had.${kind}`, values),
      found: whatIf(playedOf(attempt), change, wholeCatalogue),
    }
  }
  const first = useRef(find)
  useEffect(() => {
    if (!first.current) return
    first.current = false
    void work(telling)
  })
  return (
    <div className={layout.stack}>
      <div ref={answer} role="status" tabIndex={-1}>
        {state === 'busy' && <p>{t('whatIf.busy')}</p>}
        {state === 'none' && <p>{t('whatIf.none')}</p>}
        {state === 'idle' && asked && <Answer {...asked} story={story} />}
      </div>
      <Select
        label={t('whatIf.leave')}
        value={left}
        onChange={({ target }) => {
          setLeft(target.value)
          setOther(NOTHING)
        }}
        options={[
          { value: NOTHING, label: t('whatIf.nothing') },
          ...done.map(({ n, tick: at, sentence }) => ({
            value: String(n),
            label: `${formatTicks(at)} ${sentence}`,
          })),
        ]}
      />
      <Select
        label={t(deed ? 'whatIf.instead' : 'whatIf.also', { time: formatTicks(moment) })}
        value={other}
        onChange={({ target }) => setOther(target.value)}
        options={[
          { value: NOTHING, label: t('whatIf.nothing') },
          ...offers.map(({ label, action }) => ({ value: JSON.stringify(action), label })),
        ]}
      />
      <div className={layout.row}>
        <Button
          unavailable={deed || offer ? undefined : t('whatIf.choose')}
          onClick={() => work(own)}
        >
          {t('whatIf.go')}
        </Button>
      </div>
    </div>
  )
}

function changeOf(
  left: number | undefined,
  action: ReturnType<typeof offersAt>[number]['action'] | undefined,
  atTick: number,
): Change | null {
  if (left !== undefined) return action ? { replace: left, by: action } : { remove: left }
  return action ? { add: action, atTick } : null
}

const findTelling = async ({ attempt, worst }: Story): Promise<Telling | null> =>
  worst &&
  mostTelling(
    playedOf(attempt),
    { tick: worst.tick, actual: amount(worst, 'actual') },
    skippedBy(attempt, worst.tick),
    wholeCatalogue,
    breath,
  )
