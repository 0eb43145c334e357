import { type Mesh, Quaternion, Ray, Vector3 } from 'three'
import { beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings, type Settings } from '../../../src/app/settings/settings.ts'
import { catalogue } from '../../../src/cli/catalogue.ts'
import type { Action } from '../../../src/engine/action.ts'
import { createSession, type Session } from '../../../src/modes/shared/session.ts'
import { headingOf } from '../../../src/modes/vr/follow.ts'
import type { HandNow, Side } from '../../../src/modes/vr/hands.ts'
import { Travel } from '../../../src/modes/vr/travel.ts'
import { OUTCOME_WORDS } from '../../../src/records/report/outcome-words.ts'
import { job, parameters } from '../support/job.ts'

const FRAME = 1 / 60
const head = { at: new Vector3(0, 1.15, 0), turned: new Quaternion() }

const handOf = (side: Side, stick: HandNow['stick'], pitch = -0.4): HandNow => {
  const at = new Vector3(0.2, 1, -0.2)
  return {
    side,
    kind: 'controller',
    ray: new Ray(at, new Vector3(0, Math.sin(pitch), -Math.cos(pitch))),
    aimed: new Quaternion(),
    grip: { at, turned: new Quaternion() },
    tip: at,
    selects: false,
    squeezes: false,
    stick,
    calls: false,
  }
}

/** Somebody who has come in and stands in the hall, with these settings changed. */
function arrived(change: Partial<Settings> = {}) {
  const settings = { ...defaultSettings, ...change }
  const session: Session = createSession({
    scenario: job,
    catalogue,
    seed: 7,
    purpose: 'practice',
    parameters,
    clock: 'real',
    store: {
      append: () => Promise.resolve(),
      progress: () => undefined,
      paused: () => undefined,
      resumed: () => undefined,
      finish: () => Promise.resolve(OUTCOME_WORDS.passed),
    },
  })
  const asked: Action[] = []
  const travel = new Travel(session, (action) => asked.push(action))
  const frame = (...hands: HandNow[]): void =>
    void travel.update(head, hands, FRAME, settings, true)
  const frames = (count: number, ...hands: HandNow[]): void => {
    for (let n = 0; n < count; n++) frame(...hands)
  }
  frames(30)
  const heading = (): number => headingOf(travel.rig.root.quaternion)
  const before = heading()
  /** Degrees to the left since the beginning. */
  const turned = (): number => ((((heading() - before + 180) % 360) + 360) % 360) - 180
  const place = (): Vector3 => travel.rig.root.localToWorld(head.at.clone())
  const [, ring] = travel.root.children as Mesh[]
  return { asked, frames, turned, place, isNarrowed: () => ring?.visible, travel }
}

describe('comfort in the headset, as nobody has changed it', () => {
  let me: ReturnType<typeof arrived>
  beforeEach(() => {
    me = arrived()
  })

  it('turns in steps, one for each lean of a stick, with the view as wide as ever', () => {
    me.frames(20, handOf('right', [0.9, 0]))
    expect(me.turned()).toBeCloseTo(-30)
    me.frames(2, handOf('right', [0, 0]))
    me.frames(20, handOf('right', [-0.9, 0]))
    expect(me.turned()).toBeCloseTo(0)
    expect(me.isNarrowed()).toBe(false)
  })

  it.each(['left', 'right'] as const)('jumps with the %s hand alone, once it has aimed', (side) => {
    me.frames(3, handOf(side, [0, -1]))
    expect([me.travel.arcOf(side) === null, me.asked]).toEqual([false, []])
    me.frames(1, handOf(side, [0, 0]))
    expect(me.asked).toMatchObject([
      { do: 'move', to: [expect.any(Number), 0, expect.any(Number)] },
    ])
  })

  it('goes nowhere with a hand that is lost while it aims', () => {
    me.frames(3, handOf('right', [0, -1]))
    me.frames(2)
    me.frames(2, handOf('right', [0, 0]))
    expect(me.asked).toEqual([])
  })

  it('lifts whoever sits to the eyes of somebody who stands', () => {
    expect(me.place().y).toBeCloseTo(1.6)
  })
})

describe('a setting of comfort that somebody has changed', () => {
  it('turns in wider steps', () => {
    const { frames, turned } = arrived({ turning: 'snap-45' })
    frames(20, handOf('left', [-0.9, 0]))
    expect(turned()).toBeCloseTo(45)
  })

  it.each([true, false])('turns smoothly, with dark edges: %s', (vignette) => {
    const { frames, turned, isNarrowed } = arrived({ turning: 'smooth', vignette })
    frames(60, handOf('right', [-1, 0]))
    expect(turned()).toBeCloseTo(60)
    expect(isNarrowed()).toBe(vignette)
    frames(30, handOf('right', [0, 0]))
    expect(isNarrowed()).toBe(false)
  })

  it.each([
    ['right', 'left'],
    ['left', 'right'],
  ] as const)(
    'walks smoothly by the hand that is not the %s, the one that works',
    (hand, other) => {
      const { frames, place, isNarrowed, asked } = arrived({ moving: 'smooth', hand })
      const start = place()
      frames(30, handOf(hand, [0, -1]))
      expect(place().distanceTo(start)).toBeCloseTo(0)
      frames(2, handOf(hand, [0, 0]))
      asked.length = 0
      frames(60, handOf(other, [0, -1]))
      expect(place().distanceTo(start)).toBeGreaterThan(0.5)
      expect(isNarrowed()).toBe(true)
    },
  )

  it('leaves whoever stands at their own height, until they ask', () => {
    const { frames, place, travel } = arrived({ posture: 'standing' })
    expect(place().y).toBeCloseTo(1.15)
    // Who has sat down since asks for their height.
    travel.measure()
    frames(2)
    expect(place().y).toBeCloseTo(1.6)
  })
})
