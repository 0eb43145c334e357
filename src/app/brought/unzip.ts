import { GIVEN_BOUNDS } from './bounds.ts'
import type { Given, Refused } from './checked.ts'
import { withZip } from './open-zip.ts'
import { pick } from './pick.ts'

/** The scenario of a zip from anybody, and the notes beside it; nothing else of it is unpacked. */
export const unzipScenario = (bytes: Uint8Array): readonly Given[] | Refused =>
  withZip(bytes, GIVEN_BOUNDS, ({ files, read }) => {
    const picked = pick(files)
    if (picked.kind === 'refused') return picked
    const wanted = [picked.scenario, ...(picked.notes === null ? [] : [picked.notes])]
    return wanted.map((path) => ({ path, blob: new Blob([read(path)]) }))
  })
