import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import { checkImports } from '../../src/cli/tools/checks/import-rules.ts'

describe('the import rules, over rooms that break each of them', async () => {
  const { faults, modules } = await checkImports(join(root, 'tests/house/fixtures/rooms'))

  it('look at every file', () => expect(modules).toBeGreaterThanOrEqual(12))

  it.each([
    ['core imports another room', /src\/core\/looks-up\.ts imports .*\(core-imports\)/],
    ['a headless room imports Node', /reads-files\.ts imports fs \(headless-libraries\)/],
    ['a headless room imports three', /draws\.ts imports .*three.* \(headless-libraries\)/],
    ['cannon-es outside its home', /physics-elsewhere\.ts imports .* \(cannon-at-home\)/],
    ['two files that need each other', /circle-.* imports .* \(no-circles\)/],
    ['the text interface loads the scene', /page\.ts imports .*list\.ts imports .*view\.ts \(3D/],
    ['an import that leads nowhere', /lost\.ts imports .*gone\.ts \(found\)/],
  ])('catch: %s', (_, fault) => expect(faults.join('\n')).toMatch(fault))

  it('allow a dynamic import of the scene, and imports that go down', () => {
    expect(faults.join('\n')).not.toMatch(/app\/main\.tsx|engine\/world\.ts imports/)
  })
})
