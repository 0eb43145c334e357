import type { Verdict } from '../../../assessment/result.ts'
import type { IconName } from '../../ui/icon.tsx'
import { type Meaning, Sign } from '../../ui/note.tsx'
import { useWords } from '../../words/use-words.ts'

const signs: Readonly<Record<Verdict, { readonly meaning: Meaning; readonly icon: IconName }>> = {
  met: { meaning: 'safe', icon: 'circle-check' },
  'not-met': { meaning: 'harm', icon: 'circle-x' },
  'not-observed': { meaning: 'plain', icon: 'eye-off' },
}

/** A verdict in shape, colour and word. */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useWords('marking')
  return <Sign {...signs[verdict]}>{t(`points.${verdict}`)}</Sign>
}
