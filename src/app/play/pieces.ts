import type { Pieces } from '../../modes/shared/pieces.tsx'
import { Button } from '../ui/button.tsx'
import { ChoiceTiles } from '../ui/choice-tiles.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Tick } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Mark } from '../ui/mark.tsx'
import { Caption, Note } from '../ui/note.tsx'
import { Sheet } from '../ui/sheet.tsx'

/** The design system, as the interfaces are handed it. */
export const pieces: Pieces = {
  Button,
  Caption,
  ChoiceTiles: ChoiceTiles<string>,
  Dialog,
  Icon,
  Mark,
  Note,
  Sheet,
  Tick,
}
