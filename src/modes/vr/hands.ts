import { Matrix4, Quaternion, Ray, Vector3 } from 'three'

export type Side = 'left' | 'right'

/** One hand in this frame, in the hall's frame. */
export interface HandNow {
  readonly side: Side
  /** A headset that only knows where one looks while pinching has a `glance`. */
  readonly kind: 'controller' | 'hand' | 'glance'
  readonly ray: Ray
  /** How the ray is turned. */
  readonly aimed: Quaternion
  readonly grip: { readonly at: Vector3; readonly turned: Quaternion }
  /** The fingertip, or the front of the controller: what pokes. */
  readonly tip: Vector3
  /** Trigger, or pinch. */
  readonly selects: boolean
  readonly squeezes: boolean
  readonly stick: readonly [x: number, y: number]
  /** The lower button beside the thumbstick, or the menu button. */
  readonly calls: boolean
}

const matrix = new Matrix4()
const FRONT = new Vector3(0, 0, -0.02)
const scale = new Vector3()

function poseIn(frame: XRFrame, space: XRSpace, room: XRReferenceSpace, origin: Matrix4) {
  const pose = frame.getPose(space, room)
  if (!pose) return null
  const at = new Vector3()
  const turned = new Quaternion()
  matrix.fromArray(pose.transform.matrix).premultiply(origin).decompose(at, turned, scale)
  return { at, turned }
}

/** Which sources press now; kept from the session's own events, which every headset sends. */
export class Pressed {
  private readonly selecting = new Set<XRInputSource>()
  private readonly squeezing = new Set<XRInputSource>()
  private readonly session: XRSession

  constructor(session: XRSession) {
    this.session = session
    for (const [type, hear] of this.listeners) session.addEventListener(type, hear)
  }

  private readonly listeners = [
    ['selectstart', ({ inputSource }: XRInputSourceEvent) => this.selecting.add(inputSource)],
    ['selectend', ({ inputSource }: XRInputSourceEvent) => this.selecting.delete(inputSource)],
    ['squeezestart', ({ inputSource }: XRInputSourceEvent) => this.squeezing.add(inputSource)],
    ['squeezeend', ({ inputSource }: XRInputSourceEvent) => this.squeezing.delete(inputSource)],
  ] as const

  selects = (source: XRInputSource): boolean => this.selecting.has(source)
  squeezes = (source: XRInputSource): boolean => this.squeezing.has(source)

  /** Nothing is pressed any more, as after the headset was taken off. */
  forget(): void {
    this.selecting.clear()
    this.squeezing.clear()
  }

  dispose(): void {
    for (const [type, hear] of this.listeners) this.session.removeEventListener(type, hear)
  }
}

/** Gamepad layout of the WebXR standard: stick on axes 2 and 3, the lower face button is 4. */
const STICK_X = 2
const STICK_Y = 3
const FACE_BUTTON = 4

/** Every hand that is tracked in this frame. */
export function readHands(
  frame: XRFrame,
  room: XRReferenceSpace,
  origin: Matrix4,
  pressed: Pressed,
): HandNow[] {
  return [...frame.session.inputSources].flatMap((source) => {
    const aim = poseIn(frame, source.targetRaySpace, room, origin)
    if (!aim) return []
    const grip = (source.gripSpace && poseIn(frame, source.gripSpace, room, origin)) ?? aim
    const direction = new Vector3(0, 0, -1).applyQuaternion(aim.turned)
    const finger = source.hand?.get('index-finger-tip')
    const tip = finger ? poseIn(frame, finger, room, origin)?.at : undefined
    const { gamepad } = source
    return [
      {
        side: source.handedness === 'left' ? 'left' : 'right',
        kind: source.hand
          ? 'hand'
          : source.targetRayMode === 'tracked-pointer'
            ? 'controller'
            : 'glance',
        ray: new Ray(aim.at, direction),
        aimed: aim.turned,
        grip,
        tip: tip ?? FRONT.clone().applyQuaternion(aim.turned).add(aim.at),
        selects: pressed.selects(source),
        squeezes: pressed.squeezes(source),
        stick: [gamepad?.axes[STICK_X] ?? 0, gamepad?.axes[STICK_Y] ?? 0],
        calls: gamepad?.buttons[FACE_BUTTON]?.pressed ?? false,
      },
    ]
  })
}
