import type { Purpose } from '../../engine/run.ts'

/** What a package for a learning platform says in its page: which job, how, and who listens. */
export interface Launch {
  readonly scenario: string
  readonly purpose: Purpose
  readonly platform: 'none' | 'scorm12' | 'scorm2004' | 'cmi5'
}
