import { type ComponentType, useEffect, useState } from 'react'
import type { Run } from '../../../engine/run.ts'
import type { MomentViewProps } from '../../../modes/world3d/moment/moment-view.tsx'
import { wantsLessMotion } from '../../settings/apply.ts'
import { useSettings } from '../../settings/store.ts'
import styles from './film.module.css'

interface EyesViewProps {
  readonly run: Run
  readonly tick: number
  /** The picture cannot be shown here: the words beside it tell the moment. */
  readonly onMissing: () => void
}

/** The moment through the trainee's eyes. Everything 3D is fetched when somebody asks for it. */
export function EyesView({ run, tick, onMissing }: EyesViewProps) {
  const settings = useSettings()
  const [View, setView] = useState<ComponentType<MomentViewProps> | null>(null)
  useEffect(() => {
    let gone = false
    import('../../../modes/world3d/moment/moment-view.tsx').then(
      ({ MomentView }) => gone || setView(() => MomentView),
      () => gone || onMissing(),
    )
    return () => {
      gone = true
    }
  }, [onMissing])
  return (
    <div className={styles.eyes} aria-busy={View === null}>
      {View && (
        <View
          run={run}
          tick={tick}
          language={settings.language}
          still={wantsLessMotion(settings)}
          onLost={onMissing}
        />
      )}
    </div>
  )
}
