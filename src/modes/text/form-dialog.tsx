import { useState } from 'react'
import type { FormLine } from '../../engine/offers/perception.ts'
import type { Value } from '../../scenario/facts.ts'
import { usePieces } from '../shared/pieces.tsx'
import { useRoom, useTexts } from './room.ts'

interface FormDialogProps {
  readonly title: string
  readonly lines: readonly FormLine[]
  readonly onClose: () => void
  readonly onWrite: (fields: Readonly<Record<string, Value>>) => void
}

/** A tag, sheet or log filled in by choosing. Nothing is written before the button is pressed. */
export function FormDialog({ title, lines, onClose, onWrite }: FormDialogProps) {
  const { say } = useRoom()
  const { Dialog, ChoiceTiles, Tick, Button } = usePieces()
  const text = useTexts()
  const [values, setValues] = useState<Readonly<Record<string, Value>>>(() =>
    Object.fromEntries(lines.map((line) => [line.field, line.value])),
  )
  const set = (field: string, value: Value): void =>
    setValues((before) => ({ ...before, [field]: value }))
  const write = (): void =>
    onWrite(
      Object.fromEntries(
        lines
          .filter((line) => values[line.field] !== line.value)
          .map((line) => [line.field, values[line.field] ?? line.value]),
      ),
    )
  return (
    <Dialog title={title} onClose={onClose}>
      {lines.map((line) =>
        line.tick ? (
          <Tick
            key={line.field}
            label={text(line.label)}
            checked={values[line.field] === true}
            onChange={() => set(line.field, values[line.field] !== true)}
          />
        ) : (
          <ChoiceTiles
            key={line.field}
            legend={text(line.label)}
            choices={line.choices.map(({ value, label }) => ({ value, label: text(label) }))}
            value={String(values[line.field])}
            onChoose={(value) => set(line.field, value)}
          />
        ),
      )}
      <Button look="main" wide="always" onClick={write}>
        {say('write')}
      </Button>
    </Dialog>
  )
}
