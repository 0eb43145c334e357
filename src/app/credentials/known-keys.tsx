import { useCallback, useEffect, useState } from 'react'
import type { KnownKey } from '../../records/credentials/known-keys.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import layout from '../ui/layout.module.css'
import { Rows } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './certificate.module.css'
import './words.ts'

/** The keys that somebody here has said to know, to look at and to forget; nothing where there are none. */
export function KnownKeys({ again }: { readonly again: number }) {
  const { t } = useWords('credentials')
  const [keys, setKeys] = useState<readonly KnownKey[]>([])
  const look = useCallback(async () => {
    // Opening signatures comes with it, which only some visits need.
    const { notedKeys } = await import('./known.ts')
    setKeys(await notedKeys(await shelves()))
  }, [])
  useEffect(() => {
    // One more may have been said to be known meanwhile.
    if (again >= 0) void look()
  }, [again, look])
  const forget = async (key: string) => {
    const { forgetKey } = await import('./known.ts')
    await forgetKey(await shelves(), key)
    await look()
  }
  if (keys.length === 0) return null
  return (
    <details>
      <summary className={layout.touch}>{t('check.keys')}</summary>
      <p>{t('check.keysText')}</p>
      <Rows>
        {keys.map(({ key, name }) => (
          <li key={key} className={layout.row}>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            <bdi dir="ltr" className={styles.code}>
              {key}
            </bdi>
            <Button
              icon="x"
              aria-label={`${t('check.forget')}: ${name}`}
              onClick={() => void forget(key)}
            >
              {t('check.forget')}
            </Button>
          </li>
        ))}
      </Rows>
    </details>
  )
}
