import { useState } from 'react'
import { readClassList } from '../../learners/class-list.ts'
import { addClass } from '../../learners/session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'

interface ClassListProps {
  readonly known: readonly string[]
  readonly onClose: () => void
}

/** Takes a pasted list of codes or nicknames and says how many are new before adding them. */
export function ClassList({ known, onClose }: ClassListProps) {
  const { t } = useWords()
  const [pasted, setPasted] = useState('')
  const names = readClassList(pasted, known)
  const add = async () => {
    await addClass(names)
    onClose()
  }
  return (
    <Dialog title={t('who.class.paste')} onClose={onClose}>
      <TextArea
        label={t('who.class.label')}
        help={t('who.class.help')}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      <p role="status" className={layout.soft}>
        {t('who.class.count', { count: names.length })}
      </p>
      <div>
        <Button
          look="main"
          unavailable={names.length === 0 ? t('who.class.nothing') : undefined}
          onClick={() => void add()}
        >
          {t('who.class.add', { count: names.length })}
        </Button>
      </div>
    </Dialog>
  )
}
