import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Browser files that take minutes, the longest first; the rest take less than one on a quiet machine. */
const LONG = [
  'vr-controllers',
  'vr-bare-hands',
  'pages',
  'vr-states',
  'text-play',
  'debriefing',
  'desktop-play',
  'touch-play',
  'offline',
  'update',
  'world-robust',
]

/** The order on a machine that has not run them yet: a long file that starts last keeps all others waiting. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`))
      return at < 0 ? LONG.length : at
    }
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}
