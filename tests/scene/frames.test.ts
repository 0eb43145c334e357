import { Object3D, PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { inPicture, lookedAt, rectOf } from '../../src/modes/world3d/frames.ts'
import { type Target, type Zone, zone } from '../../src/scene/zone.ts'

const camera = new PerspectiveCamera(60, 16 / 9, 0.04, 80)
camera.position.set(0, 1.6, 0)
camera.updateMatrixWorld()

const boxAt = (x: number, y: number, z: number, size: number) => {
  const frame = new Object3D()
  frame.position.set(x, y, z)
  frame.updateMatrixWorld()
  return zone({ kind: 'entity', id: 'thing' }, frame, [0, 0, 0], [size, size, size])
}
const rect = (x: number, y: number, z: number, size: number) =>
  rectOf(boxAt(x, y, z, size), camera, 1600, 900)

describe('the frame around a thing in the picture', () => {
  it('is around it: in the middle for what is straight ahead, as large as it looks', () => {
    const ahead = rect(0, 1.6, -2, 0.4)
    // 0.4 m at 2 m with 60 degrees over 900 pixels, and 4 pixels of air on each side.
    const side = (0.4 / 2) * (450 / Math.tan(Math.PI / 6)) + 8
    expect(ahead?.width).toBeCloseTo(side)
    expect(ahead && ahead.x + ahead.width / 2).toBeCloseTo(800)
    expect(ahead && ahead.y + ahead.height / 2).toBeCloseTo(450)
  })

  it('lies to the right for what is to the right, and higher for what is higher', () => {
    const straight = rect(0, 1.6, -2, 0.2)
    const other = rect(0.5, 1.9, -2, 0.2)
    expect(other?.x).toBeGreaterThan(straight?.x ?? 0)
    expect(other?.y).toBeLessThan(straight?.y ?? 0)
  })

  it('is never smaller than a finger, and not there behind the eyes or beside the picture', () => {
    expect(rect(0, 1.6, -12, 0.06)).toMatchObject({ width: 44, height: 44 })
    expect(rect(0, 1.6, 2, 0.4)).toBeNull()
    expect(rect(9, 1.6, -2, 0.4)).toBeNull()
  })

  it('is drawn at the edges where the thing is larger than the picture, and only there', () => {
    const tall = { x: 300, y: -50, width: 500, height: 1000 }
    expect(inPicture(tall, 1600, 900)).toEqual({ x: 300, y: 4, width: 500, height: 892 })
    const cut = { x: -100, y: 200, width: 500, height: 300 }
    expect(inPicture(cut, 1600, 900)).toEqual(cut)
  })
})

describe('what the eyes turn to', () => {
  it('is where a thing is worked, not the middle of its post; of one control, that control', () => {
    const frame = new Object3D()
    const part = (control: string | undefined, height: number, size: number): Zone =>
      zone(
        { kind: 'entity', id: 'station', ...(control !== undefined && { control }) },
        frame,
        [0, height, -1],
        [size, size, size],
      )
    const post = part(undefined, 0.7, 1.4)
    const zones = [part('start', 1.3, 0.1), part('stop', 1.2, 0.1), post]
    const stage = {
      views: new Map([['station', { zones }]]),
      zoneOf: ({ control }: Target) =>
        zones.find(({ target }) => target.control === control) ?? null,
    }
    const eyes = new Vector3(0, 1.6, 0)
    const height = (control?: string) =>
      lookedAt(
        stage,
        { kind: 'entity', id: 'station', ...(control !== undefined && { control }) },
        eyes,
      )?.y
    expect(height()).toBeCloseTo(1.25)
    expect(height('stop')).toBeCloseTo(1.2)
    zones.splice(0, 2)
    expect(height()).toBeCloseTo(0.7)
    expect(height('stop')).toBeUndefined()
  })
})
