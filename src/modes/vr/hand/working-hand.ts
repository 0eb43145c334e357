import { Group, type Vector3 } from 'three'
import type { Run } from '../../../engine/run.ts'
import type { Hit } from '../../../scene/pick.ts'
import type { Stage } from '../../../scene/stage.ts'
import type { arcFrom } from '../arc.ts'
import type { HandNow, Side } from '../hands.ts'
import type { Board } from '../panel/board.ts'
import { PanelHand } from '../panel-hand.ts'
import { farEnd, PointerView } from '../pointer-view.ts'
import { ProbeView } from '../probe-view.ts'
import { type Around, type Deeds, Handling } from './handling.ts'

/** How much is drawn of a ray that meets nothing, metres. */
const STUB = 0.7

interface WorkingHandOptions {
  readonly side: Side
  readonly run: Run
  readonly stage: Stage
  readonly deeds: Deeds
  readonly board: Board
  readonly press: (button: string) => void
}

/** One hand of the person: at the panel or in the hall, with its ray. */
export class WorkingHand {
  readonly root = new Group()
  readonly handling: Handling
  private readonly panel: PanelHand
  private readonly view = new PointerView()
  private readonly probe = new ProbeView()

  constructor({ side, run, stage, deeds, board, press }: WorkingHandOptions) {
    this.handling = new Handling(side, run, stage, deeds)
    this.panel = new PanelHand(board, press)
    this.root.add(this.view.root, this.probe.root)
  }

  get isAtPanel(): boolean {
    return this.panel.isAt
  }

  /** Nothing of it is to be seen: it is not tracked, or the person is between two places. */
  hide(): void {
    this.view.hide()
    this.probe.show(null)
  }

  /** It aims where to go, and does nothing else meanwhile; `stand`: where that would be. */
  aim({ points }: ReturnType<typeof arcFrom>, stand: Vector3 | null): void {
    this.view.arc(points, stand)
  }

  /** Works for a frame; answers what it points at in the hall. `playing`: deeds count. */
  work(hand: HandNow, around: Omit<Around, 'busy'>, playing: boolean): Hit | null {
    const at = this.panel.update(hand)
    if (!playing) this.handling.rest(hand)
    const hit = playing ? this.handling.update(hand, { ...around, busy: at !== null }) : null
    const end: Vector3 =
      at?.point ?? hit?.point ?? farEnd(hand.ray.origin, hand.ray.direction, STUB)
    this.view.point(hand.ray.origin, end, (at?.button ?? hit ?? null) !== null)
    this.probe.show(this.handling.probe)
    return hit
  }

  dispose(): void {
    this.view.dispose()
    this.probe.dispose()
    this.root.removeFromParent()
  }
}
