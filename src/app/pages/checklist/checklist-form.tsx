import { useState } from 'react'
import { pointsOf, workplaceChecklist } from '../../../records/portfolio/checklist.ts'
import { isDay } from '../../../records/portfolio/field-checks.ts'
import { type MarkedCriterion, PIECE_BOUNDS } from '../../../records/portfolio/piece.ts'
import type { Scenario } from '../../../scenario/schema.ts'
import { useSession } from '../../learners/session.ts'
import { keepPiece } from '../../portfolio/shelf.ts'
import { today } from '../../portfolio/today.ts'
import { shelves } from '../../storage/current.ts'
import { UnkeptHere } from '../../storage/unkept-here.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { TextField } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { uuid } from '../../uuid.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './checklist.module.css'
import { PointMarks } from './point-marks.tsx'

interface ChecklistFormProps {
  readonly scenario: Scenario
  readonly sha256: string
}

const names = ['who', 'role', 'on', 'place'] as const
type Name = (typeof names)[number]

/** One point for each criterion. Printed empty it is filled in by hand; filled in here it is kept. */
export function ChecklistForm({ scenario, sha256 }: ChecklistFormProps) {
  const { t } = useWords('portfolio')
  const learner = useSession((session) => session.learner)
  const [points, setPoints] = useState(() => pointsOf(scenario))
  const [said, setSaid] = useState({ who: '', role: '', on: today(), place: '' })
  const [state, setState] = useState<'open' | 'tried' | 'kept'>('open')
  const tidy = (name: Name): string => said[name].trim()
  const faultOf = (name: Name): string | undefined => {
    if (name !== 'place' && tidy(name) === '') return t('add.required')
    return name === 'on' && !isDay(tidy('on')) ? t('witness.dayFault') : undefined
  }
  const seen = points.some(({ verdict }) => verdict !== 'not-observed')
  const change = (id: string, next: Partial<MarkedCriterion>) =>
    setPoints((all) => all.map((point) => (point.id === id ? { ...point, ...next } : point)))
  const keep = async () => {
    if (!learner || !seen || names.some((name) => faultOf(name))) return setState('tried')
    const piece = workplaceChecklist(scenario, sha256, {
      id: uuid(),
      at: new Date().toISOString(),
      who: tidy('who'),
      role: tidy('role'),
      on: tidy('on'),
      place: tidy('place'),
      criteria: points.map((point) => ({ ...point, note: point.note.trim() })),
    })
    await keepPiece(await shelves(), learner.id, piece)
    setState('kept')
  }
  return (
    <form
      className={layout.stackWide}
      onSubmit={(event) => {
        event.preventDefault()
        if (state !== 'kept') void keep()
      }}
    >
      <Sheet aria-labelledby="points">
        <h2 id="points">{t('checklist.points')}</h2>
        <p>{t('checklist.how')}</p>
        <div className={classes(layout.stack, styles.points)}>
          {points.map((point) => (
            <PointMarks key={point.id} point={point} onChange={(next) => change(point.id, next)} />
          ))}
        </div>
      </Sheet>
      <Sheet aria-labelledby="marked-by">
        <h2 id="marked-by">{t('checklist.by')}</h2>
        <p>
          {t('checklist.learner')} <bdi>{learner?.name ?? t('checklist.guest')}</bdi>
        </p>
        {names.map((name) => (
          <TextField
            key={name}
            label={t(`checklist.${name}`)}
            help={name === 'on' ? t('witness.dayHelp') : undefined}
            fault={state === 'tried' ? faultOf(name) : undefined}
            dir="auto"
            maxLength={PIECE_BOUNDS.line}
            value={said[name]}
            onChange={(event) => {
              const { value } = event.currentTarget
              setSaid((before) => ({ ...before, [name]: value }))
            }}
          />
        ))}
        <Note icon="info-circle" title={t('checklist.means')} />
        <div className={layout.row}>
          <Button look="glove" icon="printer" onClick={() => print()}>
            {t('checklist.print')}
          </Button>
          <Button
            look="main"
            icon="check"
            type="submit"
            unavailable={state === 'kept' ? t('checklist.kept') : undefined}
          >
            {t('checklist.keep')}
          </Button>
        </div>
        <div role="status">
          {state === 'tried' && !seen && <Note meaning="harm" title={t('checklist.nothing')} />}
          {state === 'kept' && <UnkeptHere title={t('add.unkept')} text={t('add.unkeptText')} />}
          {state === 'kept' && (
            <Note meaning="safe" title={t('checklist.kept')}>
              <p>
                <ButtonLink to="/portfolio">{t('title')}</ButtonLink>
              </p>
            </Note>
          )}
        </div>
      </Sheet>
    </form>
  )
}
