import { type Attempt, trackWithheld } from '../../../engine/attempt/attempt.ts'
import { useWords } from '../../words/use-words.ts'
import { Line } from './line.tsx'

interface TrackLineProps {
  readonly attempt: Attempt
  readonly ok: boolean
}

/** Whether the poses in a file fit its log; nothing where none were kept. */
export function TrackLine({ attempt, ok }: TrackLineProps) {
  const { t } = useWords('debriefing')
  if (trackWithheld(attempt))
    return (
      <Line ok title={t('verify.track.withheld')}>
        {t('verify.track.withheldWhy')}
      </Line>
    )
  if (attempt.tracks === null) return null
  return (
    <Line ok={ok} title={t(ok ? 'verify.track.right' : 'verify.track.wrong')}>
      {t(ok ? 'verify.track.rightWhy' : 'verify.track.wrongWhy')}
    </Line>
  )
}
