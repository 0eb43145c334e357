import { type ReactNode, useState } from 'react'
import { localise } from '../../../scenario/text.ts'
import { words } from '../words.ts'
import styles from '../world3d.module.css'
import { ActButton } from './button.tsx'

interface NoticesProps {
  readonly language: string
  /** What the app has to say, such as that the disk is full; null when all is well. */
  readonly notice: ReactNode
  readonly slow: boolean
  readonly onText: () => void
}

/** What has to be known whatever one does: at the upper edge, until it has been read. */
export function Notices({ language, notice, slow, onText }: NoticesProps) {
  const [read, setRead] = useState<readonly ('notice' | 'slow')[]>([])
  const close = (which: 'notice' | 'slow') => setRead((before) => [...before, which])
  return (
    <div className={styles.notices}>
      {notice && !read.includes('notice') && (
        <div className={styles.notice} data-notice>
          {notice}
          <ActButton onClick={() => close('notice')}>{localise(words.close, language)}</ActButton>
        </div>
      )}
      {slow && !read.includes('slow') && (
        <div className={styles.notice} role="status" data-slow>
          <p>
            <strong>{localise(words.slow, language)}</strong> {localise(words.slowHelp, language)}
          </p>
          <div className={styles.row}>
            <ActButton onClick={onText}>{localise(words.asText, language)}</ActButton>
            <ActButton onClick={() => close('slow')}>
              {localise(words.keepPicture, language)}
            </ActButton>
          </div>
        </div>
      )}
    </div>
  )
}
