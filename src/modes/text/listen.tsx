import { usePieces } from '../shared/pieces.tsx'
import { useRoom } from './room.ts'

interface ListenProps {
  /** What it is, for whoever hears the button's name alone. */
  readonly name: string
  readonly text: string
}

/** Reads one card or message aloud; there only while reading aloud is on. */
export function Listen({ name, text }: ListenProps) {
  const { read, say } = useRoom()
  const { Button } = usePieces()
  if (!read) return null
  return (
    <p>
      <Button icon="volume" aria-label={say('listen', { name })} onClick={() => read(text)}>
        {say('listenShort')}
      </Button>
    </p>
  )
}
