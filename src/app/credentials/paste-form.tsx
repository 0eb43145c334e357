import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import layout from '../ui/layout.module.css'
import { useWords } from '../words/use-words.ts'
import './words.ts'

/** A credential as it comes in a message: pasted rather than as a file. */
export function PasteForm({ onText }: { readonly onText: (text: string) => void }) {
  const { t } = useWords('credentials')
  const [text, setText] = useState('')
  return (
    <details>
      <summary className={layout.touch}>{t('check.paste')}</summary>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') onText(text)
        }}
      >
        <TextArea
          label={t('check.pasted')}
          rows={4}
          dir="ltr"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <Button
            type="submit"
            icon="shield-check"
            unavailable={text.trim() === '' ? t('check.pasteNone') : undefined}
          >
            {t('check.pasteGo')}
          </Button>
        </div>
      </form>
    </details>
  )
}
