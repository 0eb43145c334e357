import type { AttemptRow, FileRow } from '../storage/attempt-rows.ts'

/** The report as it is saved: what draws it anew with pictures is fetched by need, or does without. */
export const reportToTake = (row: AttemptRow, file: FileRow): Promise<string> =>
  import('./printable.ts').then(
    ({ printableReport }) => printableReport(row, file),
    () => file.report,
  )
