import { Group, MeshBasicMaterial, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { WorkerView } from '../../src/scene/people/worker-view.ts'
import { startJob } from '../modes/support/job.ts'

describe('a co-worker in the picture', () => {
  it('is not drawn around the eyes of whoever stands in the same place, and is from a step away', () => {
    const sam = startJob().world.people.get('operator')
    if (!sam) throw new Error('The job has an operator.')
    const wardrobe = { figure: new Group(), clips: [], appearances: {} }
    const view = new WorkerView(sam, 0, wardrobe, { recoloured: () => new MeshBasicMaterial() })
    view.update(0, 0, true)
    const [x, y, z] = sam.at
    view.clear(new Vector3(x + 0.1, y + 1.6, z))
    expect(view.root.visible).toBe(false)
    view.clear(new Vector3(x + 0.6, y + 1.6, z))
    expect(view.root.visible).toBe(true)
  })
})
