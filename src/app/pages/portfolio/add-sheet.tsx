import { useState } from 'react'
import type { Piece } from '../../../records/portfolio/piece.ts'
import type { Portfolio } from '../../portfolio/use-portfolio.ts'
import { UnkeptHere } from '../../storage/unkept-here.tsx'
import { Button } from '../../ui/button.tsx'
import type { IconName } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import { AddFile } from './add-file.tsx'
import { AddReflection } from './add-reflection.tsx'
import { AddWitness } from './add-witness.tsx'

const kinds = [
  ['reflection', 'bulb'],
  ['file', 'video'],
  ['witness', 'users'],
] as const satisfies readonly (readonly [Piece['kind'], IconName])[]

interface AddSheetProps {
  readonly portfolio: Portfolio
  readonly onKept: () => Promise<void>
}

/** What a learner can put in, each as a small form of its own. */
export function AddSheet({ portfolio, onKept }: AddSheetProps) {
  const { t } = useWords('portfolio')
  const [adding, setAdding] = useState<(typeof kinds)[number][0]>()
  const form = {
    portfolio,
    onKept: async () => {
      await onKept()
      setAdding(undefined)
    },
    onClose: () => setAdding(undefined),
  }
  return (
    <Sheet aria-labelledby="add">
      <h2 id="add">{t('add.title')}</h2>
      <div className={layout.row}>
        {kinds.map(([kind, icon]) => (
          <Button key={kind} look="glove" icon={icon} onClick={() => setAdding(kind)}>
            {t(`add.${kind}`)}
          </Button>
        ))}
      </div>
      <p className={`${layout.small} ${layout.soft}`}>{t('add.checklist')}</p>
      <div role="status">
        <UnkeptHere title={t('add.unkept')} text={t('add.unkeptText')} />
      </div>
      {adding === 'reflection' && <AddReflection {...form} />}
      {adding === 'file' && <AddFile {...form} />}
      {adding === 'witness' && <AddWitness {...form} />}
    </Sheet>
  )
}
