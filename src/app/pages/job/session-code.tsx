import { useState } from 'react'
import { openingOf, readCode } from '../../../records/session/code.ts'
import { go, useChoices, writeChoices } from '../../address.ts'
import { choicesOf } from '../../assessor/session/choices-of.ts'
import { begunWith } from '../../storage/begun.ts'
import { shelves } from '../../storage/current.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { useWords } from '../../words/use-words.ts'
import '../../assessor/session/words.ts'

/** Where a learner types the code of a supervised session; the attempt then begins with it. */
export function SessionCode({ job }: { readonly job: string }) {
  const { t } = useWords('session')
  const choices = useChoices()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<'mistyped' | 'used'>()
  if (choices.opening !== undefined)
    return <Note icon="certificate" title={t('learner.begins')} live />
  const take = async () => {
    const code = readCode(typed)
    if (code === null) return setFault('mistyped')
    if ((await begunWith(await shelves(), openingOf(code))) !== undefined) return setFault('used')
    go(`/job/${job}${writeChoices({ ...choices, ...choicesOf(code) })}`, { replace: true })
  }
  return (
    <details className={layout.section}>
      <summary className={layout.touch}>{t('learner.have')}</summary>
      <Form onSubmit={() => void take()}>
        <TextField
          label={t('learner.code')}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          value={typed}
          fault={fault && t(`learner.${fault}`)}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div>
          <Button type="submit">{t('learner.take')}</Button>
        </div>
      </Form>
    </details>
  )
}
