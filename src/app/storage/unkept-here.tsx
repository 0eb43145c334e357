import { Note } from '../ui/note.tsx'
import { reachesDisk, useStorage } from './storage.ts'

interface UnkeptHereProps {
  readonly title: string
  /** How it is not lost. */
  readonly text: string
}

/** Stands where something was just put down that the disk no longer takes; nothing while it does. */
export function UnkeptHere({ title, text }: UnkeptHereProps) {
  const keeping = useStorage((state) => state.keeping)
  if (reachesDisk(keeping)) return null
  return (
    <Note meaning="harm" icon="database" title={title}>
      <p>{text}</p>
    </Note>
  )
}
