import { readFileSync } from 'node:fs'
import { Box3, MeshBasicMaterial, Object3D, Quaternion, Ray, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/engine/action.ts'
import { perceive } from '../../../src/engine/offers/perceive.ts'
import type { Run } from '../../../src/engine/run.ts'
import { putAt } from '../../../src/engine/world.ts'
import { atBelt } from '../../../src/modes/vr/hand/belt.ts'
import { grasp } from '../../../src/modes/vr/hand/grasp.ts'
import { Handling } from '../../../src/modes/vr/hand/handling.ts'
import { zonesFor } from '../../../src/modes/vr/hand/own-things.ts'
import { Reading } from '../../../src/modes/vr/hand/reading.ts'
import { wayTo } from '../../../src/modes/vr/hand/way-to.ts'
import type { HandNow, Side } from '../../../src/modes/vr/hands.ts'
import type { EntityView } from '../../../src/scene/entity-view.ts'
import type { Palette } from '../../../src/scene/kit/palette.ts'
import { viewFromShape } from '../../../src/scene/shapes/shape-view.ts'
import { doIt, startJob } from '../support/job.ts'

const palette: Palette = JSON.parse(readFileSync('public/kits/conveyor-hall/palette.json', 'utf8'))

/** Things drawn from their kinds' own shapes, standing where the run has them. */
function stageOf(run: Run, ids: readonly string[]) {
  const workshop = { palette, material: new MeshBasicMaterial(), geometries: new Map() }
  const views = new Map<string, EntityView>()
  for (const id of ids) {
    const entity = run.world.entities.get(id)
    if (entity?.place.kind !== 'at') continue
    // Plates are painted on a canvas, which there is none of here.
    const plain = { ...entity, props: { ...entity.props, label: '' } }
    const view = viewFromShape(plain, workshop)
    view.root.position.set(...entity.place.at)
    view.root.rotation.y = (entity.facingDegrees * Math.PI) / 180
    view.root.updateMatrixWorld(true)
    views.set(id, view)
  }
  function* zones() {
    for (const view of views.values()) yield* view.zones
  }
  return { views, zones }
}

const EYES = new Vector3(0, 1.6, 0)

/** A hand in front of a spot, pointing at it along -z. */
const handAt = (at: Vector3, change: Partial<HandNow> = {}): HandNow => ({
  side: 'right',
  kind: 'controller',
  ray: new Ray(at.clone(), new Vector3(0, 0, -1)),
  aimed: new Quaternion(),
  grip: { at: at.clone(), turned: new Quaternion() },
  tip: at.clone(),
  selects: false,
  squeezes: false,
  stick: [0, 0],
  calls: false,
  ...change,
})

function working(run: Run, ids: readonly string[], grip: 'toggle' | 'hold' = 'toggle') {
  const stage = stageOf(run, ids)
  const acts: Action[] = []
  const pages: string[] = []
  const probed: string[] = []
  const handling = new Handling('right', run, stage, {
    act: (action) => acts.push(action),
    open: ({ at }) => pages.push(at),
    probed: (end) => probed.push(end),
  })
  let now = 0
  const frame = (hand: HandNow): void => {
    now += 0.1
    const perception = perceive(run)
    handling.update(hand, {
      perception,
      eyes: EYES,
      now,
      seconds: 0.1,
      grip,
      busy: false,
    })
  }
  const press = (at: Vector3): void => {
    frame(handAt(at, { selects: true }))
    frame(handAt(at))
  }
  return { stage, acts, pages, probed, frame, press, handling }
}

const spotOf = ({ views }: ReturnType<typeof stageOf>, id: string, name: string): Vector3 => {
  const node = views.get(id)?.spot(name)
  if (!node) throw new Error(`spotOf: ${id} has no ${name}.`)
  return node.getWorldPosition(new Vector3())
}

describe('a tester in one hand at an open terminal box', () => {
  function opened() {
    const run = startJob()
    doIt(run, { do: 'move', to: 'trolley' })
    doIt(run, { do: 'take', item: 'spanner', hand: 'left' })
    doIt(run, { do: 'take', item: 'tester', hand: 'right' })
    doIt(run, { do: 'move', to: 'terminal_box' })
    return run
  }

  it('goes to one end and then to the other, and only then tests', () => {
    const run = opened()
    doIt(run, { do: 'operate', item: 'terminal_box', control: 'cover', value: 'open' })
    const { stage, acts, probed, press } = working(run, ['terminal_box'])
    const facing = (end: string) => spotOf(stage, 'terminal_box', end).add(new Vector3(0, 0, 0.4))
    press(facing('L1'))
    expect([acts, probed]).toEqual([[], ['L1']])
    press(facing('L3'))
    expect(acts).toEqual([{ do: 'use', item: 'tester', on: 'terminal_box', point: 'L1-L3' }])
  })

  it('tests the same pair whichever end comes first', () => {
    const run = opened()
    doIt(run, { do: 'operate', item: 'terminal_box', control: 'cover', value: 'open' })
    const { stage, acts, press } = working(run, ['terminal_box'])
    for (const end of ['E', 'L2'])
      press(spotOf(stage, 'terminal_box', end).add(new Vector3(0, 0, 0.4)))
    expect(acts).toMatchObject([{ point: 'L2-E' }])
  })

  it('finds the cover, not the ends behind it, while the box is shut', () => {
    const { stage, acts, probed, press } = working(opened(), ['terminal_box'])
    press(spotOf(stage, 'terminal_box', 'L1').add(new Vector3(0, 0, 0.4)))
    expect(probed).toEqual([])
    expect(acts).toEqual([{ do: 'operate', item: 'terminal_box', control: 'cover', value: 'open' }])
  })
})

describe('an empty hand', () => {
  const stopButton = new Vector3()

  it('presses a button once with its fingertip, however long it stays', () => {
    const run = startJob()
    doIt(run, { do: 'move', to: 'start_station' })
    const { stage, acts, frame } = working(run, ['start_station'])
    const zone = stage.views
      .get('start_station')
      ?.zones.find(({ target }) => target.control === 'stop')
    zone?.box.getCenter(stopButton).applyMatrix4(zone.frame.matrixWorld)
    for (let n = 0; n < 6; n++) frame(handAt(stopButton))
    expect(acts).toEqual([{ do: 'operate', item: 'start_station', control: 'stop' }])
  })

  it('touches a part only when it stays there, and once', () => {
    const run = startJob()
    doIt(run, { do: 'move', to: 'tail' })
    const { stage, acts, frame } = working(run, ['conveyor'])
    const nip = spotOf(stage, 'conveyor', 'tail_nip')
    frame(handAt(nip))
    frame(handAt(nip.clone().add(new Vector3(0, 1, 0))))
    expect(acts).toEqual([])
    for (let n = 0; n < 8; n++) frame(handAt(nip))
    expect(acts).toEqual([{ do: 'touch', item: 'conveyor', part: 'tail_nip', hand: 'right' }])
  })

  it('draws from the belt what hangs there, and asks where more than one thing does', () => {
    const run = startJob()
    doIt(run, { do: 'move', to: 'lock_board' })
    for (const item of ['my_lock', 'my_lock_2', 'tag_1'])
      doIt(run, { do: 'take', item, hand: 'left' })
    const hip = handAt(new Vector3(0.2, 0.9, 0), { squeezes: true })
    const two = working(run, [])
    two.frame(hip)
    expect([two.acts, two.pages]).toEqual([[], ['carried']])
    doIt(run, { do: 'take', item: 'my_lock_2', hand: 'right' })
    doIt(run, { do: 'release', item: 'my_lock_2' })
    const one = working(run, [])
    one.frame(hip)
    expect(one.acts).toEqual([{ do: 'take', item: 'my_lock', hand: 'right' }])
  })
})

describe('a handle in the hand', () => {
  it('is told to the engine once it falls into its stop, and moves nothing before', () => {
    const run = startJob()
    doIt(run, { do: 'move', to: 'air_valve' })
    const { stage, acts, pages, frame } = working(run, ['air_valve'])
    const zone = stage.views
      .get('air_valve')
      ?.zones.find(({ target }) => target.control === 'lever')
    const at = zone?.box.getCenter(new Vector3()).applyMatrix4(zone.frame.matrixWorld)
    if (!at) throw new Error('the valve has no lever')
    const hand = at.add(new Vector3(0, 0, 0.5))
    const rolled = (degrees: number, selects = true): HandNow =>
      handAt(hand, {
        selects,
        grip: {
          at: hand,
          turned: new Quaternion().setFromAxisAngle(
            new Vector3(0, 0, 1),
            (degrees * Math.PI) / 180,
          ),
        },
      })
    for (const degrees of [0, -20, -45]) frame(rolled(degrees))
    expect(acts).toEqual([])
    expect(run.world.entities.get('air_valve')?.state.position).not.toBe('off')
    for (const degrees of [-70, -85]) frame(rolled(degrees))
    frame(rolled(-85, false))
    expect(acts).toEqual([{ do: 'operate', item: 'air_valve', control: 'lever', value: 'off' }])
    expect(pages).toEqual([])
  })
})

describe('a hand that lets go', () => {
  const carrying = () => {
    const run = startJob()
    doIt(run, { do: 'move', to: 'lock_board' })
    doIt(run, { do: 'take', item: 'my_lock', hand: 'right' })
    return run
  }
  const aside = new Vector3(0.2, 1.2, -0.3)

  it('throws with the velocity that it had, in steps of five centimetres a second', () => {
    const { acts, frame } = working(carrying(), [])
    for (let n = 0; n < 4; n++) {
      const at = aside.clone().add(new Vector3(0.1 * n, 0.203 * n, -0.3 * n))
      frame(handAt(at, { squeezes: n === 3 }))
    }
    expect(acts).toEqual([{ do: 'release', item: 'my_lock', velocity: [1, 2.05, -3] }])
  })

  it('puts down what it holds when it is still', () => {
    const { acts, frame } = working(carrying(), [])
    for (const squeezes of [false, false, true]) frame(handAt(aside, { squeezes }))
    expect(acts).toEqual([{ do: 'release', item: 'my_lock' }])
  })

  it('holds for as long as it is closed, or until it is closed again, as the person likes', () => {
    const closed = [true, true, false, false, true]
    const deeds = (grip: 'toggle' | 'hold') => {
      const { acts, frame } = working(carrying(), [], grip)
      return closed.map((squeezes) => {
        frame(handAt(aside, { squeezes }))
        return acts.length
      })
    }
    expect(deeds('toggle')).toEqual([1, 1, 1, 1, 2])
    expect(deeds('hold')).toEqual([0, 0, 1, 1, 1])
  })
})

describe('a press that began while the job stood still', () => {
  it('does nothing in the hall, and the next one does', () => {
    const run = startJob()
    doIt(run, { do: 'move', to: 'terminal_box' })
    const { stage, acts, frame, handling } = working(run, ['terminal_box'])
    const box = spotOf(stage, 'terminal_box', 'L1').add(new Vector3(0, 0, 0.4))
    handling.rest(handAt(box, { selects: true }))
    frame(handAt(box, { selects: true }))
    frame(handAt(box))
    expect(acts).toEqual([])
    frame(handAt(box, { selects: true }))
    expect(acts).toMatchObject([{ do: 'operate', item: 'terminal_box' }])
  })
})

describe('a tracked hand, which has no buttons', () => {
  const down = (x: number, z: number) => new Vector3(x, -1, z).normalize()
  const pinching = (at: Vector3, direction: Vector3, change: Partial<HandNow> = {}): HandNow =>
    handAt(at, { kind: 'hand', selects: true, ray: new Ray(at.clone(), direction), ...change })
  const open = (at: Vector3): HandNow => handAt(at, { kind: 'hand' })
  const chest = new Vector3(0.2, 1.2, -0.3)
  const withLock = () => {
    const run = startJob()
    doIt(run, { do: 'move', to: 'lock_board' })
    doIt(run, { do: 'take', item: 'my_lock', hand: 'right' })
    return run
  }

  it('aims at the floor with a pinch, with a thing in it too, and does nothing else by that', () => {
    for (const run of [startJob(), withLock()]) {
      for (const grip of ['toggle', 'hold'] as const) {
        const { acts, pages, frame, handling } = working(run, [], grip)
        frame(open(chest))
        frame(pinching(chest, down(0, -1.5)))
        expect(handling.asksToGo).toBe(true)
        frame(open(chest))
        expect([handling.asksToGo, acts, pages]).toEqual([false, [], []])
      }
    }
  })

  it('puts down what it holds with a pinch at its own feet, and throws it in a swing', () => {
    const still = working(withLock(), [])
    for (let n = 0; n < 3; n++) still.frame(open(chest))
    still.frame(pinching(chest, down(0, -0.05)))
    expect(still.acts).toEqual([{ do: 'release', item: 'my_lock' }])
    const swung = working(withLock(), [])
    for (let n = 0; n < 4; n++) {
      const at = chest.clone().add(new Vector3(0, 0, -0.2 * n))
      swung.frame(n < 3 ? open(at) : pinching(at, down(0, -2)))
    }
    expect(swung.acts).toEqual([{ do: 'release', item: 'my_lock', velocity: [0, 0, -2] }])
  })

  it('puts what it holds into the place that it is at', () => {
    const run = withLock()
    doIt(run, { do: 'move', to: 'isolator_a' })
    doIt(run, { do: 'operate', item: 'isolator_a', control: 'handle', value: 'off' })
    const { stage, acts, frame } = working(run, ['isolator_a'])
    const node = stage.views.get('isolator_a')?.socket('hasp', 'my_lock', ['my_lock'])
    if (!node) throw new Error('The isolator has no place for a lock.')
    const hasp = node.getWorldPosition(new Vector3()).add(new Vector3(0, 0, 0.1))
    frame(open(hasp))
    frame(pinching(hasp, down(0, -1)))
    expect(acts).toMatchObject([{ do: 'place', item: 'my_lock', in: 'isolator_a.hasp' }])
  })

  it('presses what it points at from afar, as a trigger does', () => {
    const run = startJob()
    doIt(run, { do: 'move', to: 'start_station' })
    const { stage, acts, frame } = working(run, ['start_station'])
    const zone = stage.views
      .get('start_station')
      ?.zones.find(({ target }) => target.control === 'stop')
    const button = zone?.box.getCenter(new Vector3()).applyMatrix4(zone.frame.matrixWorld)
    if (!button) throw new Error('The station has no stop button.')
    const from = button.clone().add(new Vector3(0, 0.1, 0.5))
    frame(open(from))
    frame(pinching(from, button.clone().sub(from).normalize()))
    expect(acts).toEqual([{ do: 'operate', item: 'start_station', control: 'stop' }])
  })
})

describe('a hand among things', () => {
  const zone = (id: string, side: number) => ({
    target: { kind: 'entity', id } as const,
    frame: new Object3D(),
    box: new Box3(new Vector3(-side, -side, -side), new Vector3(side, side, side)),
  })

  it('grasps the smallest thing that it is in, and nothing that one stands in', () => {
    const zones = [zone('hall', 2), zone('box', 0.2), zone('lock', 0.05)]
    expect(grasp(new Vector3(0, 0.02, 0), zones)?.zone.target.id).toBe('lock')
    expect(grasp(new Vector3(0, 0.1, 0), zones)?.zone.target.id).toBe('box')
    expect(grasp(new Vector3(0, 1, 0), zones)).toBeNull()
  })

  it('works at no tag that hangs on what it holds, and the other hand does', () => {
    const run = startJob()
    const tag = run.world.entities.get('tag_1')
    if (!tag) throw new Error('The job has no tag.')
    putAt(run.world, tag, { kind: 'socket', entity: 'my_lock', socket: 'tag' })
    const zones = [zone('tag_1', 0.05), zone('isolator_a', 0.1)]
    const near = (side: Side) => [...zonesFor(run, zones, side)].map(({ target }) => target.id)
    expect(near('right')).toEqual(['tag_1', 'isolator_a'])
    doIt(run, { do: 'move', to: 'lock_board' })
    doIt(run, { do: 'take', item: 'my_lock', hand: 'right' })
    expect(near('right')).toEqual(['isolator_a'])
    expect(near('left')).toEqual(['tag_1', 'isolator_a'])
  })

  it('is at the belt at the hips, not before the chest or at arm’s length', () => {
    expect(atBelt(new Vector3(0.25, 0.85, 0.1), EYES)).toBe(true)
    expect(atBelt(new Vector3(0.1, 1.3, -0.2), EYES)).toBe(false)
    expect(atBelt(new Vector3(0.2, 0.9, -0.6), EYES)).toBe(false)
  })

  it('reads what it holds before the eyes for a second, once', () => {
    const reading = new Reading()
    const looks = Array.from({ length: 20 }, () => reading.update('tag', 0.3, 0.1))
    expect(looks.filter(Boolean)).toHaveLength(1)
    expect(reading.update('tag', 0.6, 0.1)).toBe(false)
    expect(reading.update('tag', 0.3, 1.1)).toBe(true)
  })
})

describe('a thing out of reach', () => {
  it('is got to by going to what it hangs or lies on', () => {
    const run = startJob()
    const perception = perceive(run)
    expect(perception.things.map(({ id }) => id)).not.toContain('my_lock')
    expect(wayTo(run, perception, 'my_lock')).toEqual({ at: 'place', id: 'lock_board', from: 0 })
    expect(wayTo(run, perception, 'lock_board')).toMatchObject({ id: 'lock_board' })
  })

  it('shows every place there is where it lies nowhere that one could go to', () => {
    expect(wayTo(startJob(), { destinations: [] }, 'my_lock')).toEqual({ at: 'go', from: 0 })
  })
})
