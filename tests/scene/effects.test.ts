import { readFileSync } from 'node:fs'
import { Fog, Mesh, MeshBasicMaterial, Object3D, PerspectiveCamera, Scene } from 'three'
import { describe, expect, it } from 'vitest'
import { createRun } from '../../src/engine/create.ts'
import { wholeCatalogue } from '../../src/equipment/whole-catalogue.ts'
import { Effects } from '../../src/scene/effects/effects.ts'
import { viewFromShape } from '../../src/scene/shapes/shape-view.ts'

const palette = JSON.parse(readFileSync('public/kits/conveyor-hall/palette.json', 'utf8'))

/** The things of an example that burn, smoke or spray, as they are drawn. */
function staged(example: string) {
  const document = JSON.parse(readFileSync(`scenarios/examples/${example}/scenario.json`, 'utf8'))
  const run = createRun(document, wholeCatalogue, { seed: 1, purpose: 'practice' })
  const workshop = { palette, material: new MeshBasicMaterial(), geometries: new Map() }
  const scene = new Scene()
  scene.fog = new Fog('#d9dedd', 7, 46)
  const root = new Object3D()
  scene.add(root)
  // Words on plates need a browser's canvas.
  const plain = { label: '', title: '', text: '' }
  const views = new Map(
    [...run.world.entities.values()]
      .filter(({ kind, props }) => kind.shape(props).effects)
      .map((entity) => {
        const { props, state, place } = entity
        const view = viewFromShape({ ...entity, state, props: { ...props, ...plain } }, workshop)
        if (place.kind === 'at') view.root.position.set(...place.at)
        root.add(view.root)
        return [entity.id, view] as const
      }),
  )
  scene.updateMatrixWorld(true)
  const effects = new Effects(root, views, run)
  const set = (id: string, state: object) => Object.assign(views.get(id)?.entity.state ?? {}, state)
  const camera = new PerspectiveCamera()
  camera.position.set(0, 1.6, 0)
  camera.updateMatrixWorld()
  const drawn = (): number => {
    effects.update(0.1, camera, false)
    const puffs = root.children.find((node) => node instanceof Mesh)
    return puffs instanceof Mesh && puffs.visible ? puffs.geometry.instanceCount : 0
  }
  return { run, effects, scene, set, drawn, camera }
}

describe('a fire', () => {
  it('is seen while it burns, the more the larger it is', () => {
    const { set, drawn } = staged('fire')
    set('rags', { size: 'none' })
    const sizes = ['none', 'small', 'bin', 'large'].map((size) => {
      set('pan', { size })
      return drawn()
    })
    expect(sizes[0]).toBe(0)
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
    expect(new Set(sizes).size).toBe(4)
  })

  it('is met by the jet of an extinguisher for as long as its agent comes out', () => {
    const { set, drawn } = staged('fire')
    for (const id of ['pan', 'rags']) set(id, { size: 'none' })
    set('wet', { discharging: true, target: 'pan' })
    expect(drawn()).toBeGreaterThan(20)
    set('wet', { discharging: false })
    expect(drawn()).toBe(0)
  })
})

describe('gas that is lit', () => {
  it('fills its zone with flames that come and go within two seconds', () => {
    const { run, drawn } = staged('flash-fire')
    expect(drawn()).toBe(0)
    run.events.push({
      ...{ n: 0, tick: 0, type: 'near-miss', cause: { action: 0 } },
      ...{ model: 'fire.flash', inputs: { zone: 'boiler_room' } },
    })
    expect(drawn()).toBeGreaterThan(50)
    for (let i = 0; i < 20; i++) drawn()
    expect(drawn()).toBe(0)
  })
})

describe('a hose that lashes', () => {
  it('is seen to spray until it falls still', () => {
    const { set, drawn } = staged('hydraulics')
    set('hose', { lashing: true })
    expect(drawn()).toBeGreaterThan(20)
    set('hose', { lashing: false })
    expect(drawn()).toBe(0)
  })
})

describe('smoke in a room', () => {
  it('takes the sight of whoever stands in it, and gives it back to whoever stoops under it', () => {
    const { set, drawn, scene, camera, effects } = staged('smoke')
    const sight = (): number => {
      drawn()
      return scene.fog instanceof Fog ? scene.fog.far : 0
    }
    set('smoke', { clearMetres: 3 })
    expect(sight()).toBe(46)
    set('smoke', { clearMetres: 1.2 })
    expect(sight()).toBeLessThan(5)
    camera.position.y = 0.9
    camera.updateMatrixWorld()
    expect(sight()).toBe(46)
    camera.position.y = 1.6
    camera.updateMatrixWorld()
    expect(sight()).toBeLessThan(5)
    effects.dispose()
    expect(scene.fog).toMatchObject({ near: 7, far: 46 })
  })
})
