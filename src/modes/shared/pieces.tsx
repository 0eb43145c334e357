import { type ComponentProps, type ComponentType, createContext, type ReactNode, use } from 'react'

/** Icons that play asks for, by the names of the app's set. */
export type PlayIcon =
  | 'alert-triangle'
  | 'bulb'
  | 'circle-check'
  | 'circle-x'
  | 'clock'
  | 'eye'
  | 'flag'
  | 'hand-stop'
  | 'info-circle'
  | 'language'
  | 'message-2'
  | 'player-pause'
  | 'player-play'
  | 'route'
  | 'target'
  | 'volume'

interface ButtonPiece extends Omit<ComponentProps<'button'>, 'className' | 'disabled'> {
  readonly look?: 'plain' | 'main' | 'glove' | 'stop'
  readonly icon?: PlayIcon
  readonly wide?: 'always' | 'phone'
}

interface NotePiece {
  readonly meaning?: 'plain' | 'must' | 'safe' | 'warn' | 'harm'
  readonly icon?: PlayIcon
  readonly title: ReactNode
  readonly children?: ReactNode
}

interface DialogPiece {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

interface ChoicePiece {
  readonly legend: ReactNode
  readonly choices: readonly { readonly value: string; readonly label: ReactNode }[]
  readonly value: string
  readonly onChoose: (value: string) => void
}

interface TickPiece {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange: () => void
}

/** The app's own building blocks, handed in: a mode may not reach up into the app. */
export interface Pieces {
  readonly Button: ComponentType<ButtonPiece>
  readonly Note: ComponentType<NotePiece>
  readonly Dialog: ComponentType<DialogPiece>
  readonly ChoiceTiles: ComponentType<ChoicePiece>
  readonly Tick: ComponentType<TickPiece>
  readonly Icon: ComponentType<{ readonly name: PlayIcon }>
  readonly Caption: ComponentType<{ readonly speaker?: string; readonly children: ReactNode }>
  readonly Sheet: ComponentType<ComponentProps<'section'> & { readonly here?: boolean }>
  readonly Mark: ComponentType
}

const Context = createContext<Pieces | null>(null)

export const PiecesProvider = Context.Provider

/** The building blocks of the app that play runs in. */
export function usePieces(): Pieces {
  const pieces = use(Context)
  if (!pieces) throw new Error('usePieces: there is no PiecesProvider above.')
  return pieces
}
