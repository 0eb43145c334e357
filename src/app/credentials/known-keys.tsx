import { useCallback, useEffect, useState } from 'react'
import type { KnownKey } from '../../records/credentials/known-keys.ts'
import { shelves } from '../storage/current.ts'
import layout from '../ui/layout.module.css'
import { useWords } from '../words/use-words.ts'
import { KeyRows } from './key-rows.tsx'
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
      <KeyRows keys={keys} off={t('check.forget')} onOff={(key) => void forget(key)} />
    </details>
  )
}
