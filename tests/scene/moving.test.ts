import { Object3D, PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { positionOf } from '../../src/engine/world.ts'
import { bearingOf } from '../../src/modes/world3d/bearing.ts'
import { Eyes } from '../../src/modes/world3d/eyes.ts'
import { Walker } from '../../src/modes/world3d/walker.ts'
import { BeltGoods } from '../../src/scene/belt-goods.ts'
import { driveOfMotion, driveOfPart, Mover } from '../../src/scene/mover.ts'
import { loopsOf, soundOf } from '../../src/scene/sound/heard.ts'
import { loneRun } from './support/runs.ts'

describe('a part that moves with its state', () => {
  const handle = driveOfMotion({
    node: 'handle',
    pivot: [0, 0, 0],
    kind: 'hinge',
    axis: 'z',
    field: 'position',
    stops: { on: 0, off: -90 },
  })

  it('stands where the state says from the first frame', () => {
    if (!handle) throw new Error('a hinge has a drive')
    const node = new Object3D()
    new Mover(node, handle).update({ position: 'off' }, 0.016, false)
    expect(node.rotation.z).toBeCloseTo(-Math.PI / 2)
  })

  it('swings to a new stop in under a second, and at once with less motion', () => {
    if (!handle) throw new Error('a hinge has a drive')
    const node = new Object3D()
    const mover = new Mover(node, handle)
    mover.update({ position: 'on' }, 0.016, false)
    mover.update({ position: 'off' }, 0.016, false)
    expect(node.rotation.z).toBeGreaterThan(-1)
    for (let i = 0; i < 60; i++) mover.update({ position: 'off' }, 0.016, false)
    expect(node.rotation.z).toBeCloseTo(-Math.PI / 2)
    mover.update({ position: 'on' }, 0.016, true)
    expect(node.rotation.z).toBeCloseTo(0)
  })

  it('shows a needle in proportion to its field, never past the end of the dial', () => {
    const dial = driveOfPart({
      node: 'needle',
      at: [0, 0, 0],
      rotation: [0, 0, 0, 1],
      motion: 'dial',
      field: 'bar',
      axis: [0, 0, 1],
      limits: [0, -270],
      range: [0, 10],
      zone: { centre: [0, 0, 0], size: [1, 1, 1] },
    })
    expect(dial?.amount(5)).toBeCloseTo((-135 * Math.PI) / 180)
    expect(dial?.amount(99)).toBeCloseTo((-270 * Math.PI) / 180)
  })
})

describe('goods on a belt', () => {
  const goods = () => {
    const carton = new Object3D()
    carton.position.set(2, 1.02, 0.1)
    const uniforms = {
      detailMap: { value: null },
      beltLength: { value: 8 },
      beltTravel: { value: 0 },
    }
    const path = [
      [0, 1, 0],
      [4, 1, 0],
      [8, 3, 0],
    ] as const
    return { carton, belt: new BeltGoods(path, [carton], uniforms) }
  }

  it('ride with it and keep their height above it', () => {
    const { carton, belt } = goods()
    belt.update({ speed: 0.5, slid: 0 }, 1)
    expect(carton.position.x).toBeCloseTo(2.5)
    expect(carton.position.y).toBeCloseTo(1.02)
  })

  it('slide back as far as the engine says', () => {
    const { carton, belt } = goods()
    belt.update({ speed: 0, slid: 0.4 }, 1)
    expect(carton.position.x).toBeCloseTo(1.6)
  })
})

describe('walking with keys', () => {
  it('tells the engine one move a stretch, and ends where the engine put the body', () => {
    const run = loneRun()
    const me = run.world.people.get('trainee')
    if (!me) throw new Error('nobody there')
    const eyes = new Eyes(me)
    const walker = new Walker(run, eyes, (action) => act(run, action))
    const camera = new PerspectiveCamera()
    for (let frame = 0; frame < 240; frame++) {
      advance(run, run.tick + 1)
      walker.update({ side: 0, forward: frame < 120 ? 1 : 0 }, 1 / 60)
      eyes.update(camera, run.tick, 1 / 60, false)
    }
    const moves = run.actions.filter((action) => action.do === 'move')
    expect(moves.length).toBeGreaterThan(0)
    expect(moves.length).toBeLessThan(6)
    const [x, , z] = positionOf(me, run.tick)
    expect(camera.position.distanceTo(new Vector3(x, camera.position.y, z))).toBeLessThan(0.1)
    expect(eyes.ahead).toBeNull()
  })

  it('does not leave the free floor', () => {
    const run = loneRun()
    const me = run.world.people.get('trainee')
    if (!me) throw new Error('nobody there')
    const eyes = new Eyes(me)
    const walker = new Walker(run, eyes, () => undefined)
    for (let frame = 0; frame < 1200; frame++) walker.update({ side: 0, forward: -1 }, 1 / 60)
    const half = run.scenario.place.size.map((side) => side / 2)
    expect(Math.abs(eyes.ahead?.x ?? 0)).toBeLessThanOrEqual(half[0] ?? 0)
    expect(Math.abs(eyes.ahead?.z ?? 0)).toBeLessThanOrEqual(half[2] ?? 0)
  })
})

describe('what is heard', () => {
  it('is a hum only while the belt runs, and a run-down when it stops', () => {
    const run = loneRun()
    expect(loopsOf(run).map(({ sound }) => sound)).toContain('machine-hum')
    act(run, { do: 'move', to: 'start_station' })
    advanceUntilFree(run)
    act(run, { do: 'operate', item: 'start_station', control: 'stop' })
    advanceUntilFree(run)
    advance(run, run.tick + 600)
    expect(loopsOf(run).map(({ sound }) => sound)).not.toContain('machine-hum')
    const sounds = run.events.map((event) => soundOf(run, event)?.sound)
    expect(sounds).toContain('run-down')
    expect(sounds).toContain('button-click')
  })

  it('is shown on its real side', () => {
    const here = [0, 0, 0] as const
    expect(bearingOf({ yaw: 0 }, here, [0, 0, -5])).toBeNull()
    expect(bearingOf({ yaw: 0 }, here, [-5, 0, 0])).toBe('left')
    expect(bearingOf({ yaw: 0 }, here, [5, 0, 0])).toBe('right')
    expect(bearingOf({ yaw: 0 }, here, [0, 0, 5])).toBe('behind')
    expect(bearingOf({ yaw: Math.PI }, here, [-5, 0, 0])).toBe('right')
  })
})

describe('eyes that were told where to go', () => {
  it('keep to it though they face it already and the walk has not begun', async () => {
    const run = loneRun()
    const me = run.world.people.get('trainee')
    if (!me) throw new Error('nobody there')
    const eyes = new Eyes(me)
    const camera = new PerspectiveCamera()
    const goal = new Vector3(1.5, 1, 0)
    const look = () => eyes.update(camera, run.tick, 1 / 60, true)
    let walked: () => void = () => undefined
    eyes.lookTo(
      () => goal,
      new Promise<void>((done) => {
        walked = done
      }),
    )
    for (let frame = 0; frame < 3; frame++) look()
    act(run, { do: 'move', to: [0, 0, 1.5] })
    walked()
    await Promise.resolve()
    for (let frame = 0; frame < 300; frame++) {
      advance(run, run.tick + 1)
      look()
    }
    const [x, , z] = positionOf(me, run.tick)
    expect(Math.hypot(x, z - 1.5)).toBeLessThan(0.5)
    expect(bearingOf(eyes, [x, 0, z], [1.5, 0, 0])).toBeNull()
    expect(
      camera
        .getWorldDirection(new Vector3())
        .setY(0)
        .normalize()
        .dot(goal.clone().sub(camera.position).setY(0).normalize()),
    ).toBeGreaterThan(0.99)
  })
})
