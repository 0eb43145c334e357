import { readFileSync } from 'node:fs'
import { MeshBasicMaterial, Object3D, Quaternion, Vector3 } from 'three'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Run } from '../../../src/engine/run.ts'
import { atHand } from '../../../src/modes/vr/hand/belt.ts'
import { Holds } from '../../../src/modes/vr/hand/holds.ts'
import type { EntityView } from '../../../src/scene/entity-view.ts'
import { HandsRig } from '../../../src/scene/hands-rig.ts'
import type { Palette } from '../../../src/scene/kit/palette.ts'
import { type Hands, Placing } from '../../../src/scene/placing.ts'
import { viewFromShape } from '../../../src/scene/shapes/shape-view.ts'
import { doIt, startJob } from '../support/job.ts'

const palette: Palette = JSON.parse(readFileSync('public/kits/conveyor-hall/palette.json', 'utf8'))
const LOCKS = ['my_lock', 'my_lock_2'] as const

/** Draws the two locks of a run where these hands have them. */
function drawn(run: Run, hands: Hands) {
  const root = new Object3D()
  const workshop = { palette, material: new MeshBasicMaterial(), geometries: new Map() }
  const views = new Map<string, EntityView>()
  for (const id of LOCKS) {
    const entity = run.world.entities.get(id)
    if (!entity) throw new Error(`The job has no ${id}.`)
    // Plates are painted on a canvas, which there is none of here.
    const plain = { ...entity, props: { ...entity.props, label: '' } }
    views.set(id, { ...viewFromShape(plain, workshop), entity })
  }
  const placings = [...views.values()].map((view) => new Placing(view))
  const scene = { root, world: run.world, views, handsOf: () => hands, floorAt: () => 0 }
  const draw = (): void => {
    for (const placing of placings) placing.update(scene, 1, true)
    root.updateMatrixWorld(true)
  }
  const at = (id: string): Vector3 =>
    views.get(id)?.root.getWorldPosition(new Vector3()) ?? new Vector3()
  return { views, draw, at, shown: (id: string) => views.get(id)?.root.visible }
}

const EYES = new Vector3(2, 1.6, 1)

describe('what hangs on the belt', () => {
  let run: Run
  beforeEach(() => {
    run = startJob()
    doIt(run, { do: 'move', to: 'lock_board' })
    for (const item of [...LOCKS, 'tag_1']) doIt(run, { do: 'take', item, hand: 'left' })
    expect(run.world.people.get('trainee')?.belt).toEqual([...LOCKS])
  })

  const wearing = (room = new Object3D()) => {
    const holds = new Holds()
    const hall = drawn(run, holds)
    const carry = (turned = new Quaternion(), seconds = 0.02): void => {
      holds.carry([], EYES, turned, room, seconds)
      holds.root.updateMatrixWorld(true)
      hall.draw()
    }
    carry()
    return { ...hall, carry }
  }

  it('is seen at the waist of whoever wears a headset, one thing beside the other', () => {
    const { at, shown } = wearing()
    for (const id of LOCKS) {
      expect(shown(id)).toBe(true)
      expect(EYES.y - at(id).y).toBeGreaterThan(0.5)
      expect(Math.hypot(at(id).x - EYES.x, at(id).z - EYES.z)).toBeLessThan(0.4)
    }
    expect(at('my_lock').distanceTo(at('my_lock_2'))).toBeGreaterThan(0.15)
  })

  it('stays where it is while the head looks aside, and goes round with the body', () => {
    const { at, carry } = wearing()
    const before = at('my_lock')
    const looking = (degrees: number) =>
      new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), (degrees * Math.PI) / 180)
    for (let frame = 0; frame < 50; frame++) carry(looking(30))
    expect(at('my_lock').distanceTo(before)).toBeCloseTo(0)
    for (let frame = 0; frame < 200; frame++) carry(looking(170))
    expect(at('my_lock').distanceTo(before)).toBeGreaterThan(0.4)
  })

  it('goes at once with a snap of the room, which turns the body as a whole', () => {
    const room = new Object3D()
    const { at, carry } = wearing(room)
    const before = at('my_lock').sub(EYES)
    const snap = new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), Math.PI / 2)
    room.quaternion.copy(snap)
    carry(snap)
    expect(at('my_lock').sub(EYES).distanceTo(before.applyQuaternion(snap))).toBeCloseTo(0)
  })

  it('is what a hand means that is at it, and nothing between two things', () => {
    const { at, views } = wearing()
    expect(atHand(at('my_lock_2'), LOCKS, { views })).toBe('my_lock_2')
    expect(atHand(EYES, LOCKS, { views })).toBeNull()
  })

  it('is not drawn on a flat screen, where nobody has a body', () => {
    const { draw, shown } = drawn(run, new HandsRig())
    draw()
    for (const id of LOCKS) expect(shown(id)).toBe(false)
  })
})
