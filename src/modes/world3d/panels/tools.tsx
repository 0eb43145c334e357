import { localise } from '../../../scenario/text.ts'
import { usePieces } from '../../shared/pieces.tsx'
import { words } from '../words.ts'
import styles from '../world3d.module.css'
import { ActButton } from './button.tsx'

interface ToolsProps {
  readonly language: string
  /** Absent in an assessment: no hints there. */
  readonly onHint: (() => void) | null
  readonly onPause: () => void
  readonly onStop: () => void
  readonly onFinish: () => void
}

/** The four words that are always there. */
export function Tools({ language, onHint, onPause, onStop, onFinish }: ToolsProps) {
  const { Icon } = usePieces()
  return (
    <div className={styles.tools} role="toolbar" aria-label={localise(words.tools, language)}>
      {onHint && (
        <ActButton onClick={onHint}>
          <Icon name="bulb" />
          {localise(words.hint, language)} <kbd className={styles.key}>H</kbd>
        </ActButton>
      )}
      <ActButton onClick={onPause}>
        <Icon name="player-pause" />
        {localise(words.pause, language)} <kbd className={styles.key}>P</kbd>
      </ActButton>
      <ActButton look="stop" onClick={onStop}>
        <Icon name="hand-stop" />
        {localise(words.stop, language)}
      </ActButton>
      <ActButton onClick={onFinish}>
        <Icon name="flag" />
        {localise(words.finish, language)}
      </ActButton>
    </div>
  )
}
