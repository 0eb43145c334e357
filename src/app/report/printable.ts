import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { tellEvent } from '../../engine/words/tell-event.ts'
import { wholeCatalogue } from '../../equipment/whole-catalogue.ts'
import { type Picture, pictureOf, type ShownPicture } from '../../modes/shared/pictures.ts'
import { heldIn } from '../../records/judgement/check-judgements.ts'
import { momentsOf, type ReportPicture } from '../../records/report/moments.ts'
import { reportHtml } from '../../records/report/report-html.ts'
import { reportOf } from '../../records/report/report-of.ts'
import { findJudgements } from '../assessor/mark/judge-again.ts'
import { toBase64 } from '../base64.ts'
import { picturesOf } from '../play/pictures-of.ts'
import { type AttemptRow, type FileRow, jobOf } from '../storage/attempt-rows.ts'

/** A picture that does not come in this time is left out: nobody waits for it. */
const PATIENCE_MILLISECONDS = 8000

/**
 * The report of a kept attempt with pictures of its key moments in it. Without a network, or for a job
 * without pictures, it is the one that was kept.
 */
export async function printableReport(row: AttemptRow, file: FileRow): Promise<string> {
  try {
    const attempt: Attempt<Result> = JSON.parse(file.json)
    const pictures = await picturesFor(attempt, jobOf(row))
    return pictures.size === 0 ? file.report : await withPictures(attempt, pictures)
  } catch {
    return file.report
  }
}

async function withPictures(
  attempt: Attempt<Result>,
  pictures: ReadonlyMap<string, ReportPicture>,
): Promise<string> {
  const telling = {
    scenario: attempt.scenario.document,
    catalogue: wholeCatalogue,
    purpose: 'afterwards',
  } as const
  return reportHtml(
    reportOf(attempt, {
      tell: (event, language) => tellEvent(telling, event, language),
      catalogue: wholeCatalogue,
      judgements: heldIn(await findJudgements(attempt)),
      pictures,
    }),
  )
}

async function picturesFor(
  attempt: Attempt<Result>,
  job: string,
): Promise<ReadonlyMap<string, ReportPicture>> {
  const index = await picturesOf(job)
  const ids = new Set(momentsOf(attempt).flatMap(({ about }) => about))
  const found = await Promise.all(
    [...ids].map(async (id) => {
      const picture = pictureOf(index, id, { language: attempt.language })
      const url = picture && (await dataOf(picture))
      return url ? ([[id, { ...shownOf(picture), url }]] as const) : []
    }),
  )
  return new Map(found.flat())
}

const shownOf = ({ width, height, alt }: Picture) => ({ width, height, alt })

/** Those in a language may not be kept on a device without a network; the plain one may. */
const dataOf = async ({ url, plain }: ShownPicture): Promise<string | null> =>
  (await dataAt(url)) ?? (plain === url ? null : dataAt(plain))

async function dataAt(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) })
    const type = response.headers.get('Content-Type') ?? ''
    if (!response.ok || !type.startsWith('image/')) return null
    return `data:${type};base64,${toBase64(new Uint8Array(await response.arrayBuffer()))}`
  } catch {
    return null
  }
}
