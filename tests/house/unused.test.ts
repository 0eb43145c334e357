import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import { runTool } from '../../src/cli/tools/run-tool.ts'

describe('the check for unused code', () => {
  it('finds a file that nobody imports, and an export that nobody uses', async () => {
    const folder = join(root, 'tests/house/fixtures/unused')
    const { code, output } = await runTool(
      'knip/bin/knip.js',
      ['--no-progress', '--directory', folder],
      { shown: false },
    )
    expect(code).toBe(1)
    expect(output).toMatch(/forgotten\.ts/)
    expect(output).toMatch(/unusedExport/)
    expect(output).not.toMatch(/usedExport\b(?<!unusedExport)/)
  })
})
