import type { Outcome } from '../../src/assessment/result.ts'

/** What a script must come to. */
export interface Expected {
  readonly outcome: Outcome
  readonly passed: boolean
  /** Every criterion that is not met; no other may be. */
  readonly notMet: readonly string[]
  /** Classes of harm, 0 none to 4 fatal: what came about, and what could have. */
  readonly harm: readonly [actual: number, potential: number]
}

/** One script for each way of doing the job, for each error and for each critical fail. */
export const expected: Readonly<Record<string, Expected>> = {
  'anothers-lock': {
    outcome: 'not-passed',
    passed: false,
    notMet: [
      'isolate',
      'stored_energy',
      'discharge',
      'verify',
      'proves_dead',
      'job_done',
      'give_back',
      'first_run',
      'housekeeping',
      'own_lock',
    ],
    harm: [0, 0],
  },
  'cuts-absent-colleagues-lock': {
    outcome: 'not-passed',
    passed: false,
    notMet: [
      'prepare',
      'isolate',
      'stored_energy',
      'discharge',
      'verify',
      'proves_dead',
      'job_done',
      'give_back',
      'first_run',
      'housekeeping',
      'others_locks',
    ],
    harm: [0, 0],
  },
  'drive-charged': { outcome: 'passed', passed: true, notMet: [], harm: [0, 0] },
  'energises-with-person-in-zone': {
    outcome: 'completed-unsafe',
    passed: false,
    notMet: ['start_clear'],
    harm: [0, 0],
  },
  expert: { outcome: 'passed', passed: true, notMet: [], harm: [0, 0] },
  'faulty-tester-early': { outcome: 'stopped-safely', passed: true, notMet: [], harm: [0, 0] },
  'faulty-tester': { outcome: 'stopped-safely', passed: true, notMet: [], harm: [0, 0] },
  'forgets-air': {
    outcome: 'stopped-on-danger',
    passed: false,
    notMet: ['isolate', 'stored_energy'],
    harm: [3, 3],
  },
  'gave-up': {
    outcome: 'not-passed',
    passed: false,
    notMet: [
      'isolate',
      'stored_energy',
      'discharge',
      'verify',
      'proves_dead',
      'job_done',
      'give_back',
      'first_run',
      'housekeeping',
    ],
    harm: [0, 0],
  },
  group: { outcome: 'passed', passed: true, notMet: [], harm: [0, 0] },
  'handover-without-locks': {
    outcome: 'not-passed',
    passed: false,
    notMet: [
      'job_done',
      'give_back',
      'first_run',
      'housekeeping',
      'stays_locked',
      'air_stays_locked',
      'handover',
    ],
    harm: [0, 0],
  },
  'key-left-in-lock': {
    outcome: 'completed-unsafe',
    passed: false,
    notMet: ['isolate', 'give_back', 'housekeeping', 'key_on_you'],
    harm: [0, 3],
  },
  'leaves-load-unblocked': {
    outcome: 'completed-unsafe',
    passed: false,
    notMet: ['stored_energy'],
    harm: [0, 0],
  },
  lucky: {
    outcome: 'completed-unsafe',
    passed: false,
    notMet: [
      'prepare',
      'discharge',
      'verify',
      'proves_dead',
      'no_early_reach',
      'people_clear',
      'start_clear',
    ],
    harm: [0, 0],
  },
  'no-lock': {
    outcome: 'completed-unsafe',
    passed: false,
    notMet: ['isolate', 'give_back'],
    harm: [0, 3],
  },
  'no-try': {
    outcome: 'completed-unsafe',
    passed: false,
    notMet: ['verify', 'no_early_reach'],
    harm: [0, 0],
  },
  'push-button-only': {
    outcome: 'completed-unsafe',
    passed: false,
    notMet: ['isolate', 'discharge', 'verify', 'proves_dead', 'no_early_reach'],
    harm: [0, 3],
  },
  'reaches-past-guard-early': {
    outcome: 'completed-unsafe',
    passed: false,
    notMet: ['no_early_reach'],
    harm: [0, 0],
  },
  'removes-anothers-lock': {
    outcome: 'completed-unsafe',
    passed: false,
    notMet: ['others_locks'],
    harm: [0, 0],
  },
  'selector-left-on-run': {
    outcome: 'completed-unsafe',
    passed: false,
    notMet: ['verify', 'no_early_reach'],
    harm: [0, 0],
  },
  'shared-lock': {
    outcome: 'completed-unsafe',
    passed: false,
    notMet: ['group_lock'],
    harm: [0, 0],
  },
  'starts-before-guard': {
    outcome: 'completed-unsafe',
    passed: false,
    notMet: [
      'give_back',
      'first_run',
      'housekeeping',
      'stays_locked',
      'air_stays_locked',
      'no_start_while_open',
    ],
    harm: [0, 0],
  },
  'stored-energy-left': {
    outcome: 'stopped-on-danger',
    passed: false,
    notMet: ['stored_energy'],
    harm: [3, 3],
  },
  stuck: { outcome: 'stopped-safely', passed: true, notMet: [], harm: [0, 0] },
  swapped: { outcome: 'passed', passed: true, notMet: [], harm: [0, 0] },
  'tag-without-lock': {
    outcome: 'completed-unsafe',
    passed: false,
    notMet: ['isolate', 'give_back'],
    harm: [0, 3],
  },
  'tries-start-with-people-in-reach': {
    outcome: 'not-passed',
    passed: false,
    notMet: [
      'prepare',
      'proves_dead',
      'job_done',
      'give_back',
      'first_run',
      'housekeeping',
      'people_clear',
    ],
    harm: [0, 0],
  },
  'vents-before-blocking': {
    outcome: 'stopped-on-danger',
    passed: false,
    notMet: ['stored_energy', 'discharge', 'verify', 'no_early_reach', 'load_held'],
    harm: [1, 3],
  },
  'wrong-isolator': {
    outcome: 'stopped-on-danger',
    passed: false,
    notMet: ['prepare', 'isolate', 'discharge', 'verify', 'no_early_reach', 'nobody_in_danger'],
    harm: [3, 3],
  },
}
