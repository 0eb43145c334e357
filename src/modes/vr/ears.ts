import { Camera, type Quaternion, type Vector3 } from 'three'
import { Speakers } from '../../scene/sound/speakers.ts'
import type { PlaySettings } from '../shared/play-props.ts'
import type { Session } from '../shared/session.ts'
import type { Hud } from '../world3d/hud.ts'

/** The hall as the head hears it: nothing while the job stands still. */
export class Ears {
  private readonly session: Session
  private readonly speakers: Speakers
  private readonly head = new Camera()

  constructor(session: Session, hud: Hud, settings: PlaySettings) {
    this.session = session
    this.speakers = new Speakers(session.run, settings, hud.hear)
  }

  update(eyes: Vector3, turned: Quaternion, settings: PlaySettings): void {
    this.head.position.copy(eyes)
    this.head.quaternion.copy(turned)
    if (this.session.state.getState().status === 'playing') this.speakers.open()
    else this.speakers.close()
    this.speakers.update(this.head, settings)
  }

  /** The headset is off, or shows something else. */
  rest(): void {
    this.speakers.close()
  }
}
