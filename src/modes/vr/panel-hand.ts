import type { HandNow } from './hands.ts'
import type { Board, BoardHit } from './panel/board.ts'

/** A fingertip this far in front of a panel is over it; at its face it presses, metres. */
const OVER = 0.06
/** And must come back this far before it presses again. */
const BACK = 0.02

/** One hand at a panel: the ray with the trigger or pinch, or a fingertip that pokes. */
export class PanelHand {
  private readonly board: Board
  private readonly onPress: (id: string) => void
  /** Whether the hand is over the panel or points at it. */
  isAt = false
  private wasSelecting = false
  private ready = false

  constructor(board: Board, onPress: (id: string) => void) {
    this.board = board
    this.onPress = onPress
  }

  /** Where the hand is on the panel; null when it is not at it. */
  update(hand: HandNow): BoardHit | null {
    const down = hand.selects && !this.wasSelecting
    this.wasSelecting = hand.selects
    const finger = this.board.near(hand.tip, OVER)
    this.isAt = true
    if (finger) {
      this.poke(finger)
      return finger
    }
    this.ready = false
    const hit = this.board.meet(hand.ray)
    this.isAt = hit !== null
    if (!hit) return null
    this.board.hover(hit.button?.id ?? null)
    if (down && hit.button) this.onPress(hit.button.id)
    return hit
  }

  private poke({ distance, button }: BoardHit): void {
    this.board.hover(button?.id ?? null)
    if (distance > BACK) this.ready = true
    if (distance > 0 || !this.ready) return
    this.ready = false
    if (button) this.onPress(button.id)
  }
}
