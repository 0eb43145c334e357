import { Mesh, Object3D, type WebGLRenderer } from 'three'
import type { Vec3 } from '../core/vec.ts'
import { fetchJson, type Kit, loadConcrete, loadEnvironment } from './kit/load-kit.ts'
import { createMaterials } from './kit/materials.ts'
import type { Palette } from './kit/palette.ts'
import { roomFittings, roomShell } from './room.ts'

/** The plain room borrows the colours, the concrete and the reflections of the baked hall. */
const LENDER = 'kits/conveyor-hall/'

/** A room of some size, metres, for what is built from shapes. */
export async function plainRoom(size: Vec3, renderer: WebGLRenderer): Promise<Kit> {
  const [palette, detail, environment] = await Promise.all([
    fetchJson<Palette>(`${LENDER}palette.json`),
    loadConcrete(LENDER),
    loadEnvironment(`${LENDER}panorama.hdr`, renderer),
  ])
  const materials = createMaterials(palette, { lightmap: null, signs: null, detail })
  const root = new Object3D()
  const shell = roomShell(size, palette)
  const fittings = roomFittings(size, palette)
  root.add(new Mesh(shell, materials.room), new Mesh(fittings, materials.palette))
  return {
    root,
    nodes: new Map(),
    bindings: { size, languages: [], equipment: {} },
    palette,
    materials,
    environment,
    // Its plates are drawn from the scenario's own words.
    speak: () => undefined,
    dispose: () => {
      materials.dispose()
      environment.dispose()
      shell.dispose()
      fittings.dispose()
    },
  }
}
